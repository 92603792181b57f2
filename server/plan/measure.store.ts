/**
 * Changes of a plan's measures as one act: the words, the plan's state and step, the history and the audit log. All
 * that writes measures goes through here.
 */
import type { Measure, MeasureChange, MeasureField, MeasureFields, MeasureOrigin } from '#shared/measure.ts'
import { isRemovable } from '#shared/measure.ts'
import type { MeasureWords } from '#shared/plan-history.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import { changesWords, type Merged, merge } from './measure.ts'
import {
  addMeasure,
  loadMeasures,
  loadPlanHead,
  removeMeasure,
  saveMeasure,
  savePlanHead,
} from './plan.store.ts'
import { afterEdit, gapsOf, mostMeasures, type PlanHead } from './plan.ts'
import { type Editor, lastWriterOf, recordPlanChange } from './plan-history.store.ts'
import type { PlanYear } from './plan-key.ts'
import { recordPlanStep } from './plan-step.store.ts'

/** Why a measure was not written. */
export type MeasureRefusal =
  | 'plan-signed'
  | 'plan-full'
  | 'measure-gone'
  | 'measure-fixed'
  | 'changed-meanwhile'

/** Adds a measure at the end of a plan that is not signed. @returns its id, or why not */
export async function addToPlan(
  tx: Tx,
  year: PlanYear,
  editor: Editor,
  fields: MeasureFields,
  origin?: MeasureOrigin,
): Promise<{ measureId: string } | MeasureRefusal> {
  const head = await loadPlanHead(tx, year)
  if (head.state === 'signed') return 'plan-signed'
  if ((await loadMeasures(tx, year)).length >= mostMeasures) return 'plan-full'
  const measureId = await addMeasure(tx, year, fields, origin)
  await recordPlanChange(tx, year, editor, { measureId, what: 'added', before: null, after: fields })
  await keep(tx, year, head, { editor, measureId, action: 'measure-added', words: true })
  return { measureId }
}

/** Makes the changes that can be made; the status may change after signing too. */
export async function changeMeasure(
  tx: Tx,
  year: PlanYear,
  editor: Editor,
  id: string,
  changes: readonly MeasureChange[],
): Promise<{ conflicts: { field: MeasureField; by: string | null }[] } | MeasureRefusal> {
  const head = await loadPlanHead(tx, year)
  if (head.state === 'signed' && changesWords(changes)) return 'plan-signed'
  const measure = (await loadMeasures(tx, year)).find((one) => one.id === id)
  if (!measure) return 'measure-gone'
  const merged = merge(measure, changes)
  if (merged.fixed.length > 0) return 'measure-fixed'
  if (merged.made.length > 0) await make(tx, year, editor, head, measure, merged.made)
  return {
    conflicts: await Promise.all(
      merged.conflicts.map(async (field) => ({ field, by: await lastWriterOf(tx, id, field) })),
    ),
  }
}

async function make(
  tx: Tx,
  year: PlanYear,
  editor: Editor,
  head: PlanHead,
  measure: Measure,
  made: Merged['made'],
): Promise<void> {
  const fields: Partial<MeasureFields> = Object.fromEntries(made.map(({ field, to }) => [field, to]))
  // Writers come one after another, so the measure is still the one that was read in this transaction.
  if (!(await saveMeasure(tx, measure.id, measure.revision, fields)))
    throw new Error('A measure changed within the transaction that changes it')
  for (const { field, to } of made)
    await recordPlanChange(tx, year, editor, {
      measureId: measure.id,
      what: field,
      before: { [field]: measure[field] } as MeasureWords,
      after: { [field]: to } as MeasureWords,
    })
  const words = changesWords(made)
  const action = words ? 'measure-changed' : 'measure-status-changed'
  await keep(tx, year, head, { editor, measureId: measure.id, action, words })
}

/**
 * Takes a measure out as it was seen; its words stay in the history.
 *
 * @param byGiver by whoever gave it to the unit, or decided it: the unit itself cannot
 */
export async function takeOutOfPlan(
  tx: Tx,
  year: PlanYear,
  editor: Editor,
  id: string,
  revision: number,
  { byGiver = false } = {},
): Promise<{ measureId: string } | MeasureRefusal> {
  const head = await loadPlanHead(tx, year)
  if (head.state === 'signed') return 'plan-signed'
  const measure = (await loadMeasures(tx, year)).find((one) => one.id === id)
  if (!measure) return 'measure-gone'
  if (!byGiver && !isRemovable(measure.origin)) return 'measure-fixed'
  if (!(await removeMeasure(tx, id, revision))) return 'changed-meanwhile'
  const { id: _, revision: __, origin: ___, lift: ____, ...before } = measure
  await recordPlanChange(tx, year, editor, { measureId: id, what: 'removed', before, after: null })
  await keep(tx, year, head, { editor, measureId: id, action: 'measure-removed', words: true })
  return { measureId: id }
}

async function keep(
  tx: Tx,
  year: PlanYear,
  before: PlanHead,
  { editor, measureId, action, words }: { editor: Editor; measureId: string; action: string; words: boolean },
): Promise<void> {
  const measures = await loadMeasures(tx, year)
  const after = afterEdit(before, gapsOf(measures, year.programme.definition.plan.columns), words)
  await savePlanHead(tx, year, after)
  await recordPlanStep(tx, year, after, measures.length)
  await recordAudit(tx, {
    at: editor.at,
    actorId: editor.personId,
    action,
    subject: `round:${year.roundId}/unit:${year.unitId}/measure:${measureId}`,
  })
}
