/** Random organisations with an earlier survey, and what became of them: for the rules of comparing over time. */
import fc from 'fast-check'
import type { CountedCrowd } from '../../server/results/content.ts'
import type { FormerUnit, Present } from '../../server/results/trend-structure.ts'

/** The only scale of these surveys. */
export const scaleId = 'scale'

export interface FormerRound {
  units: FormerUnit[]
  /** Answers by the unit they belong to, each a power of two, so that a sum tells whose answers it holds. */
  answers: Map<string, number[]>
  crowds: Map<string, CountedCrowd>
  /** By unit: the sum that was published, of its own crowd and all below; absent where none was. */
  published: Map<string, number>
}

const most = 50

export function unit(id: string, parentId: string | null): FormerUnit {
  return { id, parentId, name: { nb: id, nn: id, en: id } }
}

/** Places answers as a survey does, in a second way: whole answers, then those that count for the mean, then for spread. */
export function holdSurvey(
  units: FormerUnit[],
  answers: Map<string, number[]>,
  { whole, mean, detail }: { whole: number; mean: number; detail: number },
): FormerRound {
  const first = gather(units, answers, whole)
  // Every third answer left the scale out.
  const second = gather(
    units,
    mapLists(first, (list) => list.filter((one) => Math.log2(one) % 3 !== 2)),
    mean,
  )
  const third = gather(units, second, detail)
  const crowds = new Map<string, CountedCrowd>()
  for (const { id } of units) {
    const [a, b, c] = [first.get(id), second.get(id), third.get(id)]
    if (!a && !b && !c) continue
    crowds.set(id, {
      answers: a ? a.length : null,
      mean: b ? { [scaleId]: { n: b.length, sum: total(b) } } : {},
      detail: c ? { [scaleId]: { n: c.length, sum: total(c), sumOfSquares: 0 } } : {},
    })
  }
  const published = new Map<string, number>()
  for (const { id } of units) {
    const below = units.filter((one) => lineOf(units, one.id).includes(id))
    const lists = below.flatMap((one) => second.get(one.id) ?? [])
    if (lists.length > 0) published.set(id, total(lists))
  }
  return { units, answers, crowds, published }
}

function gather(units: FormerUnit[], from: Map<string, number[]>, k: number): Map<string, number[]> {
  const pools = new Map(units.map(({ id }) => [id, [...(from.get(id) ?? [])]]))
  const crowds = new Map<string, number[]>()
  for (const { id, parentId } of [...units].reverse()) {
    const pool = pools.get(id) ?? []
    if (pool.length >= k) crowds.set(id, pool)
    else if (parentId !== null) pools.get(parentId)?.push(...pool)
  }
  return crowds
}

function mapLists(lists: Map<string, number[]>, change: (list: number[]) => number[]): Map<string, number[]> {
  return new Map([...lists].map(([id, list]) => [id, change(list)]))
}

export function total(answers: number[]): number {
  return answers.reduce((sum, one) => sum + one, 0)
}

/** The unit and all above it. */
export function lineOf(units: FormerUnit[], id: string): string[] {
  const found = units.find((one) => one.id === id)
  return found ? [id, ...(found.parentId === null ? [] : lineOf(units, found.parentId))] : []
}

/** Up to 12 units with up to 9 answers each of their own; parents before children. */
export const anyFormerRound: fc.Arbitrary<FormerRound> = fc
  .tuple(
    fc.array(fc.record({ parent: fc.nat(), answers: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 12 }),
    fc.record({
      whole: fc.integer({ min: 2, max: 5 }),
      mean: fc.integer({ min: 2, max: 5 }),
      detail: fc.integer({ min: 4, max: 9 }),
    }),
  )
  .map(([rows, k]) => {
    const units: FormerUnit[] = []
    const answers = new Map<string, number[]>()
    let next = 0
    for (const [index, row] of rows.entries()) {
      units.push(unit(`u${index}`, index === 0 ? null : `u${row.parent % index}`))
      const own = Math.min(row.answers, most - next)
      answers.set(
        `u${index}`,
        Array.from({ length: own }, (_, place) => 2 ** (next + place)),
      )
      next += own
    }
    return holdSurvey(units, answers, k)
  })

/** The organisation as it was: every unit is where it was. */
export function unchanged(units: FormerUnit[]): Present {
  return {
    parentOf: new Map(units.map(({ id, parentId }) => [id, parentId])),
    successorsOf: new Map(),
    register: new Map(units.map(({ id, parentId }) => [id, { parentId, active: true }])),
  }
}

/** A round and an organisation in which units have moved, merged, split, closed, and new ones have come. */
export const anyReorganisation: fc.Arbitrary<{ former: FormerRound; present: Present }> =
  anyFormerRound.chain((former) =>
    fc
      .record({
        fates: fc.array(fc.constantFrom('stays', 'stays', 'stays', 'moves', 'replaced', 'halved', 'closed'), {
          minLength: former.units.length,
          maxLength: former.units.length,
        }),
        places: fc.array(fc.nat(), {
          minLength: former.units.length + 3,
          maxLength: former.units.length + 3,
        }),
        added: fc.nat({ max: 3 }),
        /** Units that are no response units of the later round. */
        coarser: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
      })
      .map((change) => ({ former, present: reorganise(former.units, change) })),
  )

function reorganise(
  units: FormerUnit[],
  change: { fates: string[]; places: number[]; added: number; coarser: number[] },
): Present {
  const register = new Map<string, { parentId: string | null; active: boolean }>()
  const successorsOf = new Map<string, string[]>()
  const active: string[] = ['u0']
  register.set('u0', { parentId: null, active: true })
  for (let index = 0; index < change.added; index += 1) {
    register.set(`new${index}`, { parentId: pick(active, change.places[index] ?? 0), active: true })
    active.push(`new${index}`)
  }
  for (const [index, { id, parentId }] of units.entries()) {
    if (index === 0) continue
    const fate = change.fates[index]
    const place = change.places[index + 2] ?? 0
    if (fate === 'replaced' || fate === 'closed') {
      register.set(id, { parentId, active: false })
      if (fate === 'replaced') successorsOf.set(id, [pick(active, place)])
      continue
    }
    if (fate === 'halved') successorsOf.set(id, [pick(active, place)])
    const stays = fate !== 'moves' && parentId !== null && active.includes(parentId)
    register.set(id, { parentId: stays ? parentId : pick(active, place), active: true })
    active.push(id)
  }
  const chosen = active.filter((_, index) => !change.coarser.includes(index))
  const nearest = (id: string | null): string | null =>
    id === null || chosen.includes(id) ? id : nearest(register.get(id)?.parentId ?? null)
  return {
    parentOf: new Map(chosen.map((id) => [id, nearest(register.get(id)?.parentId ?? null)])),
    successorsOf,
    register,
  }
}

function pick(from: string[], place: number): string {
  return from[place % from.length] ?? 'u0'
}
