/** Safety areas, and every change of them, which answers with all of them anew. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { safetyAreaListSchema } from '#shared/safety-area.ts'
import { ask } from '../../platform/api.ts'

export const safetyAreasQuery = queryOptions({
  queryKey: ['safety-areas'],
  queryFn: ({ signal }) => ask('GET', '/api/safety-areas', safetyAreaListSchema, { signal }),
})

interface SafetyChange {
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: unknown
}

export function useSafetyChange(onDone?: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: SafetyChange) =>
      ask(method, path, safetyAreaListSchema, body === undefined ? {} : { body }),
    onSuccess: (list) => {
      client.setQueryData(safetyAreasQuery.queryKey, list)
      onDone?.()
    },
  })
}
