/** What is typed about a questionnaire, what is still wrong with it, and what a file says of itself. Pure. */
import { languages, type Text } from '#shared/language.ts'
import { type PackAbout, packAboutSchema, type QuestionnaireImport } from '#shared/questionnaire.ts'

/** Everything a person may have left empty; minutes as they are typed. */
export interface ImportFields {
  kind: QuestionnaireImport['kind']
  title: Text
  id: string
  version: string
  licence: string
  source: string
  validated: boolean
  least: string
  most: string
}

export type ImportField = `title.${keyof Text}` | 'id' | 'version' | 'licence' | 'source' | 'least' | 'most'
export type ImportFault = 'empty' | 'id' | 'version' | 'minutes' | 'minutes-order'

export const noFields: ImportFields = {
  kind: 'surveyjs',
  title: { nb: '', nn: '', en: '' },
  id: '',
  version: '1.0.0',
  licence: '',
  source: '',
  validated: false,
  least: '',
  most: '',
}

export function faultsOf(fields: ImportFields): Map<ImportField, ImportFault> {
  const faults = new Map<ImportField, ImportFault>()
  for (const language of languages)
    if (fields.title[language].trim() === '') faults.set(`title.${language}`, 'empty')
  for (const field of ['id', 'version', 'licence', 'source'] as const)
    if (fields[field].trim() === '') faults.set(field, 'empty')
  const { id, version } = packAboutSchema.shape
  if (!faults.has('id') && !id.safeParse(fields.id.trim()).success) faults.set('id', 'id')
  if (!faults.has('version') && !version.safeParse(fields.version.trim()).success)
    faults.set('version', 'version')
  for (const field of ['least', 'most'] as const) {
    const minutes = Number(fields[field])
    if (!/^\d{1,3}$/.test(fields[field].trim()) || minutes < 1 || minutes > 180) faults.set(field, 'minutes')
  }
  if (!faults.has('least') && !faults.has('most') && Number(fields.most) < Number(fields.least))
    faults.set('most', 'minutes-order')
  return faults
}

/** Null while something is missing or wrong. */
export function aboutOf({ kind: _, least, most, ...fields }: ImportFields): PackAbout | null {
  const about = packAboutSchema.safeParse({
    ...fields,
    id: fields.id.trim(),
    version: fields.version.trim(),
    minutes: [Number(least), Number(most)],
  })
  return about.success ? about.data : null
}

/**
 * What a file that was downloaded from such a page says of itself, for fields that nobody has filled in yet.
 *
 * @param text the file; any other file says nothing
 */
export function aboutIn(text: string): PackAbout | null {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const about = typeof file === 'object' && file !== null && 'about' in file ? file.about : null
    return packAboutSchema.safeParse(about).data ?? null
  } catch {
    return null
  }
}

/** The fields with what the file says; null when the person has written something that would be lost. */
export function withAbout(fields: ImportFields, { minutes, ...about }: PackAbout): ImportFields | null {
  const untouched = { ...noFields, kind: fields.kind, validated: fields.validated }
  if (JSON.stringify(fields) !== JSON.stringify(untouched)) return null
  return { ...fields, ...about, least: String(minutes[0]), most: String(minutes[1]) }
}
