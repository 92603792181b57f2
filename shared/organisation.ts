/** The unit tree as pages need it. */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { textSchema } from './language.ts'
import { safetyStandings } from './unit-year.ts'

const unitSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: textSchema,
  parentId: idSchema.nullable(),
  /** 1 for the institution itself; faculties are 2. */
  level: z.number().int().min(1),
  /** People whose main position is here, the unit itself only. */
  members: z.number().int().min(0),
  leader: z.string().nullable(),
  safetyArea: z.string().nullable(),
  /** Why nobody is elected differs: agreed, vacant, or never elected. */
  safetyStanding: z.enum(safetyStandings),
  safetyRepresentatives: z.array(z.string()),
})
export type Unit = z.infer<typeof unitSchema>

/** GET /api/units: parents before children, siblings by code. */
export const unitListSchema = z.object({ units: z.array(unitSchema) })
