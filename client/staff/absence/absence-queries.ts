/** What the import of sickness absence asks the server. */
import { queryOptions } from '@tanstack/react-query'
import { type AbsenceFile, absencePreviewSchema, absenceStockSchema } from '#shared/absence.ts'
import { ask, tell } from '../../platform/api.ts'

/** GET /api/absence */
export const absenceStockQuery = queryOptions({
  queryKey: ['absence-stock'],
  queryFn: ({ signal }) => ask('GET', '/api/absence', absenceStockSchema, { signal }),
})

/** POST /api/absence/preview: a question; nothing is saved. */
export function previewAbsence(body: AbsenceFile) {
  return ask('POST', '/api/absence/preview', absencePreviewSchema, { body })
}

/** POST /api/absence */
export function importAbsence(body: AbsenceFile) {
  return tell('POST', '/api/absence', { body })
}
