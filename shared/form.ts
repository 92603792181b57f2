/** Forms that leader and safety representative fill in, such as "Oppsummering og evaluering". */
import { z } from 'zod'
import { dateSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { surveyJsonSchema } from './programme.ts'
import { roundSummarySchema } from './round-summary.ts'
import { consultationSchema, unitHeadSchema } from './unit-year.ts'

export const formSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  id: slugSchema,
  title: textSchema,
  definition: surveyJsonSchema,
  answers: surveyJsonSchema,
  state: z.enum(['draft', 'signed']),
  revision: z.number().int(),
  signed: z.object({ by: z.string(), on: dateSchema }).nullable(),
  due: dateSchema.nullable(),
  consultation: consultationSchema.nullable(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
  maySign: z.boolean(),
})
export type Form = z.infer<typeof formSchema>

/** PUT …/forms/:form: a draft may be incomplete, never ill-formed. */
export const formSaveSchema = z.strictObject({
  revision: z.number().int(),
  answers: z.record(z.string().max(100), z.unknown()),
})
