/** A folder for the Labour Inspectorate: everything that a unit has signed, done and held, as plain data. */
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import { inspectionFolderTexts } from '#shared/texts/inspection-folder.ts'
import { sayIn } from '#shared/texts/say.ts'
import { diskName } from '../handout/names.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'

export interface InspectedDocument {
  name: Text
  /** ISO date on which it was signed, done or held. */
  on: string
  /** Null where nobody is consulted on it. */
  consulted: boolean | null
  /** Null while it is not filed. */
  caseNumber: string | null
  /** A newer version holds. */
  superseded: boolean
  content: DocumentContent
}

export interface InspectionQuestion {
  language: Language
  institution: Text
  unit: Text
  /** ISO date. */
  on: string
  /** The newest round first; each with at least one document. */
  rounds: { title: Text; documents: InspectedDocument[] }[]
}

/** What is in the folder, as its first document. */
export function contentsOf({ language, unit, on, rounds }: InspectionQuestion): DocumentContent {
  const t = sayIn(inspectionFolderTexts, language)
  return {
    title: t('title', { unit: unit[language] }),
    label: t('label'),
    under: [t('asOf', { date: fullDate(on, language) })],
    round: t('label'),
    date: on,
    blocks: [
      { kind: 'paragraph', text: t('lead'), look: 'lead' },
      ...rounds.flatMap(({ title, documents }): Block[] => [
        { kind: 'heading', level: 1, text: title[language] },
        { kind: 'list', ordered: false, items: documents.map((document) => lineOf(document, language)) },
      ]),
    ],
  }
}

function lineOf(
  { name, on, consulted, caseNumber, superseded }: InspectedDocument,
  language: Language,
): string {
  const t = sayIn(inspectionFolderTexts, language)
  return [
    t('line', { document: name[language], date: fullDate(on, language) }),
    ...(superseded ? [t('superseded')] : []),
    ...(consulted === null ? [] : [t(consulted ? 'consulted' : 'notConsulted')]),
    caseNumber === null ? t('notFiled') : t('filed', { caseNumber }),
  ].join(', ')
}

/** Where each document lies in the folder, in the order of the question; no two alike. */
export function pathsIn({ language, rounds }: InspectionQuestion): string[][] {
  const t = sayIn(inspectionFolderTexts, language)
  const used = new Map<string, number>()
  const only = (base: string) => {
    const times = (used.get(base) ?? 0) + 1
    used.set(base, times)
    return times > 1 ? `${base} (${times})` : base
  }
  return rounds.map(({ title, documents }) => {
    const folder = only(diskName(title[language]))
    return documents.map(({ name, on }) => {
      const file = diskName(t('fileName', { document: name[language], date: on }))
      return `${only(`${folder}/${file}`)}.pdf`
    })
  })
}

/** What the folder's files are called. */
export function namesOf({ language, unit, on }: Pick<InspectionQuestion, 'language' | 'unit' | 'on'>): {
  zip: string
  contents: string
} {
  const t = sayIn(inspectionFolderTexts, language)
  return {
    zip: `${diskName(t('zipName', { unit: unit[language], date: on }))}.zip`,
    contents: `${diskName(t('contents'))}.pdf`,
  }
}
