/** Files of earlier surveys for tests: answers to the short programme's six statements, and finished figures. */
import type { Programme } from '../../server/programme/programme.ts'
import type { RegisteredUnit } from '../../server/results/earlier-units.ts'
import { shortProgramme } from '../programme/short.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })

/** The short programme with a group of PhD candidates. */
export const programme: Programme = {
  ...shortProgramme,
  definition: {
    ...shortProgramme.definition,
    groups: [
      {
        id: 'phd',
        title: { nb: 'Stipendiater', nn: 'Stipendiatar', en: 'PhD candidates' },
        people: { attribute: 'phd' },
        movesUp: true,
      },
    ],
  },
}

export function registered(code: string, parentCode: string | null, active = true): RegisteredUnit {
  return {
    id: `id-${code}`,
    code,
    name: text(`Enhet ${code}`),
    parentId: parentCode && `id-${parentCode}`,
    active,
  }
}

export const register = [
  registered('01', null),
  registered('0110', '01'),
  registered('011010', '0110'),
  registered('011020', '0110'),
  registered('0120', '01'),
  registered('012010', '0120'),
]

export const bytesOf = (csv: string): Uint8Array => new TextEncoder().encode(csv)

/** One row a response: unit, whether a PhD candidate, and an answer (or none) to each statement. */
export interface Response {
  unit: string
  phd: boolean
  answers: (number | null)[]
}

export function answersCsv(responses: Response[], delimiter = ';'): string {
  const rows = responses.map(({ unit, phd, answers }) => [
    unit,
    phd ? 'ja' : '',
    ...answers.map((one) => one ?? ''),
  ])
  return [['Enhetskode', 'Stipendiater', ...programme.items], ...rows]
    .map((row) => row.join(delimiter))
    .join('\r\n')
}

/** So many complete answers of a unit, none of them like the next. */
export function responsesOf(unit: string, n: number): Response[] {
  return Array.from({ length: n }, (_, row) => ({
    unit,
    phd: row % 3 === 0,
    answers: programme.items.map((_item, place) => 1 + ((row + place * (1 + (row % 3))) % 5)),
  }))
}
