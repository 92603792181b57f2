/**
 * A measure while somebody writes in it: pure rules for what is saved, and for what happens when somebody else
 * saved first. Nobody's words are lost: what only one of two changed is taken from that one; where both changed
 * the same field, both versions stand until the person has chosen.
 */
import type { Measure, MeasureFields } from '#shared/measure.ts'

export const fieldNames = [
  'focus',
  'theme',
  'goal',
  'text',
  'responsible',
  'dueOn',
  'ongoing',
  'status',
] as const satisfies readonly (keyof MeasureFields)[]
export type FieldName = (typeof fieldNames)[number]

export interface MeasureDraft {
  /** The measure as the server last answered it. */
  base: Measure
  /** What stands in the fields. */
  fields: MeasureFields
  /** What somebody else saved meanwhile, where it differs from what was written here; null without a clash. */
  clash: { theirs: Measure; fields: FieldName[] } | null
}

export function fieldsOf(measure: Measure): MeasureFields {
  const { id: _id, revision: _revision, ...fields } = measure
  return fields
}

export function openDraft(measure: Measure): MeasureDraft {
  return { base: measure, fields: fieldsOf(measure), clash: null }
}

/** Surrounding space is not a change: the server trims it. */
function same(a: MeasureFields[FieldName], b: MeasureFields[FieldName]): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b
}

/** True when the fields hold something the server has not got. */
export function isUnsaved(draft: MeasureDraft): boolean {
  return fieldNames.some((name) => !same(draft.fields[name], draft.base[name]))
}

/** The person changes a field. An ongoing measure has no date, and one with a date is not ongoing. */
export function write(draft: MeasureDraft, change: Partial<MeasureFields>): MeasureDraft {
  const fields = { ...draft.fields, ...change }
  if (change.ongoing === true) fields.dueOn = null
  if (change.dueOn) fields.ongoing = false
  return { ...draft, fields }
}

/**
 * The server's measure arrives: as the answer to a save, or because somebody else saved. `sent` is what was sent
 * in that save, null when nothing was; what the person wrote after sending it stays.
 */
export function receive(draft: MeasureDraft, arrived: Measure, sent: MeasureFields | null): MeasureDraft {
  if (arrived.revision <= draft.base.revision) return draft
  const before = sent ?? draft.base
  const fields = { ...draft.fields }
  const clashing: FieldName[] = []
  for (const name of fieldNames) {
    const mineChanged = !same(draft.fields[name], before[name])
    const theirsChanged = !same(arrived[name], before[name])
    if (!mineChanged) Object.assign(fields, { [name]: arrived[name] })
    else if (theirsChanged && !same(draft.fields[name], arrived[name])) clashing.push(name)
  }
  return {
    base: arrived,
    fields,
    clash: clashing.length > 0 ? { theirs: arrived, fields: clashing } : null,
  }
}

/** The person has chosen: their own words stay, or the other's take their place. */
export function settle(draft: MeasureDraft, choice: 'mine' | 'theirs'): MeasureDraft {
  if (!draft.clash || choice === 'mine') return { ...draft, clash: null }
  const fields = { ...draft.fields }
  for (const name of draft.clash.fields) Object.assign(fields, { [name]: draft.clash.theirs[name] })
  return { ...draft, fields, clash: null }
}
