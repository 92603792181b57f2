/**
 * Interface texts. Each key holds its three languages side by side, so that a missing translation is a compile
 * error. One file a stage, one exported object; placeholders are i18next's {{name}}.
 */
import type { Language, Text } from '../language.ts'

export type Texts = Record<string, Text>

/** Keeps the keys' literal types and demands every language of every key. */
export function defineTexts<T extends Texts>(texts: T): T {
  return texts
}

/** The texts of one language, as i18next takes them. */
export function inLanguage(texts: Texts, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]))
}

/** Puts values in the place of {{name}}. Throws when a placeholder has none: a letter must not go out half written. */
export function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The text has no value for ${name}`)
    return value
  })
}

/** A brace too few, and the reader gets `{{name}` in the place of a name. */
export function hasLooseBraces(words: string): boolean {
  return /\{\{|\}\}/.test(words.replace(/\{\{[^{}]*\}\}/g, ''))
}
