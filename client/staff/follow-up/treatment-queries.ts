/** What the page of treatments fetches and changes. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type TreatmentPage, treatmentPageSchema } from '#shared/treatment.ts'
import { ask } from '../../platform/api.ts'
import { unitHomeKey } from '../../platform/unit-home.ts'

function path(roundId: string, unitId: string): string {
  return `/api/rounds/${roundId}/units/${unitId}/treatments`
}

/** GET /api/rounds/:round/units/:unit/treatments */
export function treatmentQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['treatments', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', path(roundId, unitId), treatmentPageSchema, { signal }),
  })
}

/** Every change is answered with the whole page; `below` names the treatment, empty for a new one. */
export function useTreatmentChange({ round, unit }: TreatmentPage, onChanged: () => void) {
  const client = useQueryClient()
  const { queryKey } = treatmentQuery(round.id, unit.id)
  return useMutation({
    mutationFn: ({
      method,
      below,
      body,
    }: {
      method: 'POST' | 'PUT' | 'DELETE'
      below: string
      body: unknown
    }) => ask(method, `${path(round.id, unit.id)}${below}`, treatmentPageSchema, { body }),
    onSuccess: (changed) => {
      client.setQueryData(queryKey, changed)
      void client.invalidateQueries({ queryKey: unitHomeKey(unit.id) })
      void client.invalidateQueries({ queryKey: ['plan', round.id, unit.id] })
      onChanged()
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  })
}
