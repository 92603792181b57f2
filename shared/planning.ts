/** How a unit goes about its process, settled with the safety representative before the meeting. */
import { z } from 'zod'
import { dateSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, unitHeadSchema } from './unit-year.ts'

/** PUT …/planning/:step (-> Planning): as far as it is decided. */
export const planningSaveSchema = z.strictObject({
  revision: z.number().int(),
  /** One of the programme's tracks; null while it is not chosen. */
  trackId: slugSchema.nullable(),
  /** How it is done, in the unit's own words. */
  note: paragraphSchema,
})
export type PlanningSave = z.infer<typeof planningSaveSchema>

/** POST …/planning/:step/state and …/risk/:step/state: done, or taken up again. */
export const documentStateSchema = z.strictObject({ revision: z.number().int(), done: z.boolean() })

/** A step as the head of its page: what is to be done, by when, and what must be done before. */
export const stepHeadSchema = z.object({
  id: slugSchema,
  title: textSchema,
  hint: textSchema,
  due: dateSchema.nullable(),
  doneOn: dateSchema.nullable(),
  /** The step that must be done before this one can be; null when it is, or there is none. */
  waitsFor: textSchema.nullable(),
})

/** What the page of every document of a unit's year begins with. */
export const stepPageSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  today: dateSchema,
  step: stepHeadSchema,
  mayEdit: z.boolean(),
})
export type StepPage = z.infer<typeof stepPageSchema>

/** GET …/planning/:step */
export const planningSchema = stepPageSchema.extend({
  /** Empty where the programme's meeting has no tracks. */
  tracks: z.array(z.object({ id: slugSchema, title: textSchema, when: textSchema })),
  /** The track that fits how far the unit has come; null where there are none. */
  proposedTrackId: slugSchema.nullable(),
  trackId: slugSchema.nullable(),
  note: z.string(),
  state: z.enum(['draft', 'done']),
  revision: z.number().int(),
  /** The meetings whose days are planned here. */
  meetings: z.array(z.object({ stepId: slugSchema, title: textSchema })),
  consultation: consultationSchema.nullable(),
  mayConsult: z.boolean(),
})
export type Planning = z.infer<typeof planningSchema>
