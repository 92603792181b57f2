/** What has been filled in of the missing texts, and the request it becomes. Pure. */
import type { Language } from '#shared/language.ts'
import type { FilledTexts, MissingText } from '#shared/questionnaire.ts'

/** What is typed, by place and language; a field that was not touched is not there. */
export type Filled = Readonly<Record<string, string>>

export function fieldOf({ file, place }: Pick<MissingText, 'file' | 'place'>, language: Language): string {
  return `${file} ${place} ${language}`
}

/** Every field there is, in the order of the questionnaire. */
function fieldsIn(missing: readonly MissingText[]) {
  return missing.flatMap((text) =>
    text.languages.map((language) => ({ ...text, language, field: fieldOf(text, language) })),
  )
}

/** How many fields there are, and in how many something stands. */
export function progressOf(missing: readonly MissingText[], filled: Filled): { all: number; filled: number } {
  const fields = fieldsIn(missing)
  return {
    all: fields.length,
    filled: fields.filter(({ field }) => (filled[field] ?? '').trim() !== '').length,
  }
}

/** Fields that are still empty are left out: they are missing in the next version too. */
export function filledBody(missing: readonly MissingText[], filled: Filled, version: string): FilledTexts {
  const texts = fieldsIn(missing).flatMap(({ file, place, language, field }) => {
    const text = (filled[field] ?? '').trim()
    return text === '' ? [] : [{ file, place, language, text }]
  })
  return { version, texts }
}
