/** One scale over all rounds: a picture, its table, and what must be known of a round before it is read. */
import { monthName } from '#shared/dates.ts'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { likelyRange } from '#shared/reading/chance.ts'
import {
  type LineNames,
  type RoundOfScale,
  roundsOf,
  type ScaleOverRounds,
  showsOtherwise,
} from '#shared/reading/rounds.ts'
import { meanOf, type ScalesPicture, widestSpread } from '#shared/reading/scales.ts'
import type { EarlierFigure } from '#shared/report.ts'
import type { Block, Cell, Column } from './pdf-blocks.ts'
import { type LegendMark, trendPicture } from './pdf-pictures.ts'
import type { Words } from './pdf-words.ts'

/** What must be known of earlier rounds before their figures are read: a sentence a round, or none. */
function roundNotes(report: ScaleOverRounds, words: Words): string[] {
  return inTime(report, words)
    .slice(0, -1)
    .flatMap((one) => noteOf(one, report, words))
}

function inTime(report: ScaleOverRounds, { language }: Words): RoundOfScale[] {
  return roundsOf(report, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
}

/** Notes that hold for more than half of the scales, and can therefore be said once for all. */
export interface CommonNotes {
  notes: ReadonlySet<string>
  blocks: Block[]
}

export function commonNotes(reports: ScaleOverRounds[], words: Words): CommonNotes {
  const all = reports.map((report) => roundNotes(report, words))
  const times = (note: string) => all.filter((notes) => notes.includes(note)).length
  const notes = [...new Set(all.flat())].filter((note) => times(note) * 2 > all.length)
  const items = notes.map((note) => (times(note) === all.length ? note : words.p('mostScales', { note })))
  return {
    notes: new Set(notes),
    blocks: notes.length > 0 ? [{ kind: 'list', ordered: false, items }] : [],
  }
}

/** Whose rounds these are, and what their lines are called. */
export interface TrendNames extends LineNames {
  about: ScalesPicture['about']
}

/** Nothing where no earlier round has a figure of the scale. @param said notes that stand elsewhere already */
export function trendOf(
  report: ScaleOverRounds,
  names: TrendNames,
  said: CommonNotes['notes'],
  words: Words,
): Block[] {
  const rounds = inTime(report, words)
  const notes = roundNotes(report, words).filter((note) => !said.has(note))
  const shown: Block[] = notes.length > 0 ? [{ kind: 'list', ordered: false, items: notes }] : []
  if (!rounds.slice(0, -1).some(({ figure }) => meanOf(figure) !== null)) return shown
  const drawn = trendPicture(report, rounds, words)
  const picture: Block[] = drawn ? [{ kind: 'picture', picture: drawn }] : []
  const beside = table(rounds, report, names, words)
  return [{ kind: 'side-by-side', left: picture, right: [beside] }, ...shown]
}

/** What the lines of all pictures over the rounds stand for; nothing where there is no such picture. */
export function trendLegend(reports: ScaleOverRounds[], { own, parent, institution }: TrendNames): Block[] {
  if (!reports.some(({ trend }) => trend.some(({ figure }) => meanOf(figure) !== null))) return []
  const marks: { mark: LegendMark; name: string | null }[] = [
    { mark: 'own', name: own },
    { mark: 'above', name: parent },
    { mark: 'institution', name: institution },
  ]
  return [{ kind: 'legend', marks: marks.flatMap(({ mark, name }) => (name ? [{ mark, name }] : [])) }]
}

const numbers = (width: number): Column => ({ width, align: 'numbers' })

/** The latest round first. */
function table(rounds: RoundOfScale[], report: ScaleOverRounds, names: TrendNames, words: Words): Block {
  const { r, s, language } = words
  const { column } = besideWords(names.about, language)
  const spread = widestSpread({ beside: report.scale })
  const larger = (['parent', 'institution'] as const)
    .filter((mark) => names[mark])
    .map((mark) => column({ mark, name: { nb: '', nn: '', en: '' }, answers: null, year: null }))
  return {
    kind: 'table',
    columns: [
      { width: 0.8, align: 'words' },
      numbers(0.7),
      numbers(0.7),
      numbers(1.2),
      ...larger.map((name) => numbers(name.includes(' ') ? 1.4 : 1.8)),
    ],
    head: [[s('round'), r('answersHead'), r('meanShort'), s('likely'), ...larger].map((text) => ({ text }))],
    groups: [
      {
        title: null,
        rows: rounds
          .toReversed()
          .map(({ when, figure, parent, institution }): Cell[] => [
            { text: when },
            { text: 'n' in figure && figure.n !== null ? wholeNumber(figure.n, language) : '–' },
            { text: meanWords(figure, words), strong: true },
            { text: likelyWords(figure, report, spread, words) },
            ...(names.parent ? [{ text: meanWords(parent, words) }] : []),
            ...(names.institution ? [{ text: meanWords(institution, words) }] : []),
          ]),
      },
    ],
  }
}

function meanWords(figure: EarlierFigure | null, { r, language }: Words): string {
  const mean = meanOf(figure)
  if (mean !== null) return oneDecimal(mean, language)
  return r(figure?.state === 'not-comparable' ? 'notComparable' : 'notCompared')
}

function likelyWords(
  figure: EarlierFigure,
  { scale }: ScaleOverRounds,
  spread: number | null,
  { language }: Words,
): string {
  const likely = likelyRange(figure, scale.range, spread)
  return likely ? likely.map((end) => oneDecimal(end, language)).join('–') : '–'
}

/** What must be known of one round; nothing where there is nothing to say. */
function noteOf(
  { when, figure, round }: RoundOfScale,
  report: ScaleOverRounds,
  { s, r, textIn }: Words,
): string[] {
  if (figure.state === 'not-comparable') {
    const { reason, unit } = figure.why
    return [`${when}: ${s('notComparable')}. ${s(`why-${reason}`, { unit: unit ? textIn(unit) : '' })}`]
  }
  if (figure.state === 'withheld') return [`${when}: ${r('notCompared')}.`]
  if (showsOtherwise(round, report.round)) return [`${when}: ${s(`shown-${round.layout ?? 'theme-pages'}`)}`]
  if (round.origin === 'held') return []
  return [`${when}: ${s(figure.state === 'stated' ? 'stated' : 'importedAnswers')}.`]
}
