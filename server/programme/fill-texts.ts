/** Puts texts where they were missing in a questionnaire, and nowhere else. */
import type { FilledTexts } from '#shared/questionnaire.ts'
import type { KeptPack } from './library.store.ts'

type Text = FilledTexts['texts'][number]

/**
 * @param pack is not changed
 * @returns what readForeign checks, since a text may hold anything; or the places at which no text was missing
 */
export function withTexts(
  pack: Pick<KeptPack, 'questionnaire' | 'scales' | 'missing'>,
  texts: readonly Text[],
): { questionnaire: unknown; scales: unknown } | { strays: string[] } {
  const missing = new Set(
    pack.missing.flatMap(({ file, place, languages }) =>
      languages.map((language) => `${file}: ${place}: ${language}`),
    ),
  )
  const strays = texts.map(nameOf).filter((name) => !missing.has(name))
  if (strays.length > 0) return { strays }
  const files = structuredClone({ questionnaire: pack.questionnaire, scales: pack.scales })
  for (const { file, place, language, text } of texts) {
    const found = placeIn(files[file], place)
    // SurveyJS calls English `default`.
    found[language === 'en' && file === 'questionnaire' ? 'default' : language] = text
  }
  return files
}

function nameOf({ file, place, language }: Text): string {
  return `${file}: ${place}: ${language}`
}

/** The text at `pages[0].title`; it is there, since the check that named the place has put it there. */
function placeIn(json: unknown, place: string): Record<string, unknown> {
  let found = json
  for (const key of place.split(/[.[\]]+/).filter((part) => part !== ''))
    found = isObject(found) ? found[key] : undefined
  if (!isObject(found)) throw new Error(`There is no text at ${place}`)
  return found
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
