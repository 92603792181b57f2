/** One text file's words in one language, outside React: for documents, slides, sheets and pure rules. */
import type { Language } from '../language.ts'
import { fillIn, type Texts } from './define.ts'

/** Keys of a text file, plurals by their stem: `days_one` and `days_other` are asked for as `days`. */
export type TextKey<T extends Texts> =
  | Exclude<keyof T & string, `${string}_one` | `${string}_other`>
  | (keyof T & string extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never)

/** Looks up one text; `count` chooses between singular and plural. */
export type Say<T extends Texts> = (
  key: TextKey<T>,
  values?: Readonly<Record<string, string | number>>,
) => string

/**
 * The texts of one file in a language; bokmål, nynorsk and English have the same two plural forms.
 *
 * @throws Error when a placeholder has no value: nothing must be printed half written
 */
export function sayIn<T extends Texts>(texts: T, language: Language): Say<T> {
  return (key, values = {}) => {
    const form = key in texts ? key : `${key}_${values.count === 1 ? 'one' : 'other'}`
    const text = texts[form]
    if (!text) throw new Error(`There is no text ${form}`)
    const asText = Object.entries(values).map(([name, value]) => [name, String(value)])
    return fillIn(text[language], Object.fromEntries(asText))
  }
}
