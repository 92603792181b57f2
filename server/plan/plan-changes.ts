/** What became of a plan's measures between two versions. */
import { type Measure, type MeasureField, measureFieldNames, sameValue } from '#shared/measure.ts'
import type { VersionChange } from '#shared/plan.ts'

/** How far a measure has come changes all the time and is no part of what was agreed. */
const agreed: readonly MeasureField[] = measureFieldNames.filter((field) => field !== 'status')

/** Those that are there now in their order, with what is new or different, then those that were taken out. */
export function changesBetween(before: readonly Measure[], now: readonly Measure[]): VersionChange[] {
  const was = new Map(before.map((measure) => [measure.id, measure]))
  const is = new Set(now.map(({ id }) => id))
  const removed = before.filter(({ id }) => !is.has(id))
  return [
    ...now.flatMap((measure): VersionChange[] => {
      const former = was.get(measure.id)
      if (!former) return [{ what: 'added', text: measure.text, fields: [] }]
      const fields = agreed
        .filter((field) => !sameValue(former[field], measure[field]))
        .map((field) => ({ field, before: { [field]: former[field] }, after: { [field]: measure[field] } }))
      return fields.length === 0 ? [] : [{ what: 'changed', text: measure.text, fields }]
    }),
    ...removed.map(({ text }): VersionChange => ({ what: 'removed', text, fields: [] })),
  ]
}

/** Measures as they were signed, each as far as it has come since. */
export function withProgress(signed: readonly Measure[], now: readonly Measure[]): Measure[] {
  const latest = new Map(now.map((measure) => [measure.id, measure]))
  return signed.map((measure) => {
    const { status, effect, effectNote, lift } = latest.get(measure.id) ?? measure
    return { ...measure, status, effect, effectNote, lift }
  })
}
