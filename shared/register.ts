/** Import of units and people from two files, CSV or XLSX: preview, errors by row, import. */
import { z } from 'zod'

/**
 * Both files whole, base64 of the bytes as they are (UTF-8 with or without BOM, or Windows-1252; semicolon; or XLSX;
 * or JSON in the shapes of the DFØ/SAP API).
 * Columns: server/register/columns.ts and the page's help text.
 */
export const registerFilesSchema = z.strictObject({
  units: z.base64().max(4_000_000),
  people: z.base64().max(8_000_000),
  /** Of the preview somebody has looked at: the import is refused when the register is no longer that one. */
  basis: z.string().max(64).optional(),
})
export type RegisterFiles = z.infer<typeof registerFilesSchema>

const registerFileNameSchema = z.enum(['units', 'people'])

/** Why a row, or a whole file (row null), was refused. The cell's content is not echoed. */
export const registerErrorSchema = z.object({
  file: registerFileNameSchema,
  /** Line in the file as a spreadsheet counts it: the header is 1. Null when the whole file is concerned. */
  row: z.number().int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum([
    'empty-file',
    'unreadable',
    'unreadable-workbook',
    'unreadable-entries',
    'protected-workbook',
    'workbook-too-large',
    'percent-as-fraction',
    'missing-column',
    'unknown-column',
    'duplicate-column',
    'national-identity-number',
    'wrong-number-of-cells',
    'missing-value',
    'too-long',
    'not-a-number',
    'percent-out-of-range',
    'not-a-date',
    'dates-in-wrong-order',
    'not-yes-or-no',
    'not-an-email',
    'unknown-language',
    'duplicate-code',
    'duplicate-email',
    'duplicate-login-name',
    'unknown-parent',
    'cycle',
    'no-root',
    'several-roots',
    'unknown-unit',
    'unknown-person',
    'unknown-safety-area',
    'contradicting-person',
    'position-twice',
    'unknown-former-unit',
    'replaces-itself',
    'replaces-in-circle',
  ]),
})
export type RegisterError = z.infer<typeof registerErrorSchema>

const changeSchema = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  unchanged: z.number().int(),
})

/** One unit or person that is not as today. */
const registerChangeSchema = z.object({
  kind: z.enum(['unit', 'person']),
  change: z.enum(['added', 'changed', 'removed']),
  /** Code of the unit, or employee number. */
  key: z.string(),
  name: z.string(),
  /** By column of the files; the positions of a person under `stilling`, each on a line. Empty for what is gone. */
  fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
})
export type RegisterChange = z.infer<typeof registerChangeSchema>

/** POST /api/register/preview and /import: what the files hold, and what differs from the register today. */
export const registerPreviewSchema = z.object({
  /** A digest of the register the files were compared with; empty while there are errors. */
  basis: z.string().max(64),
  units: changeSchema,
  people: changeSchema,
  /** Every difference: units, then people; of each the new, the changed, then the gone. */
  changes: z.array(registerChangeSchema),
  /** Columns of the files that nobody knows, which are not read. */
  leftOut: z.array(z.object({ file: registerFileNameSchema, column: z.string() })),
  /** Entries of a list that are people who are not employed here, who are not read. */
  outsiders: z.number().int().min(0),
  positions: z.number().int(),
  leaders: z.number().int(),
  /** Of the positions, those that name who has personnel responsibility; how many are named; for whom that is new. */
  personnelLeaders: z.object({
    positions: z.number().int(),
    leaders: z.number().int(),
    changed: z.number().int(),
  }),
  safetyAreas: z.number().int(),
  safetyRepresentatives: z.number().int(),
  /** Deepest level of the tree; the institution is 1. */
  levels: z.number().int(),
  /** Words that positions are tagged with, for groups across the tree: the first hundred. */
  tags: z.array(z.string()).max(100),
  /** Units that would be recorded to have taken over from others, which are named, or given by code when long gone. */
  takeovers: z.array(z.object({ unit: z.string(), from: z.array(z.string()) })),
  /** Units that somebody should look at: without a leader, and in a safety area without a representative. */
  unitsWithoutLeader: z.array(z.string()),
  areasWithoutRepresentative: z.array(z.string()),
  /** Errors by file and row, the first 500 of them; nothing can be imported while there is one. */
  errors: z.array(registerErrorSchema).max(500),
  /** All errors. The counts above are zero while there is one. */
  errorCount: z.number().int().min(0),
})
export type RegisterPreview = z.infer<typeof registerPreviewSchema>
