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
