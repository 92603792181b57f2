/**
 * The language of the pages: chosen by the person, remembered on this device, set on the document. Small, since the
 * first page of an entry may carry little more.
 */
import type { Language } from '#shared/language.ts'

const chosenHere = 'medvirk-language'
const ofPerson = 'medvirk-language-of-person'

/** Every language calls itself by its own name, whichever one is in use. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(languageNames, text)
}

function remembered(key: string): Language | null {
  try {
    const language = localStorage.getItem(key)
    return isLanguage(language) ? language : null
  } catch {
    // Storage may be switched off in the browser; then nothing is remembered.
    return null
  }
}

function remember(key: string, language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // See remembered(): the language then lasts as long as the page.
  }
}

function ofBrowser(): Language {
  for (const tag of navigator.languages) {
    const short = tag.slice(0, 2)
    if (short === 'no') return 'nb'
    if (isLanguage(short)) return short
  }
  return 'nb'
}

let current: Language = remembered(chosenHere) ?? remembered(ofPerson) ?? ofBrowser()
const listeners = new Set<(language: Language) => void>()
document.documentElement.lang = current

export function currentLanguage(): Language {
  return current
}

/** Calls at every change; returns how to stop. */
export function onLanguage(changed: (language: Language) => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function change(language: Language): void {
  if (language === current) return
  current = language
  document.documentElement.lang = language
  for (const changed of listeners) changed(language)
}

/** Changes the language and remembers it on this device. */
export function chooseLanguage(language: Language): void {
  change(language)
  remember(chosenHere, language)
}

/** Takes over the language an invitation comes in, unless one was chosen here or somebody with another signed in. */
export function suggestLanguage(language: Language): void {
  if (remembered(chosenHere) === null && remembered(ofPerson) === null) change(language)
}

/**
 * Takes over the language of whoever is signed in, unless one was chosen here. It is remembered, so that pages that do
 * not ask who is signed in (documents, the answer box) come in it too.
 */
export function followPerson(language: Language): void {
  if (remembered(chosenHere) === null) change(language)
  remember(ofPerson, language)
}
