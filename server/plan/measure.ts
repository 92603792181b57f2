/**
 * What becomes of changes that several people make in the same measure: field by field, so that nobody's words are
 * lost. What one did not know of is never written over.
 */
import {
  fixedFields,
  type Measure,
  type MeasureChange,
  type MeasureField,
  sameValue,
} from '#shared/measure.ts'

export interface Merged {
  /** Made, with what stood there before; those that came to nothing are left out. */
  made: MeasureChange[]
  /** Fields in which somebody else wrote meanwhile; nothing of them is changed. */
  conflicts: MeasureField[]
  /** Fields that are not the unit's to change. */
  fixed: MeasureField[]
}

/** A change is made where what it began from still stands, and needless where what it wants stands already. */
export function merge(measure: Measure, changes: readonly MeasureChange[]): Merged {
  const merged: Merged = { made: [], conflicts: [], fixed: [] }
  const fixed = fixedFields(measure.origin)
  for (const change of changes) {
    const { field } = change
    if (sameValue(measure[field], change.to)) continue
    if (fixed.includes(field)) merged.fixed.push(field)
    else if (sameValue(measure[field], change.from)) merged.made.push(change)
    else merged.conflicts.push(field)
  }
  return merged
}

/** How far a measure has come is no part of what people were consulted on, and may change in a signed plan. */
export function changesWords(changes: readonly MeasureChange[]): boolean {
  return changes.some(({ field }) => field !== 'status')
}
