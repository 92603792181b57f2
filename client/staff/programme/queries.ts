/** What the pages about questionnaires ask the server. */
import { queryOptions } from '@tanstack/react-query'
import {
  type FilledTexts,
  type QuestionnaireImport,
  questionnaireDetailSchema,
  questionnaireKeySchema,
  questionnaireListSchema,
  questionnairePreviewSchema,
} from '#shared/questionnaire.ts'
import { ask } from '../../platform/api.ts'

/** GET /api/questionnaires */
export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: ({ signal }) => ask('GET', '/api/questionnaires', questionnaireListSchema, { signal }),
})

/** GET /api/questionnaires/:id/:version */
export function questionnaireQuery(id: string, version: string) {
  return queryOptions({
    queryKey: ['questionnaires', id, version],
    queryFn: ({ signal }) => ask('GET', pathOf(id, version), questionnaireDetailSchema, { signal }),
  })
}

/** Path of a version in the API, for its file too. */
export function pathOf(id: string, version: string): string {
  return `/api/questionnaires/${encodeURIComponent(id)}/${encodeURIComponent(version)}`
}

/** POST /api/questionnaires/preview: a question; nothing is saved. */
export function previewQuestionnaire(body: QuestionnaireImport) {
  return ask('POST', '/api/questionnaires/preview', questionnairePreviewSchema, { body })
}

/** POST /api/questionnaires */
export function importQuestionnaire(body: QuestionnaireImport) {
  return ask('POST', '/api/questionnaires', questionnaireKeySchema, { body })
}

/** POST /api/questionnaires/:id/:version/texts */
export function fillInQuestionnaire(id: string, version: string, body: FilledTexts) {
  return ask('POST', `${pathOf(id, version)}/texts`, questionnaireKeySchema, { body })
}
