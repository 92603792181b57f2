/** Holds one published figure against the ledger, at the place where the answer says that it is from. */
import {
  type Cell,
  factorOf,
  type Ledger,
  meanOf,
  meanText,
  spreadOf,
  spreadText,
  statementsOf,
} from './ledger.ts'
import type { Found } from './published.ts'

export const groupIds = ['phd', 'research'] as const

/** What the pages of a report have in common. */
export interface Report {
  round: { id: string }
  unit: { id: string }
  figuresOf: { id: string }
  parent: { id: string } | null
  institution: { id: string } | null
  previous?: { id: string } | null
  group?: { id: string }
  scale?: { id: string }
}

interface Shown {
  state: 'shown'
  n: number
  mean: number
  spread: number | null
  spreadN: number | null
}

/** Null: as in the ledger. */
type Wrong = string | null

const fine = null

export function checkFound(found: Found, answer: Report, ledger: Ledger): Wrong {
  if (found.kind === 'rate') return checkRate(found, answer, ledger)
  const place = placeOf(found, answer)
  const cell = ledger.cell(place.round, place.unit, place.group)
  if (found.kind === 'statement') return checkStatement(found.value, cell?.items[place.item])
  if (found.kind === 'alpha') return checkAlpha(found.value, place.scale, answer, ledger)
  const figure = found.value as Shown | { state: 'stated' | 'withheld'; n: number | null; mean: number }
  if (figure.state === 'stated' || found.kind === 'stated') {
    const stated = ledger.stated(place.round, place.unit, place.group, place.scale)
    return stated?.mean === figure.mean && stated?.n === figure.n ? fine : 'not what was stated'
  }
  return figure.state === 'withheld'
    ? !place.earlier && cell?.mean[place.scale]
      ? 'in the ledger and not shown'
      : fine
    : checkShown(figure as Shown, cell, place, ledger)
}

/** Where a figure is from, by where it lies in the answer. */
function placeOf({ path, within }: Found, answer: Report) {
  const last = path.at(-1)
  const around = within.toReversed() as { id?: string; item?: string; round?: { id: string } }[]
  const earlier = path.includes('trend') || last === 'previous'
  const then = path.includes('trend') ? around.find(({ round }) => round)?.round : answer.previous
  const unit = last === 'parent' || last === 'institution' ? answer[last] : answer.figuresOf
  return {
    round: (earlier ? then : answer.round)?.id ?? '',
    unit: unit?.id ?? '',
    group: last === 'unit' ? '' : (answer.group?.id ?? ''),
    scale: answer.scale?.id ?? around.find(({ id }) => id !== undefined)?.id ?? '',
    item: around.find(({ item }) => item !== undefined)?.item ?? '',
    earlier,
  }
}

function checkShown(
  { n, mean, spread, spreadN }: Shown,
  cell: Cell | undefined,
  { round, scale, earlier, group }: ReturnType<typeof placeOf>,
  ledger: Ledger,
): Wrong {
  const factor = factorOf(scale)
  const meanCounter = cell?.mean[scale]
  const detail = cell?.detail[scale]
  const allowed = new Set([
    ...(meanCounter ? [meanText(meanCounter.n, meanOf(meanCounter, factor))] : []),
    ...(detail ? [spreadText(detail.n, spreadOf(detail, factor))] : []),
    ...(earlier && group === '' ? ledger.sums(round, scale) : []),
  ])
  if (!allowed.has(meanText(n, mean))) return 'a mean that is not in the ledger'
  if (spread === null) return spreadN === null ? fine : 'a number of answers without a spread'
  return allowed.has(spreadText(spreadN ?? 0, spread)) ? fine : 'a spread that is not in the ledger'
}

function checkStatement(value: unknown, counts: number[] | undefined): Wrong {
  const figure = value as { state: string; n: number; mean: number; counts: number[] }
  if (figure.state === 'withheld') return counts ? 'in the ledger and not shown' : fine
  if (!counts) return 'a statement that is not in the ledger'
  const n = counts.reduce((a, b) => a + b, 0)
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n
  const same = `${figure.counts}` === `${counts}` && meanText(figure.n, figure.mean) === meanText(n, mean)
  return same ? fine : 'a statement other than in the ledger'
}

/** Of the smallest of unit, parent and institution that shows it. */
function checkAlpha(value: unknown, scale: string, answer: Report, ledger: Ledger): Wrong {
  const { n, alpha } = value as { n: number; alpha: number }
  const units = [answer.figuresOf, answer.parent, answer.institution].flatMap((unit) => unit?.id ?? [])
  const known = units.map((unit) => alphaOf(ledger.cell(answer.round.id, unit, ''), scale))
  return known.includes(meanText(n, alpha)) ? fine : 'an alpha that does not follow from the ledger'
}

function alphaOf(cell: Cell | undefined, scale: string): string | null {
  const detail = cell?.detail[scale]
  const statements = statementsOf(scale).map((item) => cell?.items[item])
  if (!detail) return null
  const of = (counts: number[] = []) => {
    const n = counts.reduce((a, b) => a + b, 0)
    const mean = counts.reduce((sum, count, index) => sum + count * index, 0) / n
    return counts.reduce((sum, count, index) => sum + count * (index - mean) ** 2, 0) / (n - 1)
  }
  const k = statements.length
  const single = statements.reduce((sum, counts) => sum + of(counts), 0)
  const whole = (spreadOf(detail, factorOf(scale)) * k) ** 2
  return meanText(detail.n, (k / (k - 1)) * (1 - single / whole))
}

function checkRate({ path, value, within }: Found, answer: Report, ledger: Ledger): Wrong {
  const { answered, invited } = value as { answered: number; invited: number | null }
  const parts = within.at(-1) as { id?: string }
  if (path.at(-1) === 'coverage') {
    const cell = ledger.cell(answer.round.id, answer.figuresOf.id, answer.group?.id ?? parts.id ?? '')
    return cell?.answers === answered && cell.invited === invited ? fine : 'a coverage not in the ledger'
  }
  // The report's own rate lies beside its head, that of another unit beside that unit's id.
  const unit = path.length === 1 ? answer.figuresOf.id : (parts.id ?? '')
  const rate = ledger.rate(answer.round.id, unit)
  return rate?.answered === answered && (invited === null || rate.invited === invited)
    ? fine
    : 'a rate not in the ledger'
}
