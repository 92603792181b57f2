/** Texts that arrive as data in three languages (names, titles, hints): choosing the person's and filling it in. */
import type { Language, Text } from '#shared/language.ts'

/**
 * The text in the person's language, with `{{name}}` replaced by the value of that name.
 * A placeholder without a value stays as it is, so that a mistake in a programme is seen and not hidden.
 */
export function textIn(
  language: Language,
  text: Text,
  values: Readonly<Record<string, string>> = {},
): string {
  return text[language].replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole)
}
