/** Random rounds in which every rule of placing has something to do. */
import fc from 'fast-check'
import { noAnswer } from '../../server/programme/answers.ts'
import type { ReleaseQuestion } from '../../server/results/question.ts'
import { scaleKeys } from '../../server/results/score.ts'
import type { NaiveAnswer, NaiveQuestion, NaiveScale, NaiveUnit } from './naive.ts'

export interface NaiveRound extends NaiveQuestion {
  items: string[]
  groups: string[]
  /** By answer, in the same order. */
  groupsOf: string[][]
}

const scaleArbitrary = fc.record({
  statements: fc.integer({ min: 1, max: 4 }),
  lowest: fc.integer({ min: 0, max: 2 }),
  steps: fc.integer({ min: 2, max: 6 }),
  reversed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  minValidShare: fc.constantFrom(0.3, 0.5, 2 / 3, 1),
  sensitive: fc.nat({ max: 3 }).map((dice) => dice === 0),
})

/**
 * Trees of up to 10 units with up to 150 answers. `alike` is how often an answer is the one nearly everybody in the
 * unit gives, so that unanimity matters; `missing` how often there is none.
 */
export const naiveRound: fc.Arbitrary<NaiveRound> = fc
  .record({
    parents: fc.array(fc.nat(), { maxLength: 9 }),
    scales: fc.array(scaleArbitrary, { minLength: 1, maxLength: 3 }),
    thresholds: fc.constantFrom(
      { mean: 5, detail: 10, sensitive: 50 },
      { mean: 5, detail: 10, sensitive: 20 },
      { mean: 6, detail: 8, sensitive: 12 },
      { mean: 12, detail: 10, sensitive: 15 },
    ),
    alike: fc.constantFrom(0, 0, 0.3, 0.7, 0.95),
    missing: fc.constantFrom(0, 0.03, 0.2, 0.5),
    answers: fc.constantFrom(4, 15, 40, 80, 150),
    seed: fc.nat(),
  })
  .map(({ parents, scales: shapes, thresholds, alike, missing, answers: count, seed }) => {
    const units: NaiveUnit[] = [{ id: 'u0', parentId: null, level: 1 }]
    for (const [index, parent] of parents.entries()) {
      const above = units[parent % units.length]
      units.push({ id: `u${index + 1}`, parentId: above?.id ?? 'u0', level: (above?.level ?? 1) + 1 })
    }
    const scales = shapes.map(
      ({ statements, lowest, steps, reversed, minValidShare, sensitive }, number): NaiveScale => ({
        id: `s${number}`,
        sensitive,
        range: [lowest, lowest + steps - 1],
        minValidShare,
        items: Array.from({ length: statements }, (_, index) => ({
          item: `s${number}.q${index}`,
          reverse: reversed[index] ?? false,
        })),
      }),
    )
    const random = pseudoRandom(seed)
    const groups = ['g0', 'g1', 'g2']
    const answers: NaiveAnswer[] = []
    const groupsOf: string[][] = []
    for (let index = 0; index < count; index += 1) {
      const unitId = `u${Math.floor(random() * units.length)}`
      answers.push({ unitId, values: valuesOf(scales, unitId, random, alike, missing) })
      groupsOf.push(groups.filter(() => random() < 0.4))
    }
    // The codebook has an order of its own.
    const items = scales.flatMap((scale) => scale.items.map(({ item }) => item)).reverse()
    return { units, scales, thresholds, answers, items, groups, groupsOf }
  })

function valuesOf(
  scales: NaiveScale[],
  unitId: string,
  random: () => number,
  alike: number,
  missing: number,
): NaiveAnswer['values'] {
  const values: NaiveAnswer['values'] = {}
  for (const { items, range } of scales)
    for (const { item, reverse } of items) {
      const [lowest, highest] = range
      // Units differ in which end they favour, so that a pool can be mixed where its parts are not.
      const common = (unitId.charCodeAt(1) % 2 === 0) === reverse ? lowest : highest
      const any = lowest + Math.floor(random() * (highest - lowest + 1))
      values[item] = random() < missing ? null : random() < alike ? common : any
    }
  return values
}

/** A small generator of its own (mulberry32): the same dice give the same answers when a failure is shrunk. */
function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same round without its groups, which cost most of the time. */
export function ungrouped(round: NaiveRound): NaiveRound {
  return { ...round, groups: [], groupsOf: round.answers.map(() => []) }
}

/** The same round as the server is asked about it: classes and bytes. */
export function questionOf(round: NaiveRound): ReleaseQuestion {
  const { units, answers, items, scales, groups, groupsOf, thresholds } = round
  const keys = answers.map(({ unitId }, index) => `${unitId} ${(groupsOf[index] ?? []).join(' ')}`)
  const classes = [...new Set(keys)].sort()
  const invitedOf = (unitId: string) => answers.filter((answer) => answer.unitId === unitId).length
  return {
    units: units.map((unit) => ({ ...unit, invited: invitedOf(unit.id) })),
    classes: classes.map((key) => {
      const [unitId = '', ...ofClass] = key.trim().split(' ')
      return { unitId, groups: ofClass }
    }),
    answers: {
      classOf: Int32Array.from(keys, (key) => classes.indexOf(key)),
      bytes: Uint8Array.from(answers.flatMap(({ values }) => items.map((item) => values[item] ?? noAnswer))),
    },
    items,
    scales: scaleKeys(scales, items),
    groups,
    groupInvited: new Map(
      groups.map((group) => [
        group,
        new Map(
          units.map(({ id }) => [
            id,
            answers.filter(
              (answer, index) => groupsOf[index]?.includes(group) && isWithin(units, answer.unitId, id),
            ).length,
          ]),
        ),
      ]),
    ),
    thresholds,
  }
}

function isWithin(units: NaiveUnit[], unitId: string, topId: string): boolean {
  if (unitId === topId) return true
  const parentId = units.find(({ id }) => id === unitId)?.parentId ?? null
  return parentId !== null && isWithin(units, parentId, topId)
}
