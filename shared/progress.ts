/** The coordinator's progress overview (framdriftsoversikt): units × steps, dates and delays, never scores. */
import { z } from 'zod'
import { stepStatusSchema } from './deadline.ts'
import { dateSchema, idSchema, plannedDaySchema, slugSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { rungSchema } from './reminder.ts'
import { roundSummarySchema } from './round-summary.ts'
import { stepSchema } from './step.ts'
import { safetyStandings } from './unit-year.ts'

/** What can be done with many units at once. */
export const unitActSchema = z.enum(['remind', 'move', 'note'])
export type UnitAct = z.infer<typeof unitActSchema>

/** GET /api/rounds/:round/progress?unit=<id>: the unit's subtree, or all the person may see. */
export const progressSchema = z.object({
  round: roundSummarySchema,
  today: dateSchema,
  top: z.object({ id: idSchema, name: textSchema }),
  steps: z.array(stepSchema.extend({ due: dateSchema.nullable() })),
  /** Requests for assistance of the units whose coordinator or HR the person is, counted; null for others. */
  assistance: z.object({ asked: z.number().int(), unanswered: z.number().int() }).nullable(),
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      parentId: idSchema.nullable(),
      /** Depth below the overview's top, 0 for the top itself. */
      depth: z.number().int(),
      leader: z.string().nullable(),
      safetyStanding: z.enum(safetyStandings),
      /** Where its answers count, when not at the unit itself. */
      countedAt: textSchema.nullable(),
      statuses: z.array(stepStatusSchema),
      /** The pause of its reminders that holds today. */
      pause: z.object({ untilDay: dateSchema, reason: z.string() }).nullable(),
      /** Steps that are not done and of which somebody was told. */
      told: z.array(
        z.object({
          step: slugSchema,
          /** When somebody was told last. */
          day: dateSchema,
          /** How far up it was told that the step is late. */
          rung: rungSchema.nullable(),
        }),
      ),
      /** Newest first; only for those who may write them. */
      notes: z.array(z.object({ words: z.string(), by: z.string(), on: dateSchema })),
      /** What this person may do with it. */
      may: z.array(unitActSchema),
    }),
  ),
})
export type Progress = z.infer<typeof progressSchema>

/** Kinds of file with the same table. */
export const progressFileKinds = ['sheet', 'csv'] as const
export type ProgressFileKind = (typeof progressFileKinds)[number]

/** GET /api/rounds/:round/progress/file?kind=sheet&language=nb&unit=<id> */
export const progressFileQuerySchema = z.strictObject({
  kind: z.enum(progressFileKinds),
  language: languageSchema,
  unit: idSchema.optional(),
})

const unitIds = z.array(idSchema).min(1).max(5000)

/** POST /api/rounds/:round/deadline-moves: gives each of the units this date for a step, or none of them. */
export const deadlineMovesSchema = z.strictObject({
  unitIds,
  step: slugSchema,
  due: plannedDaySchema,
  reason: z.string().trim().min(1).max(2000),
})

/** POST /api/rounds/:round/unit-notes: the same words at each of the units. */
export const unitNotesSchema = z.strictObject({ unitIds, words: z.string().trim().min(1).max(1000) })
