/** What is typed about an earlier survey, what is still wrong with it, and the request it becomes. Pure. */
import { type EarlierSurvey, earlierSurveySchema } from '#shared/earlier.ts'
import { languages, type Text } from '#shared/language.ts'

/** Everything a person may have left empty; dates as the browser's date field gives them. */
export interface EarlierFields {
  kind: EarlierSurvey['kind']
  programmeId: string
  title: Text
  opensOn: string
  closesOn: string
}

export type EarlierField = `title.${keyof Text}` | 'opensOn' | 'closesOn'
export type EarlierFault = 'empty' | 'before-opening' | 'in-future'

/** `Arbeidsmiljøundersøkelse 2023` in each language, from the year of the survey; empty without one. */
export function proposedTitle(opensOn: string): Text {
  const year = opensOn.slice(0, 4)
  if (year === '') return { nb: '', nn: '', en: '' }
  return {
    nb: `Arbeidsmiljøundersøkelse ${year}`,
    nn: `Arbeidsmiljøundersøking ${year}`,
    en: `Working-environment survey ${year}`,
  }
}

/** Another first day takes the proposed names along, but never what the person has written. */
export function withOpening(fields: EarlierFields, opensOn: string): EarlierFields {
  const before = proposedTitle(fields.opensOn)
  const asProposed = languages.every((language) => fields.title[language] === before[language])
  return { ...fields, opensOn, title: asProposed ? proposedTitle(opensOn) : fields.title }
}

/** @param today the server's day, `yyyy-mm-dd` */
export function faultsOf(fields: EarlierFields, today: string): Map<EarlierField, EarlierFault> {
  const faults = new Map<EarlierField, EarlierFault>()
  for (const language of languages)
    if (fields.title[language].trim() === '') faults.set(`title.${language}`, 'empty')
  for (const day of ['opensOn', 'closesOn'] as const) {
    if (fields[day] === '') faults.set(day, 'empty')
    else if (fields[day] > today) faults.set(day, 'in-future')
  }
  if (!faults.has('opensOn') && !faults.has('closesOn') && fields.closesOn < fields.opensOn)
    faults.set('closesOn', 'before-opening')
  return faults
}

/** @param file base64; null when something is missing or wrong */
export function surveyBody(fields: EarlierFields, file: string): EarlierSurvey | null {
  const body = earlierSurveySchema.safeParse({ ...fields, file })
  return body.success ? body.data : null
}
