/** The first sheet: what the report is, whose figures it has, and how the other sheets are read. Pure. */
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import type { GroupReport, PublishedRate, Report } from '#shared/report.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'
import { type Cell, type Table, words } from './table.ts'

/** A unit's report. */
export function aboutUnit(report: Report, institution: Text, language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  const { rate, alsoCountedHere, leaderCountsAt } = report
  const also = alsoCountedHere.map((name) => name[language])
  return aboutTable(t, [
    ...headRows(report, institution, language),
    ...rateRows(rate, t('ratePercent'), t),
    ...(also.length > 0 ? [[t('also'), listOf(also, language)]] : []),
    ...(leaderCountsAt ? [[t('leader'), t('countsAt', { unit: leaderCountsAt[language] })]] : []),
    ...readingRows(report, language),
  ])
}

/** A group's report within a unit. */
export function aboutGroup(report: GroupReport, institution: Text, language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  return aboutTable(t, [
    ...headRows(report, institution, language),
    [t('group'), report.group.title[language]],
    ...(report.shown ? rateRows(report.shown.coverage, t('coveragePercent'), t) : []),
    ...readingRows(report, language),
  ])
}

function aboutTable(t: Say<typeof handoutSheetTexts>, rows: Cell[][]): Table {
  return { name: t('aboutName'), columns: [words('', 28), words('', 90)], rows }
}

function headRows(
  { round, unit, figuresOf }: Pick<Report, 'round' | 'unit' | 'figuresOf'>,
  institution: Text,
  language: Language,
): Cell[][] {
  const t = sayIn(handoutSheetTexts, language)
  const elsewhere = { unit: unit.name[language], other: figuresOf.name[language] }
  return [
    [t('survey'), round.title[language]],
    ...(round.pilot ? [[t('pilot'), t('pilotMeans')]] : []),
    [t('institution'), institution[language]],
    [t('unit'), unit.name[language]],
    ...(unit.path.length > 0 ? [[t('place'), unit.path.map(({ name }) => name[language]).join(' / ')]] : []),
    ...(unit.id === figuresOf.id
      ? []
      : [[t('figuresOf'), sayIn(reportTexts, language)('countedElsewhere', elsewhere)]]),
    [t('closed'), fullDate(round.closedOn, language)],
    [t('published'), fullDate(round.releasedOn, language)],
  ]
}

function rateRows(
  { answered, invited, percent }: PublishedRate,
  name: string,
  t: Say<typeof handoutSheetTexts>,
): Cell[][] {
  return [
    [t('invited'), invited ?? t('notKnown')],
    [t('answered'), answered],
    [name, percent ?? t('notKnown')],
  ]
}

function readingRows({ round }: Pick<Report, 'round'>, language: Language): Cell[][] {
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  return [
    ...(round.layout ? [[t('shownHow'), r(`shown-${round.layout}`)]] : []),
    [t('rules'), round.ruleVersion ?? t('notKnown')],
    [t('withheld'), t('withheldMeans')],
    [t('chance'), t('chanceMeans')],
    [t('decimals'), t('decimalsMean')],
  ]
}
