/** A file to start from: all columns of the programme with a few invented rows. Pure. */
import { csvFile } from '#shared/csv.ts'
import type { EarlierColumns, EarlierSurvey } from '#shared/earlier.ts'

export const figureColumns = {
  group: 'gruppe',
  scale: 'skala',
  n: 'n',
  mean: 'gjennomsnitt',
  deviation: 'standardavvik',
} as const

/** Semicolons and CRLF, as a Norwegian spreadsheet reads it. */
export function exampleFile(kind: EarlierSurvey['kind'], columns: EarlierColumns): string {
  return csvFile(kind === 'answers' ? answerRows(columns) : figureRows(columns))
}

function answerRows({ unit, groups, statements }: EarlierColumns): string[][] {
  const row = (code: string, member: string, first: number) => [
    code,
    ...groups.map((_, place) => (place === 0 ? member : '')),
    ...statements.map(({ values }, place) => `${values[(first + place) % values.length] ?? ''}`),
  ]
  return [
    [unit, ...groups.map(({ id }) => id), ...statements.map(({ column }) => column)],
    row('011010', 'ja', 2),
    row('011010', 'nei', 3),
    row('011020', '', 1),
  ]
}

function figureRows({ unit, scales }: EarlierColumns): string[][] {
  const { group, scale, n, mean, deviation } = figureColumns
  const [first] = scales
  const middle = first ? (first.range[0] + first.range[1]) / 2 : 3
  const row = (code: string, answers: number, value: number, spread: string) => [
    code,
    '',
    first?.id ?? '',
    `${answers}`,
    `${value}`.replace('.', ','),
    spread,
  ]
  return [
    [unit, group, scale, n, mean, deviation],
    row('01', 412, middle + 0.6, '0,9'),
    row('0110', 96, middle + 0.45, '0,85'),
    row('011010', 8, middle + 0.75, ''),
  ]
}
