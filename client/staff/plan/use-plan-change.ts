/** Changes of the plan as a whole: every answer is the whole plan and takes the place of the one shown. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Plan, planSchema } from '#shared/plan.ts'
import { ask, failureCode } from '../../platform/api.ts'
import { unitHomeQuery } from '../../platform/unit-home.ts'
import { planPath, planQuery } from './queries.ts'

interface Change {
  method: 'POST' | 'PUT' | 'DELETE'
  /** Below …/plan, for instance `/state`. */
  path: string
  body: unknown
}

/** After a refusal because of somebody else's change the newest plan is fetched, so that it can be tried again. */
export function usePlanChange(roundId: string, unitId: string, onChanged?: (plan: Plan) => void) {
  const client = useQueryClient()
  const key = planQuery(roundId, unitId).queryKey
  return useMutation({
    mutationFn: ({ method, path, body }: Change) =>
      ask(method, `${planPath(roundId, unitId)}${path}`, planSchema, { body }),
    onSuccess: (plan) => {
      client.setQueryData(key, plan)
      void client.invalidateQueries({ queryKey: unitHomeQuery(unitId).queryKey })
      void client.invalidateQueries({ queryKey: ['filing', roundId, unitId] })
      onChanged?.(plan)
    },
    onError: (error) => {
      if (failureCode(error) === 'changed-meanwhile') void client.invalidateQueries({ queryKey: key })
    },
  })
}
