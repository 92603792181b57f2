/**
 * Every figure of a round once more, written as the methodology says it and as plainly as possible: each answer is a
 * row that walks up the tree, and nothing is counted before it has come to rest. Slow, and it shares no line with the
 * server. What it disagrees with is wrong, here or there.
 */

export interface NaiveUnit {
  id: string
  parentId: string | null
  /** 1 for the institution. */
  level: number
}

export interface NaiveScale {
  id: string
  sensitive: boolean
  range: [number, number]
  minValidShare: number
  items: { item: string; reverse: boolean }[]
}

export interface NaiveAnswer {
  unitId: string
  /** By statement; null is no answer. */
  values: Record<string, number | null>
}

export interface NaiveQuestion {
  /** In any order. */
  units: NaiveUnit[]
  answers: NaiveAnswer[]
  scales: NaiveScale[]
  thresholds: { mean: number; detail: number; sensitive: number }
}

/** One person's answer to one scale. */
export interface Scored {
  answer: NaiveAnswer
  complete: boolean
  /** Mean of the answered statements, after reversal, times the smallest number that makes it whole. */
  score: number
}

/** Rows by the unit where they have come to rest. */
type Resting<T> = Map<string, T[]>

export interface NaiveScaleFigures {
  /** Those who count in the mean, in the spread, and in every statement. */
  mean: Resting<Scored>
  detail: Resting<Scored>
  statements: Resting<Scored>
}

export interface NaiveFigures {
  answers: Resting<NaiveAnswer>
  /** Where what belongs to a unit itself has come to rest; null: in no figure. */
  countsAt: Map<string, string | null>
  scales: Map<string, NaiveScaleFigures>
}

/** All crowds of a round. {@link rowsAt} gives a unit's figures from them. */
export function naiveRelease(question: NaiveQuestion): NaiveFigures {
  const { units, answers, thresholds } = question
  const start: Resting<NaiveAnswer> = new Map(
    units.map((unit) => [unit.id, answers.filter((answer) => answer.unitId === unit.id)]),
  )
  const whole = walkUp(units, start, (pool) => pool.length >= thresholds.mean)
  return {
    answers: whole,
    countsAt: new Map(units.map((unit) => [unit.id, nearestWith(units, whole, unit.id)])),
    scales: new Map(question.scales.map((scale) => [scale.id, scaleFigures(question, whole, scale)])),
  }
}

/** The rows counted in a unit's figure: those that rest at the unit or anywhere below it. */
export function rowsAt<T>(units: NaiveUnit[], resting: Resting<T>, unitId: string): T[] {
  return units
    .filter((unit) => upFrom(units, unit.id).some((above) => above.id === unitId))
    .flatMap((unit) => resting.get(unit.id) ?? [])
}

function scaleFigures(
  { units, thresholds }: NaiveQuestion,
  whole: Resting<NaiveAnswer>,
  scale: NaiveScale,
): NaiveScaleFigures {
  const k = scale.sensitive ? thresholds.sensitive : thresholds.mean
  const mayShow = (unit: NaiveUnit) => !scale.sensitive || unit.parentId === null || unit.level <= 2
  const someStatementAlike = (pool: Scored[]) =>
    scale.items.some(({ item }) => nearlyAllAlike(pool.map((row) => row.answer.values[item])))

  const scored = mapRows(whole, (answer) => scoreOf(answer, scale))
  const mean = walkUp(units, scored, (pool, unit) => {
    const complete = pool.filter((row) => row.complete)
    return mayShow(unit) && complete.length >= k && !nearlyAllAtOneEnd(complete, scale)
  })
  const complete = mapRows(mean, (row) => (row.complete ? row : null))
  const detail = walkUp(units, complete, (pool, unit) => {
    if (!mayShow(unit) || pool.length < Math.max(k, thresholds.detail)) return false
    if (scale.items.length === 1 && someStatementAlike(pool)) return false
    return !nearlyAllAtOneEnd(pool, scale)
  })
  const statements = walkUp(units, detail, (pool, unit) => mayShow(unit) && !someStatementAlike(pool))
  return {
    mean: mapPools(mean, (pool) => {
      const partly = pool.filter((row) => !row.complete).length
      return pool.filter((row) => row.complete || partly >= k)
    }),
    detail,
    statements,
  }
}

/**
 * Level by level from the bottom: what stands at a unit stays there when `stays` says so, and goes one unit up when
 * not. What does not stay at the top is in no figure.
 */
function walkUp<T>(
  units: NaiveUnit[],
  start: Resting<T>,
  stays: (pool: T[], unit: NaiveUnit) => boolean,
): Resting<T> {
  const standing = new Map(units.map((unit) => [unit.id, [...(start.get(unit.id) ?? [])]]))
  const resting: Resting<T> = new Map()
  for (const unit of deepestFirst(units)) {
    const pool = standing.get(unit.id) ?? []
    if (pool.length === 0) continue
    if (stays(pool, unit)) resting.set(unit.id, pool)
    else if (unit.parentId !== null) standing.get(unit.parentId)?.push(...pool)
  }
  return resting
}

function deepestFirst(units: NaiveUnit[]): NaiveUnit[] {
  const depth = (unit: NaiveUnit) => upFrom(units, unit.id).length
  return [...units].sort((a, b) => depth(b) - depth(a))
}

/** The unit itself and everything above it, lowest first. */
function upFrom(units: NaiveUnit[], unitId: string): NaiveUnit[] {
  const unit = units.find((one) => one.id === unitId)
  if (!unit) throw new Error(`No unit ${unitId}`)
  return unit.parentId === null ? [unit] : [unit, ...upFrom(units, unit.parentId)]
}

function nearestWith<T>(units: NaiveUnit[], resting: Resting<T>, unitId: string): string | null {
  return upFrom(units, unitId).find((unit) => resting.has(unit.id))?.id ?? null
}

function scoreOf(answer: NaiveAnswer, scale: NaiveScale): Scored | null {
  const [lowest, highest] = scale.range
  const turned = scale.items.flatMap(({ item, reverse }) => {
    const value = answer.values[item] ?? null
    return value === null ? [] : [reverse ? lowest + highest - value : value]
  })
  if (turned.length === 0 || turned.length / scale.items.length < scale.minValidShare - 1e-9) return null
  const sum = turned.reduce((total, value) => total + value, 0)
  return {
    answer,
    complete: turned.length === scale.items.length,
    score: (sum * wholeFactor(scale)) / turned.length,
  }
}

/** The smallest number that can be divided by every possible count of answered statements. */
export function wholeFactor(scale: NaiveScale): number {
  const counts = scale.items.map((_, index) => index + 1)
  let factor = 1
  while (counts.some((count) => factor % count !== 0)) factor += 1
  return factor
}

function nearlyAllAtOneEnd(pool: Scored[], scale: NaiveScale): boolean {
  return scale.range.some((end) => {
    const there = pool.filter((row) => row.score === end * wholeFactor(scale))
    return there.length >= pool.length - 1
  })
}

function nearlyAllAlike(values: (number | null | undefined)[]): boolean {
  return values.some((value) => values.filter((other) => other === value).length >= values.length - 1)
}

function mapPools<A, B>(resting: Resting<A>, change: (pool: A[]) => B[]): Resting<B> {
  return new Map([...resting].map(([unitId, pool]) => [unitId, change(pool)]))
}

/** Changes every row; those that become null are left out. */
function mapRows<A, B>(resting: Resting<A>, change: (row: A) => B | null): Resting<B> {
  return mapPools(resting, (pool) =>
    pool.flatMap((row) => {
      const changed = change(row)
      return changed === null ? [] : [changed]
    }),
  )
}
