/** What units have answered in a form of the programme, counted; words that people wrote are never among it. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { roundSummarySchema } from './round-summary.ts'

/** Of units whose form is signed. */
const countedQuestionSchema = z.object({
  question: z.string(),
  title: textSchema,
  /** Units that have answered it. */
  answered: z.number().int(),
  counted: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('choice'),
      /** In the form's order; a unit may have chosen several. */
      options: z.array(z.object({ text: textSchema, units: z.number().int() })),
    }),
    z.object({ kind: z.literal('number'), total: z.number(), lowest: z.number(), highest: z.number() }),
  ]),
})
export type CountedQuestion = z.infer<typeof countedQuestionSchema>

/** GET /api/rounds/:round/forms/:form/counts?unit=<id>: the units the person follows, as in the progress overview. */
export const formCountsSchema = z.object({
  round: roundSummarySchema,
  top: z.object({ id: idSchema, name: textSchema }),
  form: z.object({ id: slugSchema, title: textSchema }),
  questions: z.array(countedQuestionSchema),
  /** Parents before children. */
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      leader: z.string().nullable(),
      state: z.enum(['not-begun', 'draft', 'signed']),
      signedOn: dateSchema.nullable(),
      due: dateSchema.nullable(),
      /** Days after the deadline that it was signed, or that have gone by. */
      daysLate: z.number().int().nullable(),
    }),
  ),
})
export type FormCounts = z.infer<typeof formCountsSchema>

/** GET /api/rounds/:round/forms/:form/counts/sheet?unit=<id>: a row a unit, as a semicolon file in the person's language. */
export const formCountsSheetSchema = z.object({ filename: z.string(), csv: z.string() })
