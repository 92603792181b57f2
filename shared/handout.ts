/** What is handed on of published figures: documents, slides, sheets (server/handout/). */
import { z } from 'zod'
import { languageSchema } from './language.ts'

/** `pdf` to read and file, `slides` to project, `sheet` (XLSX) and `csv` to reckon on. */
export const handoutKinds = ['pdf', 'slides', 'sheet', 'csv'] as const
export const handoutKindSchema = z.enum(handoutKinds)
export type HandoutKind = z.infer<typeof handoutKindSchema>

/** Which language, and for slides a second one beside it. */
export const handoutQuerySchema = z
  .strictObject({ language: languageSchema, second: languageSchema.optional() })
  .refine(({ language, second }) => second !== language, {
    path: ['second'],
    error: 'the second language is the first',
  })
