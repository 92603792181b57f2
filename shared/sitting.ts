/** Sittings of a follow-up meeting: it may be split over several days, or held in smaller groups (cohorts). */
import { z } from 'zod'
import { dateSchema, idSchema, plannedDaySchema } from './fields.ts'
import { stepPageSchema } from './planning.ts'

/** Where people meet. */
export const arenas = ['room', 'digital', 'both'] as const
export type Arena = (typeof arenas)[number]

/** Sittings of one meeting. */
export const mostSittings = 30

/** POST …/sittings/:step, and the fields of PUT. */
export const sittingFieldsSchema = z.strictObject({
  plannedOn: plannedDaySchema.nullable(),
  /** Null until it is held. */
  heldOn: plannedDaySchema.nullable(),
  /** Whom it is for, where not for everyone; empty for all. */
  cohort: z.string().trim().max(200),
  arena: z.enum(arenas),
  /** How many came; a number, never names. */
  attendance: z.number().int().min(0).max(10_000).nullable(),
})
export type SittingFields = z.infer<typeof sittingFieldsSchema>

/** PUT …/sittings/:step/:sitting (-> Sittings) */
export const sittingSaveSchema = sittingFieldsSchema.extend({ revision: z.number().int() })

export const sittingSchema = z.object({
  id: idSchema,
  plannedOn: dateSchema.nullable(),
  heldOn: dateSchema.nullable(),
  cohort: z.string(),
  arena: z.enum(arenas),
  attendance: z.number().int().nullable(),
  revision: z.number().int(),
})
export type Sitting = z.infer<typeof sittingSchema>

/** GET …/sittings/:step, by day. */
export const sittingsSchema = stepPageSchema.extend({
  sittings: z.array(sittingSchema),
  /** Earliest day on which a sitting can have been held. */
  earliest: dateSchema,
})
export type Sittings = z.infer<typeof sittingsSchema>

/** GET …/sittings/:step/invitees: who works in the unit today, by name. */
export const inviteesSchema = z.object({
  invitees: z.array(
    z.object({
      name: z.string(),
      email: z.string().nullable(),
      /** Works in another unit of the round as well, and is invited there too; which one is not told. */
      elsewhere: z.boolean(),
    }),
  ),
})
export type Invitee = z.infer<typeof inviteesSchema>['invitees'][number]
