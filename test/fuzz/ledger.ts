/** What may be told of released rounds, read from their tables alone: by round, unit, group and scale. */
import { eq } from 'drizzle-orm'
import type { Reader } from '../../server/platform/database.ts'
import {
  crowdTable,
  figureTable,
  placedUnitTable,
  statedFigureTable,
} from '../../server/results/results.tables.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { shortProgramme } from '../programme/short.ts'

interface Counter {
  n: number
  sum: number
  sumOfSquares?: number
}

/** As it is stored; what is absent is not shown. */
export interface Cell {
  answers: number | null
  invited?: number
  mean: Record<string, Counter | undefined>
  detail: Record<string, Counter | undefined>
  items: Record<string, number[] | undefined>
}

export interface Ledger {
  /** @param group empty for the unit as a whole */
  cell(round: string, unit: string, group: string): Cell | undefined
  stated(
    round: string,
    unit: string,
    group: string,
    scale: string,
  ): { n: number | null; mean: number } | undefined
  rate(round: string, unit: string): { answered: number | null; invited: number | null } | undefined
  /** Every sum of whole crowds of a round, as `figure` writes it; the spread by itself. */
  sums(round: string, scale: string): Set<string>
  rounds: string[]
}

const scales = shortProgramme.scales.scales
/** Scores are means × the least common multiple of 1 … number of statements. */
const factors = [1, 1, 2, 6]

export function factorOf(scale: string): number {
  return factors[statementsOf(scale).length] ?? Number.NaN
}

export function statementsOf(scale: string): string[] {
  return scales.find(({ id }) => id === scale)?.items.map(({ item }) => item) ?? []
}

/** n and mean as text, so that they can be looked up. */
export function meanText(n: number, mean: number): string {
  return `${n}: ${mean.toFixed(6)}`
}

/** n and standard deviation as text. */
export function spreadText(n: number, spread: number): string {
  return `${n}: ±${spread.toFixed(6)}`
}

export function meanOf({ n, sum }: Counter, factor: number): number {
  return sum / n / factor
}

export function spreadOf({ n, sum, sumOfSquares = 0 }: Counter, factor: number): number {
  return Math.sqrt((sumOfSquares - (sum * sum) / n) / (n - 1)) / factor
}

const key = (...parts: string[]) => parts.join(' ')

export async function readLedger({ db }: Reader): Promise<Ledger> {
  const cells = new Map<string, Cell>()
  for (const { roundId, unitId, groupId, content } of await db.select().from(figureTable))
    cells.set(key(roundId, unitId, groupId), JSON.parse(content))
  const rates = new Map<string, { answered: number | null; invited: number | null }>()
  for (const { roundId, unitId, answered, invited } of await db.select().from(placedUnitTable))
    rates.set(key(roundId, unitId), { answered, invited })
  const stated = new Map<string, { n: number | null; mean: number }>()
  for (const { roundId, unitId, groupId, scaleId, n, mean } of await db.select().from(statedFigureTable))
    stated.set(key(roundId, unitId, groupId, scaleId), { n, mean })
  const crowds = await db.select().from(crowdTable)
  const sums = new Map<string, Set<string>>()
  return {
    cell: (round, unit, group) => cells.get(key(round, unit, group)),
    stated: (round, unit, group, scale) => stated.get(key(round, unit, group, scale)),
    rate: (round, unit) => rates.get(key(round, unit)),
    sums: (round, scale) => {
      const known = sums.get(key(round, scale))
      const found =
        known ??
        sumsOf(
          crowds.filter(({ roundId }) => roundId === round).map(({ content }) => JSON.parse(content)),
          scale,
        )
      sums.set(key(round, scale), found)
      return found
    },
    rounds: (await db.select().from(roundTable).where(eq(roundTable.state, 'released'))).map(({ id }) => id),
  }
}

/** At most eight units, and so 256 sums of each kind. */
function sumsOf(crowds: Cell[], scale: string): Set<string> {
  const factor = factorOf(scale)
  const means = subsetSums(crowds.flatMap(({ mean }) => mean[scale] ?? []))
  const details = subsetSums(crowds.flatMap(({ detail }) => detail[scale] ?? []))
  return new Set([
    ...means.map((sum) => meanText(sum.n, meanOf(sum, factor))),
    ...details.map((sum) => spreadText(sum.n, spreadOf(sum, factor))),
  ])
}

function subsetSums(counters: Counter[]): Counter[] {
  let sums: Required<Counter>[] = [{ n: 0, sum: 0, sumOfSquares: 0 }]
  for (const { n, sum, sumOfSquares = 0 } of counters)
    sums = sums.flatMap((one) => [
      one,
      { n: one.n + n, sum: one.sum + sum, sumOfSquares: one.sumOfSquares + sumOfSquares },
    ])
  return sums
}
