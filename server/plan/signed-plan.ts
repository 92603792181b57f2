/** Reads a version back as it was signed. Those signed before measures had all their fields are read as what they said. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from '#shared/fields.ts'
import { textSchema } from '#shared/language.ts'
import { type Measure, measureSchema } from '#shared/measure.ts'
import { measureStatusSchema } from '#shared/measure-state.ts'
import { consultationSchema, signatureSchema } from '#shared/unit-year.ts'

const formerMeasureSchema = z
  .object({
    id: idSchema,
    revision: z.number().int(),
    focus: slugSchema,
    theme: z.string(),
    goal: z.string(),
    text: z.string(),
    responsible: z.string(),
    dueOn: dateSchema.nullable(),
    ongoing: z.boolean(),
    status: measureStatusSchema,
  })
  .transform(
    ({ responsible, dueOn, ongoing, ...same }): Measure => ({
      ...same,
      scaleId: null,
      responsible: responsible === '' ? [] : [{ kind: 'role', name: responsible, accountable: true }],
      deadline: ongoing ? { kind: 'ongoing' } : dueOn === null ? null : { kind: 'date', on: dueOn },
      prevention: null,
      model: null,
      references: [],
      origin: { kind: 'own' },
      lift: null,
      effect: null,
      effectNote: '',
    }),
  )

const signedPlanSchema = z.object({
  measures: z.array(z.union([measureSchema, formerMeasureSchema])),
  consultation: consultationSchema.nullable(),
  signed: signatureSchema,
  /** The plan's headings, as the programme had them. */
  focusAreas: z.array(z.object({ id: slugSchema, title: textSchema })),
})
export type SignedPlan = z.infer<typeof signedPlanSchema>

/** @param snapshot JSON as signedPlan made it @throws when it is damaged */
export function readSignedPlan(snapshot: string): SignedPlan {
  return signedPlanSchema.parse(JSON.parse(snapshot))
}
