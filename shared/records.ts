/** Filing of signed plans in the records system (sak-/arkivsystem), recorded by hand. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema } from './fields.ts'
import { textSchema } from './language.ts'

export const filingSchema = z.object({
  /** Which signed version of the plan. */
  version: z.number().int(),
  caseNumber: z.string(),
  filedOn: dateSchema,
  recordedBy: z.string(),
})

/** GET and PUT /api/rounds/:round/units/:unit/filing */
export const unitFilingSchema = z.object({
  /** Of the version that holds; null while that is not filed. */
  filing: filingSchema.nullable(),
  /** Versions that were filed before it, the newest first: with the first of them the deadline is kept. */
  earlier: z.array(filingSchema),
  due: dateSchema.nullable(),
  /** The signed version that holds; only a signed plan can be filed. */
  signed: z.object({ version: z.number().int(), on: dateSchema }).nullable(),
  mayFile: z.boolean(),
})
export type UnitFiling = z.infer<typeof unitFilingSchema>

/** PUT …/filing (-> UnitFiling): case number and date from the records system, recorded by hand. */
export const filingRequestSchema = z.strictObject({
  caseNumber: lineSchema.max(60),
  filedOn: dateSchema,
})

/** GET /api/filings: for the records officer, one line per unit with a signed plan. */
export const filingListSchema = z.object({
  /** Whether the person may decide how documents are filed. */
  maySet: z.boolean(),
  filings: z.array(
    z.object({
      roundId: idSchema,
      roundTitle: textSchema,
      unit: z.object({ id: idSchema, name: textSchema }),
      version: z.number().int(),
      signedOn: dateSchema,
      /** Null without one, and where an earlier version was filed: then it is kept. */
      due: dateSchema.nullable(),
      filing: filingSchema.nullable(),
      filedBefore: z.boolean(),
      consulted: z.boolean(),
    }),
  ),
})
export type FilingList = z.infer<typeof filingListSchema>
