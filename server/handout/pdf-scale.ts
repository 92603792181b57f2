/** One scale of a unit: its mean beside others, its statements, and the rounds. */
import { shadeOf } from '#shared/chart/distribution.ts'
import { monthName } from '#shared/dates.ts'
import { oneDecimal, percent, twoDecimals, wholeNumber } from '#shared/numbers.ts'
import { alphaWords } from '#shared/reading/alpha.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { latestBefore, roundsOf } from '#shared/reading/rounds.ts'
import { type Mark, meanOf, widestSpread } from '#shared/reading/scales.ts'
import { spreadWords } from '#shared/reading/spread.ts'
import { type AnsweredStatement, answeredStatements, sharedSteps } from '#shared/reading/statements.ts'
import type { EarlierFigure, ScaleReport } from '#shared/report.ts'
import {
  type Block,
  type Cell,
  type Column,
  inOneLine,
  type Line,
  marked,
  type TableRows,
} from './pdf-blocks.ts'
import { answersOf } from './pdf-pictures.ts'
import { type CommonNotes, commonNotes, type TrendNames, trendLegend, trendOf } from './pdf-trend.ts'
import type { Words } from './pdf-words.ts'

/** What is true of every scale, and therefore said once, before them. */
interface Common {
  /** All statements have the same words for their steps. */
  steps: boolean
  notes: CommonNotes['notes']
}

/** Every scale under the heading of its theme. */
export function scaleByScale(reports: ScaleReport[], words: Words): Block[] {
  const steps = sharedSteps(reports.flatMap(({ statements }) => statements))
  const { notes, blocks } = commonNotes(reports, words)
  const common: Common = { steps: steps !== null, notes }
  return [
    { kind: 'heading', level: 1, text: words.p('scaleByScale') },
    ...(steps ? [stepsLegend(steps, words)] : []),
    ...reports.slice(0, 1).flatMap((first) => trendLegend(reports, namesOf(first, words))),
    ...blocks,
    ...reports.flatMap((report, index): Block[] => {
      const theme = words.textIn(report.scale.theme)
      const before = reports[index - 1]
      const isNew = !before || words.textIn(before.scale.theme) !== theme
      return [
        ...(isNew ? [{ kind: 'heading' as const, level: 2 as const, text: theme }] : []),
        ...oneScale(report, common, words),
      ]
    }),
  ]
}

function oneScale(report: ScaleReport, common: Common, words: Words): Block[] {
  const { textIn } = words
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, text: textIn(report.scale.title) },
        { kind: 'paragraph', text: textIn(report.scale.about), look: 'muted' },
        ...figures(report, words),
        ...statements(report, common, words),
        ...trendOf(report, namesOf(report, words), common.notes, words),
        { kind: 'paragraph', text: inOneLine(reading(report, words)), look: 'muted' },
      ],
    },
  ]
}

function namesOf({ figuresOf, parent, institution }: ScaleReport, { textIn }: Words): TrendNames {
  return {
    about: 'unit',
    own: textIn(figuresOf.name),
    parent: parent && textIn(parent.name),
    institution: institution && textIn(institution.name),
  }
}

type Fact = Extract<Block, { kind: 'facts' }>['facts'][number]

/** The mean and its spread, and the means that it stands beside. */
function figures(report: ScaleReport, words: Words): Block[] {
  const { r, s, textIn, language } = words
  const { figure, parent, institution } = report.scale
  if (figure.state !== 'shown')
    return [{ kind: 'paragraph', text: r('withheldWhy', { minimum: figure.minimum }) }]
  const last = latestBefore(report)
  const spread =
    figure.spread === null ? s('spreadWithheld') : s('spreadIs', { value: spreadWords(figure, r, language) })
  const own: Fact = {
    name: r('mean'),
    value: oneDecimal(figure.mean, language),
    text: `${r('answers', { count: wholeNumber(figure.n, language) })}. ${spread}.`,
  }
  const beside = (mark: Mark, name: string, other: EarlierFigure | null) =>
    besideOf(report, mark, name, other, words)
  return [
    {
      kind: 'facts',
      small: true,
      facts: [
        own,
        ...(report.parent ? [beside('parent', textIn(report.parent.name), parent)] : []),
        ...(report.institution ? [beside('institution', textIn(report.institution.name), institution)] : []),
        ...(last
          ? [beside('previous', r('lastTime', { year: last.round.closedOn.slice(0, 4) }), last.figure)]
          : []),
      ],
    },
  ]
}

function besideOf(
  { scale }: ScaleReport,
  mark: Mark,
  name: string,
  other: EarlierFigure | null,
  { r, s, language }: Words,
): Fact {
  const mean = meanOf(other)
  if (mean === null) return { name, value: null, text: r('notCompared') }
  const difference = differenceFrom(scale.figure, other, mark, widestSpread({ beside: scale }), language)
  const size = difference && difference.size !== 'unknown' ? s(`difference-${difference.size}`) : null
  return {
    name,
    value: oneDecimal(mean, language),
    text: difference
      ? [
          { kind: difference.size === 'beyond-chance' ? 'strong' : 'text', text: difference.value },
          { kind: 'text', text: size ? `, ${size}` : '' },
        ]
      : '',
  }
}

const numbers = (width: number): Column => ({ width, align: 'numbers' })

/** The statements with their distributions; nothing more than a sentence where none can be shown. */
function statements(report: ScaleReport, common: Common, words: Words): Block[] {
  const { r, s, textIn, language } = words
  const { insteadOf, statements: answered, answers } = answeredStatements(report)
  const [first] = report.statements
  const why =
    first?.figure.state === 'withheld' && report.scale.figure.state === 'shown'
      ? [s('statementWithheld', { minimum: first.figure.minimum })]
      : []
  const instead = insteadOf ? [s('insteadOf', { unit: textIn(insteadOf) })] : []
  const anyShown = answered.some(({ figure }) => figure.state === 'shown')
  if (!anyShown) return why.length > 0 ? [{ kind: 'paragraph', text: why.join(' '), look: 'muted' }] : []
  const beside = answered[0]?.beside ?? []
  const lead = answers === null ? [] : [s('statementsOf', { count: wholeNumber(answers, language) })]
  const steps = common.steps ? null : sharedSteps(report.statements)
  return [
    {
      kind: 'paragraph',
      text: [...(insteadOf ? why : []), ...instead, ...lead].join(' '),
      look: 'muted',
    },
    ...(steps ? [stepsLegend(steps, words)] : []),
    {
      kind: 'table',
      columns: [
        { width: 4.4, align: 'words' },
        { width: 3.4, align: 'words' },
        numbers(0.8),
        numbers(0.9),
        ...beside.map(() => numbers(1.3)),
      ],
      head: [
        [
          { text: s('statement') },
          { text: words.p('answersByStep') },
          { text: r('meanShort') },
          { text: s('upper') },
          ...beside.map(({ mark }) => ({
            text: `${r('differenceFrom')} ${r(mark === 'parent' ? 'levelAbove' : 'institution')}`,
          })),
        ],
      ],
      groups: [
        { title: null, rows: answered.map((one) => statementRow(one, beside.length, words)) },
      ] satisfies TableRows[],
    },
  ]
}

/** The categories from the lowest to the highest, and the shade of each. */
function stepsLegend(steps: ScaleReport['statements'][number]['steps'], { textIn }: Words): Block {
  return {
    kind: 'legend',
    marks: steps.map(({ text }, step) => ({
      mark: `${shadeOf(step, steps.length)}` as const,
      name: textIn(text),
    })),
  }
}

function statementRow(statement: AnsweredStatement, others: number, words: Words): Cell[] {
  const { r, s, textIn, language } = words
  const { figure, text, reversed, beside } = statement
  const name: Cell = { text: textIn(text), ...(reversed ? { note: s('reversed') } : {}) }
  if (figure.state !== 'shown')
    return [
      name,
      { text: s('statementWithheld', { minimum: figure.minimum }), muted: true, columns: 3 + others },
    ]
  const steps = statement.steps.map(({ text }) => textIn(text))
  return [
    name,
    { picture: answersOf(figure, steps, words) },
    { text: oneDecimal(figure.mean, language), strong: true },
    { text: figure.favourable === null ? '–' : percent(Math.round(figure.favourable * 100), language) },
    ...beside.map((other) => {
      const difference = differenceFrom(figure, other.figure, other.mark, null, language)
      return difference
        ? { text: difference.value, strong: difference.size === 'beyond-chance' }
        : { text: r('notCompared'), muted: true }
    }),
  ]
}

/** What may be said of the figures: since last time, and how well the statements hang together. */
function reading(report: ScaleReport, { s, textIn, language }: Words): Line[] {
  if (report.scale.figure.state !== 'shown') return []
  const last = latestBefore(report)
  const spread = widestSpread({ beside: report.scale })
  const difference = last && differenceFrom(report.scale.figure, last.figure, 'previous', spread, language)
  const rounds = roundsOf(report, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
  const when = (id: string) => rounds.find(({ round }) => round.id === id)?.when ?? ''
  const since =
    last && difference
      ? [
          marked(s, 'sinceLast', {
            from: when(last.round.id),
            to: when(report.round.id),
            value: difference.value,
            words: s(`says-${difference.size}`),
          }),
        ]
      : []
  if (report.statements.length < 2) return since
  const { alpha } = report
  const together = alpha
    ? marked(s, alphaWords(alpha.figure.alpha), {
        value: twoDecimals(alpha.figure.alpha, language),
        unit: textIn(alpha.of),
      })
    : marked(s, 'alphaNone')
  return [...since, together]
}
