/** The result report of one unit: its overview, one scale, one group. Each page is one request. */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { groupReportSchema, reportSchema, scaleReportSchema } from '#shared/report.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { readsReport } from './report-access.ts'
import { groupReportAnswer, reportAnswer, scaleReportAnswer } from './report-answer.store.ts'

const params = z.object({ round: idSchema, unit: idSchema })

export const reportRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report',
    summary: 'The released figures of a unit, or of the unit above where its answers count.',
    who: readsReport,
    params,
    response: reportSchema,
    handle: ({ storage, params: { round, unit } }) => reportAnswer(storage, { roundId: round, unitId: unit }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report/scales/:scale',
    summary: 'One scale of the report: its statements, its reliability, and earlier rounds.',
    who: readsReport,
    params: params.extend({ scale: slugSchema }),
    response: scaleReportSchema,
    handle: ({ storage, params: { round, unit, scale } }) =>
      scaleReportAnswer(storage, { roundId: round, unitId: unit }, scale),
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report/groups/:group',
    summary: 'The released figures of a group within the unit, with how many of the group they stand on.',
    who: readsReport,
    params: params.extend({ group: slugSchema }),
    response: groupReportSchema,
    handle: ({ storage, params: { round, unit, group } }) =>
      groupReportAnswer(storage, { roundId: round, unitId: unit }, group),
  }),
]
