/** Safety areas, with those who are elected and their deputies, and chief safety representatives. */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { safetyStandings } from './unit-year.ts'

/** Why nobody is elected for an area. */
export const statedStandings = ['vacant', 'not-elected', 'none'] as const
const statedSchema = z.enum(statedStandings).nullable()

const personSchema = z.object({ id: idSchema, name: z.string() })
const unitSchema = z.object({ id: idSchema, name: textSchema })

const safetyAreaSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** What pages say of it: `elected` wherever somebody is. */
  standing: z.enum(safetyStandings),
  stated: statedSchema,
  /** They come with the register. */
  representatives: z.array(z.string()),
  deputies: z.array(personSchema),
  units: z.array(unitSchema),
  mayChange: z.boolean(),
})
export type SafetyAreaView = z.infer<typeof safetyAreaSchema>

/** GET /api/safety-areas, and every change: those with units that the person lists. */
export const safetyAreaListSchema = z.object({
  areas: z.array(safetyAreaSchema),
  chiefs: z.array(z.object({ unit: unitSchema, person: personSchema, mayChange: z.boolean() })),
  /** Where the person may add a chief. */
  units: z.array(unitSchema.extend({ level: z.number().int() })),
})
export type SafetyAreaList = z.infer<typeof safetyAreaListSchema>

/** PUT /api/safety-areas/:area */
export const standingRequestSchema = z.strictObject({ standing: statedSchema })

const addressSchema = z.email().max(254)

/** POST /api/safety-areas/:area/deputies: somebody in the register, by address. */
export const deputyRequestSchema = z.strictObject({ email: addressSchema })

/** POST /api/chief-safety-representatives */
export const chiefRequestSchema = z.strictObject({ unitId: idSchema, email: addressSchema })
