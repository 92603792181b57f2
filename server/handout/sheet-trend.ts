/** The sheet of every scale over the rounds. Pure. */
import { monthName } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { type LineNames, roundsOf, type ScaleOverRounds } from '#shared/reading/rounds.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import { counts, figureCells, meanCell, measures, noteOn, type Table, words } from './table.ts'

/** One row a scale and round, the oldest round first. */
export function trendTable(scales: ScaleOverRounds[], names: LineNames, language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  const month = (date: string) => `${monthName(date, language)} ${date.slice(0, 4)}`
  const larger = (['parent', 'institution'] as const).flatMap((mark) => {
    const name = names[mark]
    return name === null ? [] : [{ mark, name }]
  })
  return {
    name: t('trendName'),
    columns: [
      words(t('scale'), 30),
      words(t('round'), 14),
      words(t('survey'), 36),
      counts(r('answersHead')),
      measures(r('mean')),
      measures(r('spread')),
      counts(t('spreadAnswers')),
      words(t('note'), 50),
      ...larger.map(({ name }) => measures(t('meanOf', { name }), 22)),
    ],
    rows: scales.flatMap((scale) =>
      roundsOf(scale, month).map(({ round, when, figure, ...others }) => [
        scale.scale.title[language],
        when,
        round.title[language],
        ...figureCells(figure),
        noteOn(figure, language),
        ...larger.map(({ mark }) => meanCell(others[mark])),
      ]),
    ),
  }
}
