/** How far a measure has come, chosen in its row: what goes on after the plan is signed. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Measure } from '#shared/measure.ts'
import { type MeasureStatus, measureStatusSchema } from '#shared/measure-state.ts'
import { measureSavedSchema, type Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField } from '../../components/Fields.tsx'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ShapeDrawing } from '../../components/StateShape.tsx'
import { ask, Failure } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { unitHomeKey } from '../../platform/unit-home.ts'
import { placeOf, planHistoryQuery, planPath, planQuery } from './queries.ts'

export function MeasureStatusChoice({
  plan,
  measure,
  number,
}: {
  plan: Plan
  measure: Measure
  number: number | null
}) {
  const t = useTexts(planTexts)
  const measureStatus = useMeasureStatus()
  const client = useQueryClient()
  const place = placeOf(plan)
  const change = useMutation({
    async mutationFn(to: MeasureStatus) {
      const body = { changes: [{ field: 'status', from: measure.status, to }] }
      const path = planPath(place, `/measures/${measure.id}`)
      const saved = await ask('PUT', path, measureSavedSchema, { body })
      client.setQueryData(planQuery(place).queryKey, saved.plan)
      void client.invalidateQueries({ queryKey: unitHomeKey(place.unitId) })
      void client.invalidateQueries({ queryKey: planHistoryQuery(place).queryKey })
      // Theirs is shown now; whoever wants another presses again, knowing it.
      if (saved.conflicts.length > 0) throw new Failure('changed-meanwhile')
    },
  })
  return (
    <>
      <span className="mv-status-choice">
        <ShapeDrawing shape={measureShapes[measure.status]} />
        <SelectField
          label={t('statusOf', { number: number ?? 0 })}
          labelHidden
          value={measure.status}
          onChange={(event) => change.mutate(measureStatusSchema.parse(event.target.value))}
        >
          {measureStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {measureStatus(status)}
            </option>
          ))}
        </SelectField>
      </span>
      {change.error && <ProblemNotice error={change.error} />}
    </>
  )
}
