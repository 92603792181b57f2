/**
 * The pages of a report as they leave. Released figures never change, and what else a page says changes seldom: each is
 * made once, and again when anything has changed that it was made from. Who may read it is asked every time.
 */
import type { z } from 'zod'
import { groupReportSchema, reportSchema, scaleReportSchema } from '#shared/report.ts'
import type { Reader } from '../platform/database.ts'
import { type Finished, finish } from '../platform/route.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { loadGroupReport, loadReport, loadScaleReport, type ReportPlace } from './report.store.ts'

/** For some thousands of pages. */
const bytesKept = 32 * 1024 * 1024

function pages<R extends z.ZodType>(
  schema: R,
  load: (...at: [Reader, ReportPlace, string]) => Promise<z.input<R>>,
) {
  const kept = keptUntilChange<Finished<R>>(['organisation', 'results'], {
    most: bytesKept,
    sizeOf: ({ json }) => json.length,
  })
  return (reader: Reader, place: ReportPlace, part = ''): Promise<Finished<R>> =>
    kept(reader, [place.roundId, place.unitId, part].join('/'), async () =>
      finish(schema, await load(reader, place, part)),
    )
}

/** As loadReport. */
export const reportAnswer = pages(reportSchema, loadReport)
/** As loadScaleReport. */
export const scaleReportAnswer = pages(scaleReportSchema, loadScaleReport)
/** As loadGroupReport. */
export const groupReportAnswer = pages(groupReportSchema, loadGroupReport)
