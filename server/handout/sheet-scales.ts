/** The sheet of all scales, beside the larger units and last time. Pure. */
import type { Language } from '#shared/language.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { beyondChance } from '#shared/reading/chance.ts'
import { type Mark, type ScalePicture, type ScalesPicture, widestSpread } from '#shared/reading/scales.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { sayIn } from '#shared/texts/say.ts'
import {
  type Cell,
  counts,
  figureCells,
  meanCell,
  measures,
  noteOn,
  rounded,
  type Table,
  words,
} from './table.ts'

/** One row a scale, in the questionnaire's order. */
export function scalesTable(picture: ScalesPicture, language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  const named = besideWords(picture.about, language)
  return {
    name: t('scalesName'),
    columns: [
      words(t('theme'), 24),
      words(t('scale'), 30),
      words(t('scaleAbout'), 50),
      counts(t('lowest'), 10),
      counts(t('highest'), 10),
      counts(r('answersHead')),
      measures(r('mean')),
      measures(r('spread')),
      counts(t('spreadAnswers')),
      words(t('note'), 40),
      ...picture.beside.flatMap((beside) => {
        const name = named.name(beside)
        return [
          measures(t('meanOf', { name }), 22),
          measures(t('differenceFrom', { name }), 22),
          words(t('chanceOf', { name }), 22),
        ]
      }),
    ],
    rows: picture.themes.flatMap(({ title, scales }) =>
      scales.map((scale) => [
        title?.[language] ?? null,
        scale.title[language],
        scale.about[language],
        ...scale.range,
        ...figureCells(scale.figure),
        noteOn(scale.figure, language),
        ...picture.beside.flatMap(({ mark }) => besideCells(scale, mark, language)),
      ]),
    ),
  }
}

/** The other's mean, the difference, and what chance may have to do with it. */
function besideCells(scale: ScalePicture, mark: Mark, language: Language): Cell[] {
  const other = scale.beside[mark]
  const [own, theirs] = [meanCell(scale.figure), meanCell(other)]
  if (own === null || theirs === null) return [theirs, null, null]
  const kind = mark === 'previous' ? 'other-round' : 'larger-unit'
  const beyond = beyondChance(scale.figure, other, kind, widestSpread(scale))
  const t = sayIn(scaleTexts, language)
  const said = beyond === null ? null : t(beyond ? 'difference-beyond-chance' : 'difference-may-be-chance')
  return [theirs, rounded(own - theirs), said]
}
