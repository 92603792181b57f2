/** The person's units, gathered by survey. Pure. */
import type { OwnUnits } from '#shared/own-unit.ts'

type Row = OwnUnits['rounds'][number]
export type OwnUnit = Row['unit'] & Pick<Row, 'results' | 'plan' | 'meeting'>
export type OwnRound = Row['round'] & { units: OwnUnit[] }

/** In the order they came: the newest survey first, and in each the unit with the largest share of the position. */
export function byRound({ rounds }: OwnUnits): OwnRound[] {
  const gathered = new Map<string, OwnRound>()
  for (const { round, unit, results, plan, meeting } of rounds) {
    const known = gathered.get(round.id) ?? { ...round, units: [] }
    known.units.push({ ...unit, results, plan, meeting })
    gathered.set(round.id, known)
  }
  return [...gathered.values()]
}
