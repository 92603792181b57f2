/** A step of a programme. Apart from programme.ts, so that leaders' pages stay light. */
import { z } from 'zod'
import { slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** LOSAM: employer and unions at a faculty. LAMU and AMU: working environment committees. KVAM: a clinic's group. */
export const committeeKinds = ['losam', 'lamu', 'amu', 'kvam'] as const

/**
 * `planning`: how the unit goes about it, settled with the safety representative before the meeting. `agenda`: an item
 * that somebody else's meeting takes up, known by its day. `risk`: a risk assessment of the unit. `treatment`: a
 * committee takes the plan up.
 */
export const stepKinds = [
  'survey',
  'results',
  'planning',
  'meeting',
  'risk',
  'agenda',
  'plan',
  'filing',
  'treatment',
  'form',
] as const

export const stepSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(stepKinds),
  title: textSchema,
  /** One sentence saying what is to be done; may hold {{recordsSystem}}. */
  hint: textSchema,
  who: z.array(z.enum(['coordinator', 'leader', 'safety-representative'])).min(1),
  /** For kind `form`: which of the programme's forms. */
  form: slugSchema.optional(),
  /** For kind `treatment`: which kind of committee. */
  committee: z.enum(committeeKinds).optional(),
  /** From when the step can be taken: as soon as the round is launched, or when its results are open. */
  opens: z.enum(['launch', 'results']).default('results'),
  /** A step that must be done before this one can be. */
  after: slugSchema.optional(),
})
export type Step = z.infer<typeof stepSchema>
