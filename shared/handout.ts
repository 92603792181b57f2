/** What is handed on of published figures: documents, slides, sheets (server/handout/). */
import { z } from 'zod'
import { idSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'

/** `pdf` to read and file, `slides` to project, `sheet` (XLSX) and `csv` to reckon on. */
export const handoutKinds = ['pdf', 'slides', 'sheet', 'csv'] as const
export const handoutKindSchema = z.enum(handoutKinds)
export type HandoutKind = z.infer<typeof handoutKindSchema>

/**
 * Of a unit's document and slides: `short` has what is read and talked about, `full` also every statement and every
 * earlier round. Sheets always have everything.
 */
export const handoutExtents = ['short', 'full'] as const
export const handoutExtentSchema = z.enum(handoutExtents)
export type HandoutExtent = z.infer<typeof handoutExtentSchema>

/** Which kinds have both extents. */
export function hasExtents(kind: HandoutKind): boolean {
  return kind === 'pdf' || kind === 'slides'
}

/** Which language, for slides a second one beside it, and how much of a unit. */
export const handoutQuerySchema = z
  .strictObject({
    language: languageSchema,
    second: languageSchema.optional(),
    extent: handoutExtentSchema.default('short'),
  })
  .refine(({ language, second }) => second !== language, {
    path: ['second'],
    error: 'the second language is the first',
  })

/** POST …/units/:unit/handout-orders: what is made of every unit at and below that has a report. */
export const handoutWishSchema = handoutQuerySchema
  .safeExtend({ kinds: z.array(handoutKindSchema).min(1).max(handoutKinds.length) })
  .refine(({ kinds }) => new Set(kinds).size === kinds.length, {
    path: ['kinds'],
    error: 'each kind once',
  })
  .refine(({ kinds, second }) => second === undefined || kinds.includes('slides'), {
    path: ['second'],
    error: 'only slides have a second language',
  })
  .refine(({ kinds, extent }) => extent === 'short' || kinds.some(hasExtents), {
    path: ['extent'],
    error: 'only documents and slides have a full form',
  })
export type HandoutWish = z.infer<typeof handoutWishSchema>

/** `disk-failed`: the server's disk took no more files; those that were made are kept. */
export const handoutOrderStates = ['making', 'ready', 'failed', 'disk-failed'] as const

/** Many handouts as one ZIP file, made in the background. */
export const handoutOrderSchema = z.object({
  id: idSchema,
  round: idSchema,
  unit: z.object({ id: idSchema, name: textSchema }),
  kinds: z.array(handoutKindSchema),
  language: languageSchema,
  second: languageSchema.nullable(),
  extent: handoutExtentSchema,
  state: z.enum(handoutOrderStates),
  /** Files in all, and made so far. */
  files: z.number().int(),
  made: z.number().int(),
  /** Bytes of all files; null until they are made. */
  bytes: z.number().int().nullable(),
  /** Moments, ISO 8601. */
  orderedAt: z.iso.datetime(),
  keptUntil: z.iso.datetime(),
})
export type HandoutOrder = z.infer<typeof handoutOrderSchema>
export const handoutOrdersSchema = z.object({ orders: z.array(handoutOrderSchema) })
