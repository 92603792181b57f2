/** Several things in a row, in running text. */
import type { Language } from './language.ts'

const rows = { no: new Intl.ListFormat('nb-NO'), en: new Intl.ListFormat('en-GB') }

/** `A, B og C`, `A, B and C`. Browsers know no nynorsk; «og» is the same in both forms of Norwegian. */
export function listOf(things: readonly string[], language: Language): string {
  return rows[language === 'en' ? 'en' : 'no'].format(things)
}
