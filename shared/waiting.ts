/** What waits for a person: everything open over all units and rounds, on one page. */
import { z } from 'zod'
import { stepStatusSchema } from './deadline.ts'
import { dateSchema, idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { rungSchema } from './reminder.ts'
import { stepSchema } from './step.ts'

const namedSchema = z.object({ id: idSchema, name: textSchema })
const roundSchema = z.object({ id: idSchema, title: textSchema })

const waitingStepSchema = z.object({
  round: roundSchema,
  step: stepSchema.pick({ id: true, kind: true, title: true, form: true }),
  status: stepStatusSchema,
})
export type WaitingStep = z.infer<typeof waitingStepSchema>

/** GET /api/waiting: the unit with the oldest date first, and so in each unit. */
export const waitingSchema = z.object({
  today: dateSchema,
  units: z.array(
    namedSchema.extend({
      /** Of a leader who took the unit over from another one while things were open. */
      takenOverOn: dateSchema.nullable(),
      /** Acts for the leader until that day. */
      deputyUntil: dateSchema.nullable(),
      /** Steps the person can take now, what is late first. */
      steps: z.array(waitingStepSchema),
      /** Plans of units that are gone, with measures that are neither in place nor carried on. */
      inherited: z.array(z.object({ round: roundSchema, unit: namedSchema, open: z.number().int() })),
    }),
  ),
  /** Requests for help that the person is asked to answer, the oldest first. */
  asked: z.array(z.object({ id: idSchema, unit: namedSchema, round: roundSchema, askedOn: dateSchema })),
  /** Measures that units below have lifted to the person's own, and that are not answered. */
  lifted: z.array(z.object({ unit: namedSchema, round: roundSchema, count: z.number().int() })),
  /** Late steps of other units that the person was told of, as leader above or as coordinator. */
  told: z.array(waitingStepSchema.extend({ unit: namedSchema, rung: rungSchema, toldOn: dateSchema })),
})
export type Waiting = z.infer<typeof waitingSchema>
