/** Earlier surveys of the cast's university, as requests. */
import type { EarlierSurvey } from '#shared/earlier.ts'
import { shortProgramme } from '../programme/short.ts'

const codes = {
  science: '0110',
  coast: '011010',
  aquaculture: '01101010',
  ecology: '01101020',
  fieldStation: '01101030',
  history: '012010',
} as const

/** Answers of each unit: all but the field station have enough for figures of their own. */
export const sizes: Record<keyof typeof codes, number> = {
  science: 0,
  coast: 2,
  aquaculture: 11,
  ecology: 7,
  fieldStation: 3,
  history: 8,
}

/** The sum of an answer's three statements on clarity, the second of which is reversed, as a score (factor 6). */
export function answersFile(): string {
  const rows = Object.entries(sizes).flatMap(([unit, n]) =>
    Array.from({ length: n }, (_, row) =>
      [codes[unit as keyof typeof codes], ...answersOf(unit, row)].join(';'),
    ),
  )
  return [['enhetskode', ...shortProgramme.items].join(';'), ...rows].join('\n')
}

/** Answers differ from row to row and from unit to unit. */
function answersOf(unit: string, row: number): number[] {
  return shortProgramme.items.map((_, place) => 1 + ((row * (place + 1) + place + unit.length) % 5))
}

export const figuresFile = [
  'enhetskode;skala;n;gjennomsnitt;standardavvik',
  '011010;clarity;23;3,5;0,9',
  '01101010;clarity;11;3,25;',
  '01;clarity;310;3,6;0,8',
].join('\n')

export function survey(kind: EarlierSurvey['kind'], file: string): EarlierSurvey {
  return {
    kind,
    programmeId: 'short',
    title: { nb: 'Undersøkelsen i 2023', nn: 'Undersøkinga i 2023', en: 'The survey of 2023' },
    opensOn: '2023-11-01',
    closesOn: '2023-11-21',
    file: Buffer.from(file).toString('base64'),
  }
}
