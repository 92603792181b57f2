/** Forms that leader and safety representative fill in, such as "Oppsummering og evaluering". */
import { z } from 'zod'
import { dateSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { surveyJsonSchema } from './programme.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, signatureSchema, unitHeadSchema } from './unit-year.ts'

export const formSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  id: slugSchema,
  title: textSchema,
  definition: surveyJsonSchema,
  answers: surveyJsonSchema,
  state: z.enum(['draft', 'signed']),
  revision: z.number().int(),
  signed: signatureSchema.nullable(),
  due: dateSchema.nullable(),
  /** Days after the deadline on which it was signed, or that have gone by while it is not; null when in time. */
  daysLate: z.number().int().positive().nullable(),
  /** Until when a signed one may be opened again. */
  editable: z.enum(['signature', 'deadline']),
  /** When it can be filled in; `closed`: it is signed and can no longer be opened again. */
  standing: z.enum(['not-open', 'open', 'closed']),
  consultation: consultationSchema.nullable(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
  maySign: z.boolean(),
  /** A signed form may be opened again by the leader until its deadline. */
  mayReopen: z.boolean(),
})
export type Form = z.infer<typeof formSchema>

/** PUT …/forms/:form: a draft may be incomplete, never ill-formed. */
export const formSaveSchema = z.strictObject({
  revision: z.number().int(),
  answers: z.record(z.string().max(100), z.unknown()),
})

/** An answer as it is read apart from its form: choices in their words, a number, or what somebody wrote. */
const formLineSchema = z.object({
  question: z.string(),
  title: textSchema,
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), choices: z.array(textSchema) }),
    z.object({ kind: z.literal('number'), number: z.number() }),
    z.object({ kind: z.literal('text'), text: z.string() }),
  ]),
})
export type FormLine = z.infer<typeof formLineSchema>

/** GET /api/rounds/:round/units/:unit/facts: signed forms that were filled in before the results, to read beside them. */
export const factsSchema = z.object({
  forms: z.array(
    z.object({ id: slugSchema, title: textSchema, signedOn: dateSchema, lines: z.array(formLineSchema) }),
  ),
})
export type Facts = z.infer<typeof factsSchema>
