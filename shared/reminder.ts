/** Reminders: what people were told of a unit's steps, what is told next, and pauses. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, plannedDaySchema, slugSchema } from './fields.ts'

/**
 * Why somebody is told of a step. `opened`: it can be taken. `ahead`: few days are left. `late`: the date has passed.
 * `superior` and `coordinator`: rungs of the ladder (varsling oppover). `moved`: another date. `asked`: the coordinator
 * reminds. `handover`: a new leader takes over what is open.
 */
export const reminderKinds = [
  'opened',
  'ahead',
  'late',
  'superior',
  'coordinator',
  'moved',
  'asked',
  'handover',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Who is told next unless the step is done. */
export const rungSchema = z.enum(['superior', 'coordinator'])
export type Rung = z.infer<typeof rungSchema>

/** POST /api/rounds/:round/units/:unit/pause (-> UnitReminders): nobody is reminded from today to that day, both included. */
export const pauseRequestSchema = z.strictObject({ untilDay: plannedDaySchema, reason: lineSchema })
export type PauseRequest = z.infer<typeof pauseRequestSchema>

const pauseSchema = z.object({
  fromDay: dateSchema,
  /** Last day of the pause. */
  untilDay: dateSchema,
  reason: z.string(),
  pausedBy: z.string(),
})

/**
 * POST /api/rounds/:round/reminder-requests: reminds of a step, or of everything that is open, in the recipients' next
 * mail; also where reminders are paused.
 */
export const reminderRequestSchema = z.strictObject({
  unitIds: z.array(idSchema).min(1).max(5000),
  /** Null: every step that can be taken and is not done. */
  stepId: slugSchema.nullable(),
  /** The coordinator's own words, may be empty. */
  message: z.string().trim().max(500),
})
export type ReminderRequest = z.infer<typeof reminderRequestSchema>

/** How many units are reminded, how many have nothing open, and in how many nobody can be told. */
export const reminderRequestResultSchema = z.object({
  asked: z.number().int(),
  nothingOpen: z.number().int(),
  nobodyToTell: z.number().int(),
})

/** GET /api/rounds/:round/units/:unit/reminders: for everyone who follows the unit's year. */
export const unitRemindersSchema = z.object({
  today: dateSchema,
  /** The pause that holds today. */
  pause: pauseSchema.nullable(),
  mayPause: z.boolean(),
  /** What is announced of steps that are late: who is told, and when. */
  announced: z.array(
    z.object({ step: slugSchema, rung: rungSchema, on: dateSchema, names: z.array(z.string()) }),
  ),
  /** Newest first; at most one a step, person, day and kind. */
  told: z.array(
    z.object({
      step: slugSchema,
      kind: z.enum(reminderKinds),
      day: dateSchema,
      /** The date that held then; null for a step without one. */
      due: dateSchema.nullable(),
      to: z.string(),
    }),
  ),
  /** What the coordinator has asked for and stands in the next mail. */
  waiting: z.array(
    z.object({ step: slugSchema, askedOn: dateSchema, askedBy: z.string(), message: z.string() }),
  ),
})
export type UnitReminders = z.infer<typeof unitRemindersSchema>
