import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishAlpha, publishFigure, publishStatement } from '../../server/disclosure/published.ts'
import type { Figures } from '../../server/results/content.ts'
import { makeRelease } from '../../server/results/release.ts'
import {
  type NaiveFigures,
  type NaiveScale,
  naiveRelease,
  rowsAt,
  type Scored,
  wholeFactor,
} from './naive.ts'
import { type NaiveRound, naiveRound, questionOf, ungrouped } from './naive-rounds.ts'

/** What the plain implementation shows of a unit, as counters; undefined where it shows nothing. */
function naiveFigures(round: NaiveRound, plain: NaiveFigures, unitId: string): Figures | undefined {
  const whole = rowsAt(round.units, plain.answers, unitId)
  if (whole.length === 0) return undefined
  const figures: Figures = { answers: whole.length, mean: {}, detail: {}, items: {} }
  for (const scale of round.scales) {
    const { mean, detail, statements } = naiveScale(round, plain, scale, unitId)
    if (mean.length > 0) figures.mean[scale.id] = meanOf(mean)
    if (detail.length > 0) figures.detail[scale.id] = detailOf(detail)
    if (statements.length > 0) Object.assign(figures.items, itemsOf(scale, statements))
  }
  return figures
}

/** The rows that count at a unit. */
function naiveScale({ units }: NaiveRound, { scales }: NaiveFigures, scale: NaiveScale, unitId: string) {
  const own = scales.get(scale.id)
  if (!own) throw new Error('Every scale has figures')
  return {
    mean: rowsAt(units, own.mean, unitId),
    detail: rowsAt(units, own.detail, unitId),
    statements: rowsAt(units, own.statements, unitId),
  }
}

function meanOf(rows: Scored[]) {
  return { n: rows.length, sum: total(rows.map(({ score }) => score)) }
}

function detailOf(rows: Scored[]) {
  return { ...meanOf(rows), sumOfSquares: total(rows.map(({ score }) => score * score)) }
}

function itemsOf({ items, range }: NaiveScale, rows: Scored[]): Figures['items'] {
  const steps = Array.from({ length: range[1] - range[0] + 1 }, (_, step) => range[0] + step)
  return Object.fromEntries(
    items.map(({ item }) => [
      item,
      steps.map((step) => rows.filter(({ answer }) => answer.values[item] === step).length),
    ]),
  )
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function variance(numbers: number[]): number {
  const mean = total(numbers) / numbers.length
  return total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1)
}

describe('a release, worked out twice', () => {
  it('has the same counters at every unit, to the last count', () => {
    let shown = { mean: 0, detail: 0, items: 0, withoutItems: 0 }
    fc.assert(
      fc.property(naiveRound, (round) => {
        const release = makeRelease(questionOf(ungrouped(round)))
        const plain = naiveRelease(round)
        expect(release.objections).toEqual([])
        for (const { id } of round.units) {
          const figures = release.figures.get(id)
          expect(figures).toEqual(naiveFigures(round, plain, id))
          if (!figures) continue
          const details = Object.keys(figures.detail).length
          shown = {
            mean: shown.mean + Object.keys(figures.mean).length,
            detail: shown.detail + details,
            items: shown.items + Object.keys(figures.items).length,
            withoutItems:
              shown.withoutItems +
              Object.keys(figures.detail).filter((scale) => !(`${scale}.q0` in figures.items)).length,
          }
        }
      }),
      { numRuns: 250 },
    )
    // Random rounds that show nothing would agree on anything.
    for (const times of Object.values(shown)) expect(times).toBeGreaterThan(20)
  })

  it('says of every unit where its answers count', () => {
    fc.assert(
      fc.property(naiveRound, (round) => {
        const placed = makeRelease(questionOf(ungrouped(round))).placed.map(({ unitId, countsAtId }) => [
          unitId,
          countsAtId,
        ])
        expect(new Map(placed as [string, string | null][])).toEqual(naiveRelease(round).countsAt)
      }),
      { numRuns: 100 },
    )
  })

  it('counts in every group it shows exactly the members with complete answers that count in the unit', () => {
    const cells = { whole: 0, mean: 0, detail: 0, items: 0 }
    fc.assert(
      fc.property(naiveRound, (round) => {
        const plain = naiveRelease(round)
        const has = (group: string) => {
          const members = new Set(round.answers.filter((_, index) => round.groupsOf[index]?.includes(group)))
          return (row: Scored) => row.complete && members.has(row.answer)
        }
        for (const [group, byUnit] of makeRelease(questionOf(round)).groupFigures)
          for (const [unitId, figures] of byUnit) {
            const whole = rowsAt(round.units, plain.answers, unitId)
            const members = whole.filter((answer) =>
              round.groupsOf[round.answers.indexOf(answer)]?.includes(group),
            )
            expect(figures.answers).toBe(members.length)
            expect(members.length).toBeGreaterThanOrEqual(round.thresholds.mean)
            cells.whole += 1
            for (const scale of round.scales) {
              const rows = naiveScale(round, plain, scale, unitId)
              const mean = figures.mean[scale.id]
              const detail = figures.detail[scale.id]
              if (mean) expect(mean).toEqual(meanOf(rows.mean.filter(has(group))))
              if (detail) expect(detail).toEqual(detailOf(rows.detail.filter(has(group))))
              const shown = scale.items.filter(({ item }) => item in figures.items)
              if (shown.length > 0)
                expect(figures.items).toMatchObject(itemsOf(scale, rows.detail.filter(has(group))))
              cells.mean += mean ? 1 : 0
              cells.detail += detail ? 1 : 0
              cells.items += shown.length
            }
          }
      }),
      { numRuns: 100 },
    )
    for (const times of Object.values(cells)) expect(times).toBeGreaterThan(20)
  })

  it('is published with the mean, spread and alpha of the plain formulas', () => {
    let alphas = 0
    fc.assert(
      fc.property(naiveRound, (round) => {
        const { figures } = makeRelease(questionOf(ungrouped(round)))
        const plain = naiveRelease(round)
        for (const { id: unitId, level } of round.units)
          for (const scale of round.scales) {
            const cell = figures.get(unitId)
            const mean = cell?.mean[scale.id]
            if (!cell || !mean) continue
            const rows = naiveScale(round, plain, scale, unitId)
            const detail = cell.detail[scale.id] ?? null
            const factor = wholeFactor(scale)
            const figure = publishFigure(mean, detail, factor, round.thresholds.mean, 2)
            if (figure.state !== 'shown') throw new Error('A mean in the ledger is shown')
            const scores = rows.mean.map(({ score }) => score / factor)
            expect(figure.mean).toBeCloseTo(total(scores) / scores.length, 9)
            const complete = rows.detail.map(({ score }) => score / factor)
            if (figure.spread !== null) expect(figure.spread).toBeCloseTo(Math.sqrt(variance(complete)), 9)

            const values = scale.items.map(({ item }) =>
              rows.statements.map(({ answer }) => answer.values[item] ?? Number.NaN),
            )
            for (const [index, { item, reverse }] of scale.items.entries()) {
              const statement = publishStatement(cell.items[item] ?? null, { range: scale.range, reverse }, 2)
              const given = values[index] ?? []
              if (statement.state === 'shown')
                expect(statement.mean).toBeCloseTo(total(given) / given.length, 9)
            }
            const counts = scale.items.map(({ item }) => cell.items[item] ?? null)
            const alpha = publishAlpha(detail, counts, factor, level)?.alpha ?? null
            const k = scale.items.length
            if (alpha === null) continue
            alphas += 1
            expect(level <= 2 && complete.length >= 30 && k > 1).toBe(true)
            const sums = complete.map((score) => score * k)
            const parts = total(values.map(variance))
            expect(alpha).toBeCloseTo((k / (k - 1)) * (1 - parts / variance(sums)), 9)
          }
      }),
      { numRuns: 150 },
    )
    expect(alphas).toBeGreaterThan(20)
  })
})
