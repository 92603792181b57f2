/** Questionnaires as administrators upload them: a small one of our own, and an invented instrument in two tables. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackAbout, QuestionnaireImport } from '#shared/questionnaire.ts'

export const calmAbout: PackAbout = {
  id: 'calm-and-room',
  version: '1.0.0',
  title: { nb: 'Ro og rom', nn: 'Ro og rom', en: 'Calm and room' },
  licence: 'Oppdiktet, fri bruk',
  source: 'Diktet opp for denne prøven',
  validated: false,
  minutes: [1, 2],
}

const words = (text: string) => ({ default: `${text} (en)`, nb: text, nn: `${text} (nn)` })

/** SurveyJS JSON of two statements, and its scales: a new copy each time. */
export function calmFiles() {
  return {
    questionnaire: {
      title: words('Ro og rom'),
      pages: [
        {
          name: 'rooms',
          title: words('Der vi arbeider'),
          elements: [
            {
              type: 'matrix',
              name: 'rooms',
              title: words('Hvor ofte stemmer dette?'),
              columns: [1, 2, 3, 4, 5].map((value) => ({ value, text: words(`Valg ${value}`) })),
              rows: [
                { value: 'quiet', text: words('Det er stille nok til å tenke.') },
                { value: 'narrow', text: words('Det er trangt om plassen.') },
              ],
            },
          ],
        },
      ],
    },
    scales: {
      themes: [{ id: 'surroundings', title: { nb: 'Omgivelser', nn: 'Omgivnader', en: 'Surroundings' } }],
      scales: [
        {
          id: 'calm',
          title: { nb: 'Ro', nn: 'Ro', en: 'Calm' },
          about: { nb: 'Høy verdi betyr ro.', nn: 'Høg verdi betyr ro.', en: 'A high value means calm.' },
          kind: 'resource',
          theme: 'surroundings',
          model: 'other',
          sensitive: false,
          range: [1, 5],
          minValidShare: 0.5,
          items: [{ item: 'rooms.quiet' }, { item: 'rooms.narrow', reverse: true }],
        },
      ],
    },
  }
}

export const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64')

/** What the page sends: two JSON files. */
export function calmImport(about: Partial<PackAbout> = {}, files: object = calmFiles()): QuestionnaireImport {
  const { questionnaire, scales } = files as { questionnaire: unknown; scales: unknown }
  return {
    about: { ...calmAbout, ...about },
    kind: 'surveyjs',
    content: base64(JSON.stringify(questionnaire)),
    scoring: base64(JSON.stringify(scales)),
  }
}

/** One of the invented instrument's two tables. */
export function tableOf(name: 'texts' | 'scoring'): string {
  return readFileSync(join(import.meta.dirname, `fixtures/text-pack/${name}.csv`), 'utf8')
}
