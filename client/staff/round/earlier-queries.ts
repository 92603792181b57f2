/** What the import of an earlier survey asks the server. */
import { queryOptions } from '@tanstack/react-query'
import {
  type EarlierSurvey,
  earlierColumnsSchema,
  earlierImportedSchema,
  earlierPreviewSchema,
} from '#shared/earlier.ts'
import { ask } from '../../platform/api.ts'

/** GET /api/earlier-surveys/columns/:programme */
export function earlierColumnsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['earlier-columns', programmeId],
    queryFn: ({ signal }) =>
      ask('GET', `/api/earlier-surveys/columns/${programmeId}`, earlierColumnsSchema, { signal }),
  })
}

/** POST /api/earlier-surveys/preview: a question; nothing is saved. */
export function previewEarlier(body: EarlierSurvey) {
  return ask('POST', '/api/earlier-surveys/preview', earlierPreviewSchema, { body })
}

/** POST /api/earlier-surveys */
export function importEarlier(body: EarlierSurvey) {
  return ask('POST', '/api/earlier-surveys', earlierImportedSchema, { body })
}
