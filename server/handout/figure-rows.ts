/** Every published figure of a report as a row of its own: whose it is, of what, and how many answers it stands on. */
import type { Language, Text } from '#shared/language.ts'
import type {
  EarlierFigure,
  GroupReport,
  PublishedRate,
  PublishedStatement,
  Report,
  ScaleReport,
} from '#shared/report.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { WholeReport } from '../report/report.store.ts'
import { asPercent, noteOn, rounded } from './table.ts'

/** Whose figure it is, seen from the report. */
type Role = 'own' | 'parent' | 'institution' | 'everyone'

export interface FigureRow {
  round: { title: string; closedOn: string }
  unit: string
  role: Role
  /** Empty for all who count at the unit. */
  group: string
  theme: string
  /** Empty for what is about no scale, such as the response rate. */
  scaleId: string
  scale: string
  statementId: string
  statement: string
  /** What is told: `Gjennomsnitt`, `Svarte 4`. */
  figure: string
  /** Null where it is not shown. */
  value: number | null
  n: number | null
  /** Why it is not shown, or where it is from. */
  note: string | null
  /** Null where another tool made the figure, and for earlier rounds, which were made by rules of their own. */
  ruleVersion: string | null
}

/** Whose figures follow: what is the same for all of them. */
type Whose = Pick<FigureRow, 'round' | 'unit' | 'role' | 'group' | 'ruleVersion'>

const aboutNothing = { theme: '', scaleId: '', scale: '', statementId: '', statement: '' }

/** A unit's report: rates, scales with their statements, earlier rounds, and the groups shown there. */
export function unitRows({ report, scales, groups }: WholeReport, language: Language): FigureRow[] {
  const whose = whoseIn(report, language)
  const { rate, parent, institution } = report
  return [
    ...rateRows(whose('own', report.figuresOf.name), rate, language),
    ...(parent ? rateRows(whose('parent', parent.name), parent.rate, language) : []),
    ...(institution ? rateRows(whose('institution', institution.name), institution.rate, language) : []),
    ...scales.flatMap((scale) => rowsOfScale(scale, language)),
    ...groups.flatMap((group) => groupRows(group, language)),
  ]
}

/** A group's report within a unit: coverage, scales, earlier rounds. */
export function groupRows(report: GroupReport, language: Language): FigureRow[] {
  const { shown, figuresOf, institution, group } = report
  if (!shown) return []
  const whose = whoseIn(report, language)
  const kind = group.title[language]
  const own = { ...whose('own', figuresOf.name), group: kind }
  const everyone = whose('everyone', figuresOf.name)
  const wide = institution && { ...whose('institution', institution.name), group: kind }
  return [
    ...rateRows(own, shown.coverage, language),
    ...shown.themes.flatMap((theme) =>
      theme.scales.flatMap((scale) => {
        const about = scaleWords({ ...scale, theme: theme.title }, language)
        const at = (
          { figure, unit, institution: same }: Omit<(typeof scale.trend)[number], 'round'>,
          of = thisRound,
        ) => [
          ...meanRows(of(own), about, figure, language),
          ...meanRows(of(everyone), about, unit, language),
          ...(wide ? meanRows(of(wide), about, same, language) : []),
        ]
        return [
          ...at(scale),
          ...scale.trend.flatMap(({ round, ...figures }) => at(figures, inRound(round, language))),
        ]
      }),
    ),
  ]
}

function rowsOfScale(report: ScaleReport, language: Language): FigureRow[] {
  const { scale, figuresOf, parent, institution, alpha, statements, trend } = report
  const t = sayIn(handoutSheetTexts, language)
  const whose = whoseIn(report, language)
  const about = scaleWords(scale, language)
  const units = [
    { mark: 'figure', whose: whose('own', figuresOf.name) },
    ...(parent ? [{ mark: 'parent', whose: whose('parent', parent.name) } as const] : []),
    ...(institution ? [{ mark: 'institution', whose: whose('institution', institution.name) } as const] : []),
  ] as const
  const alphaOf = alpha && units.find(({ whose: { unit } }) => unit === alpha.of[language])
  return [
    ...units.flatMap((unit) => meanRows(unit.whose, about, scale[unit.mark], language)),
    ...(alpha && alphaOf
      ? [rowOf(alphaOf.whose, about, t('alpha'), rounded(alpha.figure.alpha), alpha.figure.n)]
      : []),
    ...statements.flatMap((statement) =>
      units.flatMap((unit) => statementRows(unit.whose, about, statement, statement[unit.mark], language)),
    ),
    ...trend.flatMap(({ round, ...figures }) =>
      units.flatMap((unit) => {
        const then = inRound(round, language)(unit.whose)
        return meanRows(then, about, figures[unit.mark], language)
      }),
    ),
  ]
}

function whoseIn({ round }: Pick<Report, 'round'>, language: Language) {
  const { title, closedOn, ruleVersion } = round
  return (role: Role, unit: Text): Whose => ({
    round: { title: title[language], closedOn },
    unit: unit[language],
    role,
    group: '',
    ruleVersion,
  })
}

const thisRound = (whose: Whose): Whose => whose

/** The same ones in an earlier round. */
const inRound =
  ({ title, closedOn }: { title: Text; closedOn: string }, language: Language) =>
  (whose: Whose): Whose => ({
    ...whose,
    round: { title: title[language], closedOn },
    ruleVersion: null,
  })

type About = typeof aboutNothing

function scaleWords(
  { id, title, theme }: { id: string; title: Text; theme: Text },
  language: Language,
): About {
  return { ...aboutNothing, theme: theme[language], scaleId: id, scale: title[language] }
}

function rowOf(
  whose: Whose,
  about: About,
  figure: string,
  value: number | null,
  n: number | null,
  note: string | null = null,
): FigureRow {
  return { ...whose, ...about, figure, value, n, note }
}

function rateRows(whose: Whose, { answered, invited, percent }: PublishedRate, language: Language) {
  const t = sayIn(handoutSheetTexts, language)
  const rate = t(whose.group === '' ? 'ratePercent' : 'coveragePercent')
  return [
    rowOf(whose, aboutNothing, t('invited'), invited, null, invited === null ? t('notKnown') : null),
    rowOf(whose, aboutNothing, t('answered'), answered, null),
    rowOf(whose, aboutNothing, rate, percent, null, percent === null ? t('notKnown') : null),
  ]
}

/** Mean and spread; one row that says why where there is no mean. */
function meanRows(whose: Whose, about: About, figure: EarlierFigure | null, language: Language): FigureRow[] {
  const r = sayIn(reportTexts, language)
  if (!figure) return []
  const note = noteOn(figure, language)
  if (!('mean' in figure)) return [rowOf(whose, about, r('mean'), null, null, note)]
  const { n, mean, spread } = figure
  const spreadN = figure.state === 'shown' ? figure.spreadN : n
  return [
    rowOf(whose, about, r('mean'), rounded(mean), n, note),
    ...(spread === null ? [] : [rowOf(whose, about, r('spread'), rounded(spread), spreadN, note)]),
  ]
}

function statementRows(
  whose: Whose,
  scale: About,
  { item, text, steps }: ScaleReport['statements'][number],
  figure: PublishedStatement | null,
  language: Language,
): FigureRow[] {
  if (!figure) return []
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  const about = { ...scale, statementId: item, statement: text[language] }
  if (figure.state !== 'shown') return [rowOf(whose, about, r('mean'), null, null, noteOn(figure, language))]
  const { n, mean, spread, favourable, counts } = figure
  return [
    rowOf(whose, about, r('mean'), rounded(mean), n),
    rowOf(whose, about, r('spread'), rounded(spread), n),
    ...(favourable === null ? [] : [rowOf(whose, about, t('upperPercent'), asPercent(favourable), n)]),
    ...steps.map(({ value }, place) => rowOf(whose, about, t('step', { value }), counts[place] ?? null, n)),
  ]
}
