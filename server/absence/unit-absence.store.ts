/** A unit's sickness absence as its page shows it. */
import type { UnitAbsence } from '#shared/absence.ts'
import type { Text } from '#shared/language.ts'
import type { Actor } from '#shared/session.ts'
import { mayImportAbsence } from '../access/policy.ts'
import { lineUp, type Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { roundsOfUnit } from '../year/unit-year.store.ts'
import { loadCrowds, loadEveryUnit, loadNewestMonth } from './absence.store.ts'
import { monthAt, monthsBetween, shownFor, shownMonths, thirdAt, thirdsOf } from './absence.ts'

/** Two years, so that a month has the same one of the year before beside it. */
const mostMonths = 24

/** @param tree today's, in which the unit is */
export async function loadUnitAbsence(
  reader: Reader,
  { programmes, minimum }: { programmes: ReadonlyMap<string, Programme>; minimum: number },
  tree: Tree,
  unitId: string,
  actor: Actor,
): Promise<UnitAbsence> {
  const line = lineUp(tree, unitId)
  const of = placeOf(tree, unitId)
  if (!of) throw new Error('A unit that may be seen is in the tree')
  const newest = await loadNewestMonth(reader)
  const period = newest === null ? [] : monthsBetween('2000-01', newest, mostMonths)
  const crowds = period[0] === undefined ? [] : await loadCrowds(reader, period[0])
  const shown = shownMonths((await loadEveryUnit(reader)).units, crowds)
  const at = shownFor(
    shown,
    line.map(({ id }) => id),
  )
  const top = line.at(-1)?.id ?? unitId
  const beside = at === null || at === top ? null : top
  const first = [...shown.keys()].sort()[0]
  const months = first === undefined || newest === null ? [] : monthsBetween(first, newest, mostMonths)
  return {
    unit: of,
    minimum,
    shownFor: at === null ? null : placeOf(tree, at),
    institution: beside === null ? null : placeOf(tree, beside),
    targets: await targetsFor(reader, programmes, unitId),
    months:
      at === null
        ? []
        : months.map((month) => ({
            month,
            own: monthAt(shown, month, at),
            institution: beside === null ? null : monthAt(shown, month, beside),
          })),
    thirds:
      at === null
        ? []
        : thirdsOf(months).map(({ year, third, months: four }) => ({
            year,
            third,
            own: thirdAt(shown, four, at),
            institution: beside === null ? null : thirdAt(shown, four, beside),
          })),
    mayImport: mayImportAbsence(actor, tree),
  }
}

function placeOf(tree: Tree, id: string): { id: string; name: Text } | null {
  const unit = tree.byId.get(id)
  return unit ? { id, name: unit.name } : null
}

/** Of the unit's newest round that has any, as they were when it was launched; else of the programmes there are. */
async function targetsFor(
  reader: Reader,
  programmes: ReadonlyMap<string, Programme>,
  unitId: string,
): Promise<UnitAbsence['targets']> {
  for (const { programmeHash } of await roundsOfUnit(reader, unitId)) {
    const copy = programmeHash ? await loadProgrammeCopy(reader, programmeHash) : null
    if (copy?.definition.indicators) return copy.definition.indicators.sicknessAbsence
  }
  const [any] = [...programmes.values()].flatMap(({ definition }) => definition.indicators ?? [])
  return any?.sicknessAbsence ?? null
}
