/** The sheet of all statements: answers in each category, beside the larger units. Pure. */
import type { Language } from '#shared/language.ts'
import type { ScaleReport } from '#shared/report.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import {
  asPercent,
  type Cell,
  counts,
  meanCell,
  measures,
  noteOn,
  rounded,
  type Table,
  words,
} from './table.ts'

type Statement = ScaleReport['statements'][number]

/** One row a statement, in the questionnaire's order. @param scales of one report */
export function statementsTable(scales: ScaleReport[], language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  const values = stepValues(scales)
  const larger = largerUnits(scales)
  return {
    name: t('statementsName'),
    columns: [
      words(t('theme'), 24),
      words(t('scale'), 30),
      words(t('statement'), 60),
      words(t('reversed'), 10),
      counts(r('answersHead')),
      measures(r('mean')),
      measures(r('spread')),
      counts(t('upperPercent')),
      ...values.map((value) => counts(t('step', { value }))),
      words(t('note'), 40),
      ...larger.map(({ name }) => measures(t('meanOf', { name: name[language] }), 22)),
    ],
    rows: scales.flatMap(({ scale, statements }) =>
      statements.map((statement) => [
        scale.theme[language],
        scale.title[language],
        statement.text[language],
        t(statement.reversed ? 'yes' : 'no'),
        ...answerCells(statement, values),
        noteOn(statement.figure, language),
        ...larger.map(({ mark }) => meanCell(statement[mark])),
      ]),
    ),
  }
}

/** Every value that any statement could be answered with, from the lowest. */
function stepValues(scales: ScaleReport[]): number[] {
  const all = scales.flatMap(({ statements }) => statements.flatMap(({ steps }) => steps))
  return [...new Set(all.map(({ value }) => value))].sort((a, b) => a - b)
}

function largerUnits([first]: ScaleReport[]) {
  return (['parent', 'institution'] as const).flatMap((mark) => {
    const unit = first?.[mark]
    return unit ? [{ mark, name: unit.name }] : []
  })
}

function answerCells({ figure, steps }: Statement, values: number[]): Cell[] {
  if (figure.state !== 'shown') return [null, null, null, null, ...values.map(() => null)]
  const { n, mean, spread, favourable, counts } = figure
  return [
    n,
    rounded(mean),
    rounded(spread),
    asPercent(favourable),
    ...values.map((value) => counts[steps.findIndex((step) => step.value === value)] ?? null),
  ]
}
