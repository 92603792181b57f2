/** All measures at and below a unit: what its yearly plan for health, environment and safety is made of. */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { measureSchema } from './measure.ts'
import { planStates } from './plan-state.ts'
import { roundSummarySchema } from './round-summary.ts'

const { id, focus, theme, goal, text, responsible, deadline, status, origin } = measureSchema.shape

export const rolledUpMeasureSchema = z.object({
  id,
  focus,
  theme,
  goal,
  text,
  responsible,
  deadline,
  status,
  origin,
  unitId: idSchema,
  /** Of the round's groups whose plan it stands in; null in the plan of the unit as a whole. */
  group: textSchema.nullable(),
  /** Put before the level above, and how that stands. */
  lift: z.enum(['waiting', 'accepted', 'answered']).nullable(),
})
export type RolledUpMeasure = z.infer<typeof rolledUpMeasureSchema>

/** GET /api/rounds/:round/units/:unit/measures */
export const rollUpSchema = z.object({
  unit: z.object({
    id: idSchema,
    name: textSchema,
    path: z.array(z.object({ id: idSchema, name: textSchema })),
  }),
  round: roundSummarySchema,
  today: dateSchema,
  focusAreas: z.array(z.object({ id: slugSchema, title: textSchema })),
  /** Units whose plan the person may read, the unit itself first, each right above those below it. */
  units: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      parentId: idSchema.nullable(),
      plan: z.enum(planStates),
      mayVisit: z.boolean(),
    }),
  ),
  /** In the order of the units, and within each as its plan has them. */
  measures: z.array(rolledUpMeasureSchema),
})
export type RollUp = z.infer<typeof rollUpSchema>

/** Kinds of file with all the measures. */
export const rollUpFileKinds = ['sheet', 'csv'] as const
export type RollUpFileKind = (typeof rollUpFileKinds)[number]

/** GET /api/rounds/:round/units/:unit/measures/file */
export const rollUpFileQuerySchema = z.strictObject({
  kind: z.enum(rollUpFileKinds),
  language: languageSchema,
})
