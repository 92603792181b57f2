/** "Be om bistand": leader or safety representative asks somebody for help with the unit's working environment. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, paragraphSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { roundSummarySchema } from './round-summary.ts'
import { unitHeadSchema } from './unit-year.ts'

/** In the order in which they are offered: the nearest first. */
export const helperKinds = [
  'superior-leader',
  'coordinator',
  'hr',
  'occupational-health',
  'external',
] as const
export const helperKindSchema = z.enum(helperKinds)
export type HelperKind = (typeof helperKinds)[number]

const addressSchema = z.email().max(254)
const helperSchema = z.strictObject({ name: lineSchema, email: addressSchema })
export type Helper = z.infer<typeof helperSchema>

/** PUT /api/settings/helpers: whom units can ask besides leaders, coordinators and HR with a role here. */
export const helpersSchema = z.strictObject({
  /** Null: those who hold the role HR are asked. */
  hr: helperSchema.nullable(),
  occupationalHealth: helperSchema.nullable(),
  external: z.array(helperSchema).max(10),
})
export type Helpers = z.infer<typeof helpersSchema>

/** Somebody the unit can ask. */
const recipientSchema = z.object({
  kind: helperKindSchema,
  name: z.string(),
  /** Answers here; the others get the words by mail, and the leader writes down what they answer. */
  hasAccount: z.boolean(),
})
export type Recipient = z.infer<typeof recipientSchema>

export const assistanceSchema = z.object({
  id: idSchema,
  recipient: helperKindSchema,
  recipientName: z.string(),
  text: z.string(),
  copied: z.boolean(),
  askedOn: dateSchema,
  askedBy: z.string(),
  state: z.enum(['asked', 'answered', 'closed']),
  answer: z.string(),
  answeredOn: dateSchema.nullable(),
  answeredBy: z.string().nullable(),
  revision: z.number().int(),
})
export type Assistance = z.infer<typeof assistanceSchema>

/** GET and POST /api/rounds/:round/units/:unit/assistance */
export const assistancePageSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  /** Whom the unit can ask now; empty for those who only read. */
  recipients: z.array(recipientSchema),
  /** Whom a copy can go to; null where nobody leads above. */
  superior: z.string().nullable(),
  /** Leader and safety representative of the unit do; others what they were asked, or told of. */
  readsAll: z.boolean(),
  /** Newest first. */
  requests: z.array(assistanceSchema.extend({ mayAnswer: z.boolean(), mayClose: z.boolean() })),
  mayAsk: z.boolean(),
})
export type AssistancePage = z.infer<typeof assistancePageSchema>

export const assistanceRequestSchema = z.strictObject({
  recipient: helperKindSchema,
  /** Which one, by the name it is offered with. */
  recipientName: lineSchema,
  text: paragraphSchema.min(1),
  /** Tells the superior leader that help was asked for; not where they are the one who is asked. */
  copied: z.boolean(),
})
export type AssistanceRequest = z.infer<typeof assistanceRequestSchema>

/** PUT …/assistance/:request: an answer, by who was asked or written down by who asked; or that it is settled. */
export const assistanceAnswerSchema = z.strictObject({
  revision: z.number().int(),
  answer: paragraphSchema,
  state: z.enum(['answered', 'closed']),
})
export type AssistanceAnswer = z.infer<typeof assistanceAnswerSchema>

/** GET /api/assistance: what the person has been asked, by units everywhere; what waits first. */
export const askedOfMeSchema = z.object({
  requests: z.array(
    assistanceSchema.extend({
      unit: z.object({ id: idSchema, name: textSchema }),
      round: z.object({ id: idSchema, title: textSchema }),
    }),
  ),
})
