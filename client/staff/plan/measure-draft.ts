/**
 * A measure while somebody writes in it: pure rules for what is saved, and for what happens when somebody else
 * saved first. Nobody's words are lost: what only one of two changed is taken from that one; where both changed
 * the same field, both versions stand until the person has chosen. The other fields are saved meanwhile.
 */
import {
  type Measure,
  type MeasureChange,
  type MeasureConflict,
  type MeasureField,
  type MeasureFields,
  measureChangeSchema,
  measureFieldNames,
  sameValue,
} from '#shared/measure.ts'

/** A field in which somebody else wrote; their words are those of `base`. `by`: null when it is not known who. */
export type Clash = MeasureConflict

export interface MeasureDraft {
  /** The measure as the server last answered it. */
  base: Measure
  /** What stands in the fields. */
  fields: MeasureFields
  clashes: readonly Clash[]
}

export function fieldsOf(measure: Measure): MeasureFields {
  const {
    id: _,
    revision: __,
    origin: ___,
    lift: ____,
    effect: _____,
    effectNote: ______,
    ...fields
  } = measure
  return fields
}

export function openDraft(measure: Measure): MeasureDraft {
  return { base: measure, fields: fieldsOf(measure), clashes: [] }
}

/** As they are sent: lines of a list without words are left out, and of several responsible one is accountable. */
export function settledFields(fields: MeasureFields): MeasureFields {
  const named = fields.responsible.filter(({ name }) => name.trim() !== '')
  const accountable = Math.max(
    0,
    named.findIndex((one) => one.accountable),
  )
  return {
    ...fields,
    responsible: named.map((one, index) => ({ ...one, accountable: index === accountable })),
    references: fields.references.filter(({ number, text, link }) => `${number}${text}${link}`.trim() !== ''),
  }
}

function unsavedFields({ base, fields }: MeasureDraft): MeasureField[] {
  const settled = settledFields(fields)
  return measureFieldNames.filter((name) => !sameValue(settled[name], base[name]))
}

/** True when the fields hold something the server has not got. */
export function isUnsaved(draft: MeasureDraft): boolean {
  return unsavedFields(draft).length > 0
}

/** What can be saved now: not where both wrote, and not what is only half written, such as a link. */
export function changesOf(draft: MeasureDraft): MeasureChange[] {
  const settled = settledFields(draft.fields)
  return unsavedFields(draft)
    .filter((field) => draft.clashes.every((clash) => clash.field !== field))
    .flatMap((field) => {
      const change = measureChangeSchema.safeParse({ field, from: draft.base[field], to: settled[field] })
      return change.success ? [change.data] : []
    })
}

/** The person changes a field. */
export function write(draft: MeasureDraft, change: Partial<MeasureFields>): MeasureDraft {
  return { ...draft, fields: { ...draft.fields, ...change } }
}

/**
 * The server's measure arrives: as the answer to a save, or because somebody else saved. `sent` are the changes of
 * that save, empty when nothing was sent; what the person wrote after sending stays.
 */
export function receive(
  draft: MeasureDraft,
  arrived: Measure,
  sent: readonly MeasureChange[] = [],
  conflicts: readonly MeasureConflict[] = [],
): MeasureDraft {
  if (arrived.revision < draft.base.revision) return draft
  const mine = settledFields(draft.fields)
  const made = new Map<MeasureField, MeasureChange['to']>(
    sent
      .filter(({ field }) => conflicts.every((conflict) => conflict.field !== field))
      .map(({ field, to }) => [field, to]),
  )
  const fields = { ...draft.fields }
  const clashes: Clash[] = []
  for (const name of measureFieldNames) {
    const before = made.has(name) ? made.get(name) : draft.base[name]
    if (sameValue(mine[name], arrived[name])) continue
    const old = draft.clashes.find((clash) => clash.field === name)
    if (sameValue(mine[name], before)) Object.assign(fields, { [name]: arrived[name] })
    else if (old || !sameValue(arrived[name], before))
      clashes.push(conflicts.find((conflict) => conflict.field === name) ?? old ?? { field: name, by: null })
  }
  return { base: arrived, fields, clashes }
}

/** The person has chosen: their own words stay, or the other's take their place. */
export function settle(draft: MeasureDraft, field: MeasureField, choice: 'mine' | 'theirs'): MeasureDraft {
  return {
    ...draft,
    fields: choice === 'mine' ? draft.fields : { ...draft.fields, [field]: draft.base[field] },
    clashes: draft.clashes.filter((clash) => clash.field !== field),
  }
}
