/** Case numbers that the archive has made beforehand, one for each unit of a round, from a file. */
import { z } from 'zod'
import { idSchema, lineSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** The columns that are read, by what the product calls them; others are left alone. */
export const caseColumns = { unit: 'enhetskode', caseNumber: 'saksnummer' } as const

/** POST /api/rounds/:round/case-numbers/preview and POST /api/rounds/:round/case-numbers */
export const caseFileSchema = z.strictObject({
  filename: lineSchema,
  /** The file whole, base64 of its bytes as they are. */
  file: z.base64().max(1_400_000),
})
export type CaseFile = z.infer<typeof caseFileSchema>

export const caseErrorCodes = [
  'unreadable',
  'empty-file',
  'too-many-rows',
  'national-identity-number',
  'missing-column',
  'duplicate-column',
  'missing-value',
  'unknown-unit',
  'unit-twice',
  'wrong-form',
  'too-long',
] as const

/** Why a row, or the file (row null), was refused. A cell's content is not echoed. */
export const caseErrorSchema = z.object({
  /** As a spreadsheet counts: the header is 1. */
  row: z.number().int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(caseErrorCodes),
})
export type CaseError = z.infer<typeof caseErrorSchema>

/** What an import would save: all of the file, or nothing while there is an error. */
export const casePreviewSchema = z.object({
  /** The first 500. */
  errors: z.array(caseErrorSchema).max(500),
  errorCount: z.number().int().min(0),
  /** Null while there is an error. */
  found: z
    .object({
      count: z.number().int(),
      /** Of these, units that have another number now. */
      replaced: z.number().int(),
      /** The first 50. */
      cases: z
        .array(
          z.object({
            unit: z.object({ id: idSchema, name: textSchema }),
            caseNumber: z.string(),
            /** What it has now; null for none. */
            before: z.string().nullable(),
          }),
        )
        .max(50),
    })
    .nullable(),
})
export type CasePreview = z.infer<typeof casePreviewSchema>
