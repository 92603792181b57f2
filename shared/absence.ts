/** Sickness absence (sykefravær) of units, by month and four months: what is imported, and what is shown of it. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema } from './fields.ts'
import { textSchema } from './language.ts'

/** Calendar month, `yyyy-mm`. */
export const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** The columns of the file, by what the product calls them. docs/sickness-absence.md says what they hold. */
export const absenceColumns = {
  unit: 'enhetskode',
  month: 'måned',
  headcount: 'ansatte',
  possible: 'mulige_dagsverk',
  total: 'sykefravær',
  short: 'korttidsfravær',
} as const

/** POST /api/absence/preview and POST /api/absence */
export const absenceFileSchema = z.strictObject({
  filename: lineSchema,
  /** The file whole, base64 of its bytes as they are. */
  file: z.base64().max(12_000_000),
  /** Rows of units that have never been in the register are left out; otherwise they stop the import. */
  skipUnknown: z.boolean(),
})
export type AbsenceFile = z.infer<typeof absenceFileSchema>

export const absenceErrorCodes = [
  'unreadable',
  'empty-file',
  'too-many-rows',
  'national-identity-number',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'wrong-number-of-cells',
  'missing-value',
  'not-a-month',
  'month-not-over',
  'not-a-number',
  'short-above-total',
  'total-above-possible',
  'days-without-people',
  'too-many-days',
  'row-twice',
] as const

/** Why a row, or the file (row null), was refused. A cell's content is not echoed. */
export const absenceErrorSchema = z.object({
  /** As a spreadsheet counts: the header is 1. */
  row: z.number().int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(absenceErrorCodes),
})
export type AbsenceError = z.infer<typeof absenceErrorSchema>

/** What an import would save, month by month; no figure of anybody's absence is in it. */
export const absencePreviewSchema = z.object({
  /** The first 500; nothing can be imported while there is one. */
  errors: z.array(absenceErrorSchema).max(500),
  errorCount: z.number().int().min(0),
  /** Null while there is an error. */
  found: z
    .object({
      months: z.array(
        z.object({
          month: monthSchema,
          units: z.number().int(),
          headcount: z.number().int(),
          /** Units with figures of the month from before, all of which are replaced; 0 for a new month. */
          replaced: z.number().int(),
          /** Of these, units that the file says nothing of: they have no figures of the month any more. */
          dropped: z.number().int(),
        }),
      ),
      /** Codes that no unit has or has had; the first 100. */
      unknownUnits: z.array(z.string()).max(100),
      /** Rows of such units. */
      unknownRows: z.number().int(),
    })
    .nullable(),
})
export type AbsencePreview = z.infer<typeof absencePreviewSchema>

/** GET /api/absence: what is there, the newest month first. */
export const absenceStockSchema = z.object({
  /** Fewest people whose absence is shown together. */
  minimum: z.number().int(),
  months: z.array(z.object({ month: monthSchema, units: z.number().int(), importedOn: dateSchema })),
})
export type AbsenceStock = z.infer<typeof absenceStockSchema>

/** Percent of the agreed working days, one decimal. */
const shareSchema = z.object({ total: z.number().min(0).max(100), short: z.number().min(0).max(100) })
export type AbsenceShare = z.infer<typeof shareSchema>

const placeSchema = z.object({ id: idSchema, name: textSchema })

/** GET /api/units/:unit/absence */
export const unitAbsenceSchema = z.object({
  unit: placeSchema,
  /** Fewest people whose absence is shown together. */
  minimum: z.number().int(),
  /** Whose figures these are: the unit, or the nearest above with enough people; null when there is nothing to show. */
  shownFor: placeSchema.nullable(),
  /** What its figures stand beside: the institution; null where it is the institution itself. */
  institution: placeSchema.nullable(),
  /** Of the programme: aims and what gets extra attention, in percent; null where no programme has them. */
  targets: z.object({ total: z.number(), short: z.number(), attention: z.number() }).nullable(),
  /** Up to two years, the oldest first; every month from the first to the last, also those without figures. */
  months: z.array(
    z.object({ month: monthSchema, own: shareSchema.nullable(), institution: shareSchema.nullable() }),
  ),
  /** January-April, May-August, September-December, the oldest first; only those with all four months. */
  thirds: z.array(
    z.object({
      year: z.number().int(),
      third: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      own: shareSchema.nullable(),
      institution: shareSchema.nullable(),
    }),
  ),
  /** The person imports the figures. */
  mayImport: z.boolean(),
})
export type UnitAbsence = z.infer<typeof unitAbsenceSchema>
