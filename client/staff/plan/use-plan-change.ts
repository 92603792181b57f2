/** Changes of the plan as a whole: every answer is the whole plan and takes the place of the one shown. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Plan, planSchema } from '#shared/plan.ts'
import { ask, failureCode } from '../../platform/api.ts'
import { unitHomeKey } from '../../platform/unit-home.ts'
import { type PlanPlace, planHistoryQuery, planPath, planQuery } from './queries.ts'

interface Change {
  method: 'POST' | 'PUT' | 'DELETE'
  /** Below …/plan, for instance `/state`. */
  path: string
  body: unknown
}

/** After a refusal because of somebody else's change the newest plan is fetched, so that it can be tried again. */
export function usePlanChange(place: PlanPlace, onChanged?: (plan: Plan) => void) {
  const client = useQueryClient()
  const key = planQuery(place).queryKey
  return useMutation({
    mutationFn: ({ method, path, body }: Change) => ask(method, planPath(place, path), planSchema, { body }),
    onSuccess: (plan) => {
      client.setQueryData(key, plan)
      void client.invalidateQueries({ queryKey: unitHomeKey(place.unitId) })
      void client.invalidateQueries({ queryKey: ['filing', place.roundId, place.unitId] })
      void client.invalidateQueries({ queryKey: planHistoryQuery(place).queryKey })
      onChanged?.(plan)
    },
    onError: (error) => {
      if (failureCode(error) === 'changed-meanwhile') void client.invalidateQueries({ queryKey: key })
    },
  })
}
