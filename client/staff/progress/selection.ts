/** Units picked out in the overview, and what can be done with all of them. Pure. */
import { type UnitAct, unitActSchema } from '#shared/progress.ts'
import type { ProgressUnit } from './rows.ts'

/**
 * After the box of a unit was pressed. With the shift key everything from the unit pressed before follows it, in the
 * order shown.
 *
 * @param shown ids of the units that can be picked out, in the order shown
 * @param from the unit pressed before, when the shift key was held
 */
export function afterPress(
  selected: ReadonlySet<string>,
  id: string,
  { shown, from }: { shown: readonly string[]; from: string | null },
): Set<string> {
  const next = new Set(selected)
  const here = shown.indexOf(id)
  const there = from === null ? -1 : shown.indexOf(from)
  const pressed = there === -1 ? [id] : shown.slice(Math.min(here, there), Math.max(here, there) + 1)
  const isOn = !selected.has(id)
  for (const each of pressed) {
    if (isOn) next.add(each)
    else next.delete(each)
  }
  return next
}

/** What the person may do with every one of them. */
export function commonActs(units: readonly ProgressUnit[]): UnitAct[] {
  return unitActSchema.options.filter((act) => units.every(({ may }) => may.includes(act)))
}
