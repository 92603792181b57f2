/** What the pages of a report fetch: one request a page. Released results are frozen. */
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { groupReportSchema, reportSchema, scaleReportSchema } from '#shared/report.ts'
import { resultsListSchema } from '#shared/results-list.ts'
import { ask } from '../../platform/api.ts'

function frozen<S extends z.ZodType>(key: string[], path: string, schema: S) {
  return queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => ask('GET', path, schema, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

const reportOf = (round: string, unit: string) => `/api/rounds/${round}/units/${unit}/report`

/** GET /api/rounds/:round/units/:unit/report; the unit's own page asks for the same and shares the answer. */
export function reportQuery(round: string, unit: string) {
  return frozen(['report', round, unit], reportOf(round, unit), reportSchema)
}

/** GET …/report/scales/:scale */
export function scaleQuery(round: string, unit: string, scale: string) {
  return frozen(
    ['report-scale', round, unit, scale],
    `${reportOf(round, unit)}/scales/${scale}`,
    scaleReportSchema,
  )
}

/** GET …/report/groups/:group */
export function groupQuery(round: string, unit: string, group: string) {
  return frozen(
    ['report-group', round, unit, group],
    `${reportOf(round, unit)}/groups/${group}`,
    groupReportSchema,
  )
}

/** GET /api/rounds/:round/results. What a person may open can grow from one day to the next, so it is asked anew. */
export function resultsListQuery(round: string) {
  return queryOptions({
    queryKey: ['results-list', round],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${round}/results`, resultsListSchema, { signal }),
  })
}

/** Where a report's pages lie, for links. */
export function reportPath(round: string, unit: string): string {
  return `/rounds/${round}/units/${unit}/report`
}
