/** Filing of signed plans in the records system (sak-/arkivsystem), recorded by hand. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema } from './fields.ts'
import { textSchema } from './language.ts'

export const filingSchema = z.object({ caseNumber: z.string(), filedOn: dateSchema, recordedBy: z.string() })

/** GET and PUT /api/rounds/:round/units/:unit/filing */
export const unitFilingSchema = z.object({
  filing: filingSchema.nullable(),
  due: dateSchema.nullable(),
  /** Only a signed plan can be filed. */
  planSigned: z.boolean(),
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
  filings: z.array(
    z.object({
      roundId: idSchema,
      roundTitle: textSchema,
      unit: z.object({ id: idSchema, name: textSchema }),
      signedOn: dateSchema,
      due: dateSchema.nullable(),
      filing: filingSchema.nullable(),
      consulted: z.boolean(),
    }),
  ),
})
export type FilingList = z.infer<typeof filingListSchema>
