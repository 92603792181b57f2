/** Words of a mail while somebody writes them. Pure. */
import { type Language, languages } from '#shared/language.ts'
import {
  faultIn,
  type MailTextPart,
  normalWords,
  type WordsFault,
  type WrittenWords,
} from '#shared/mail-text.ts'

/** The words that hold, to begin with. */
export function wordsOf(parts: readonly MailTextPart[]): WrittenWords {
  return Object.fromEntries(parts.map(({ id, words }) => [id, words]))
}

/** The same words with those of one part in one language in their place. */
export function withWords(
  words: WrittenWords,
  id: string,
  language: Language,
  written: string,
): WrittenWords {
  const { nb = '', nn = '', en = '' } = words[id] ?? {}
  return { ...words, [id]: { nb, nn, en, [language]: written } }
}

export function faultOf(part: MailTextPart, words: WrittenWords, language: Language): WordsFault | null {
  return faultIn(normalWords(words[part.id]?.[language] ?? ''), part)
}

/** Languages in which something must be put right. */
export function faultyLanguages(parts: readonly MailTextPart[], words: WrittenWords): Language[] {
  return languages.filter((language) => parts.some((part) => faultOf(part, words, language) !== null))
}

/** Whether words of the part are other ones than the product's own. */
export function isAdapted({ id, own }: MailTextPart, words: WrittenWords, language: Language): boolean {
  const written = normalWords(words[id]?.[language] ?? '')
  return written !== '' && written !== own[language]
}

/** A placeholder in the place of what is chosen, and where the cursor stands after it. */
export function insertAt(
  words: string,
  placeholder: string,
  { from, to }: { from: number; to: number },
): { words: string; cursor: number } {
  const written = `{{${placeholder}}}`
  return { words: `${words.slice(0, from)}${written}${words.slice(to)}`, cursor: from + written.length }
}
