/** Several things in a row, in running text. */
import type { Language } from './language.ts'

/** `A, B og C`, `A, B and C`. Browsers know no nynorsk; «og» is the same in both forms of Norwegian. */
export function listOf(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO').format(things)
}
