/** Committees' treatments of plans: when, with which outcome, and what they decided. */
import { z } from 'zod'
import { type CommitteeKind, committeeKindSchema, committeeSchema } from './committee.ts'
import { dateSchema, idSchema, paragraphSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { measureSchema } from './measure.ts'
import { measureDeadlineSchema } from './measure-state.ts'
import { roundSummarySchema } from './round-summary.ts'

/** What a committee said of a plan. `returned`: to be worked on further. */
export const outcomes = ['noted', 'endorsed', 'returned', 'decided'] as const
export const outcomeSchema = z.enum(outcomes)
export type Outcome = z.infer<typeof outcomeSchema>

/** A committee took a plan up. */
export const treatmentSchema = z.object({
  id: idSchema,
  committee: committeeSchema.pick({ id: true, kind: true, name: true }),
  /** The step of the programme that it completes; null where a committee took the plan up besides. */
  stepId: z.string().nullable(),
  heldOn: dateSchema,
  outcome: outcomeSchema,
  comment: z.string(),
  recordedBy: z.string(),
  revision: z.number().int(),
  /** Measures it decided, as far as they have come. */
  decisions: z.array(measureSchema.pick({ id: true, text: true, deadline: true, status: true })),
  /** Whoever may record such a treatment may correct it. */
  mayChange: z.boolean(),
})
export type Treatment = z.infer<typeof treatmentSchema>

/** Working environment committees may decide measures (Working Environment Act § 7-2); other committees treat cases. */
export function mayDecide(kind: CommitteeKind): boolean {
  return kind === 'amu' || kind === 'lamu'
}

const decisionSchema = z.strictObject({
  focus: slugSchema,
  text: paragraphSchema.min(1),
  deadline: measureDeadlineSchema,
})

/** POST /api/rounds/:round/units/:unit/treatments */
export const treatmentRequestSchema = z.strictObject({
  committeeId: idSchema,
  stepId: slugSchema.nullable(),
  heldOn: dateSchema,
  outcome: outcomeSchema,
  comment: paragraphSchema,
  /** Only with the outcome `decided`, which has at least one. */
  decisions: z.array(decisionSchema).max(20),
})
export type TreatmentRequest = z.infer<typeof treatmentRequestSchema>

/** PUT …/treatments/:treatment: a correction of day and comment. */
export const treatmentCorrectionSchema = z.strictObject({
  revision: z.number().int(),
  heldOn: dateSchema,
  comment: paragraphSchema,
})
/** DELETE …/treatments/:treatment: it was recorded by mistake; what it decided is taken out of the plan. */
export const treatmentRemovalSchema = z.strictObject({ revision: z.number().int() })

/** GET /api/rounds/:round/units/:unit/treatments */
export const treatmentPageSchema = z.object({
  unit: z.object({
    id: idSchema,
    name: textSchema,
    path: z.array(z.object({ id: idSchema, name: textSchema })),
  }),
  round: roundSummarySchema,
  today: dateSchema,
  focusAreas: z.array(z.object({ id: slugSchema, title: textSchema })),
  /** The programme's treatments of a plan, in their order. */
  steps: z.array(
    z.object({
      id: slugSchema,
      title: textSchema,
      committee: committeeKindSchema.nullable(),
      due: dateSchema.nullable(),
      done: z.boolean(),
    }),
  ),
  /** Those that serve the unit, the nearest first. */
  committees: z.array(committeeSchema),
  /** The newest first. */
  treatments: z.array(treatmentSchema),
  mayRecord: z.boolean(),
  /** May write down what a committee decided: not the unit's own leader, whom it binds. */
  mayRecordDecisions: z.boolean(),
})
export type TreatmentPage = z.infer<typeof treatmentPageSchema>
