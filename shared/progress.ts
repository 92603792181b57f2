/** The coordinator's progress overview (framdriftsoversikt): units × steps, dates and delays, never scores. */
import { z } from 'zod'
import { stepStatusSchema } from './deadline.ts'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { roundSummarySchema } from './round-summary.ts'
import { stepSchema } from './step.ts'

/** GET /api/rounds/:round/progress?unit=<id>: the unit's subtree, or all the person may see. */
export const progressSchema = z.object({
  round: roundSummarySchema,
  today: dateSchema,
  top: z.object({ id: idSchema, name: textSchema }),
  steps: z.array(stepSchema.extend({ due: dateSchema.nullable() })),
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      parentId: idSchema.nullable(),
      /** Depth below the overview's top, 0 for the top itself. */
      depth: z.number().int(),
      leader: z.string().nullable(),
      safetyRepresentativeMissing: z.boolean(),
      /** Where its answers count, when not at the unit itself. */
      countedAt: textSchema.nullable(),
      statuses: z.array(stepStatusSchema),
    }),
  ),
})
export type Progress = z.infer<typeof progressSchema>

/**
 * GET /api/rounds/:round/progress/sheet?unit=<id>: the same table as a semicolon file in the person's language. `csv`
 * begins with a byte order mark already.
 */
export const progressSheetSchema = z.object({ filename: z.string(), csv: z.string() })
