/** An earlier survey held with another tool: imported as answers, or as finished figures, as history for later rounds. */
import { z } from 'zod'
import { idSchema, lineSchema, plannedDaySchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

export const earlierKinds = ['answers', 'figures'] as const

/** POST /api/earlier-surveys/preview and /api/earlier-surveys */
export const earlierSurveySchema = z
  .strictObject({
    /** `answers`: one row a response, counted like our own. `figures`: means as the other tool gave them. */
    kind: z.enum(earlierKinds),
    /** Its questionnaire names the columns of the answers. */
    programmeId: slugSchema,
    title: z.strictObject({ nb: lineSchema, nn: lineSchema, en: lineSchema }),
    /** First and last day of that survey; the last not after today. */
    opensOn: plannedDaySchema,
    closesOn: plannedDaySchema,
    /**
     * The file whole, base64 of the bytes as they are (UTF-8 with or without BOM, or Windows-1252; semicolon or comma,
     * whichever the header has more of). Columns: docs/earlier-surveys.md.
     */
    file: z.base64().max(24_000_000),
  })
  .refine((survey) => survey.closesOn >= survey.opensOn, {
    path: ['closesOn'],
    message: 'must not be earlier than opensOn',
  })
export type EarlierSurvey = z.infer<typeof earlierSurveySchema>

export const earlierErrorCodes = [
  'unreadable',
  'empty-file',
  'too-many-rows',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'no-whole-scale',
  'wrong-number-of-cells',
  'missing-value',
  'unknown-unit',
  'several-tops',
  'not-a-number',
  'out-of-range',
  'not-yes-or-no',
  'unknown-scale',
  'unknown-group',
  'row-twice',
  'too-few-answers',
  'no-answers',
] as const

/** Why a row, or the file (row null), was refused. A cell's content is not echoed. */
export const earlierErrorSchema = z.object({
  /** As a spreadsheet counts: the header is 1. */
  row: z.number().int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(earlierErrorCodes),
})
export type EarlierError = z.infer<typeof earlierErrorSchema>

/** What an import would make; nothing is saved. */
export const earlierPreviewSchema = z.object({
  /** The first 500; nothing can be imported while there is one. */
  errors: z.array(earlierErrorSchema).max(500),
  errorCount: z.number().int().min(0),
  /** Null while there is an error. */
  found: z
    .object({
      /** Rows that became responses or figures, and rows of answers without any, which are left out. */
      rows: z.number().int(),
      blank: z.number().int(),
      /** What the survey covered: the lowest unit that holds all units in the file. */
      top: textSchema,
      /** Units named in the file, by code, and which would have figures of their own. */
      units: z.array(z.object({ code: z.string(), name: textSchema, own: z.boolean() })),
      /** Scales that get figures, of all in the programme, and those left out since columns are missing. */
      scales: z.number().int(),
      scalesLeftOut: z.array(textSchema),
      groups: z.array(textSchema),
    })
    .nullable(),
})
export type EarlierPreview = z.infer<typeof earlierPreviewSchema>

/** The round that the survey has become. */
export const earlierImportedSchema = z.object({ round: idSchema })

/** GET /api/earlier-surveys/columns/:programme: which columns a file may have, in the words of the questionnaire. */
export const earlierColumnsSchema = z.object({
  unit: z.string(),
  groups: z.array(z.object({ id: slugSchema, title: textSchema })),
  statements: z.array(z.object({ column: z.string(), text: textSchema, values: z.array(z.number().int()) })),
  scales: z.array(
    z.object({ id: slugSchema, title: textSchema, range: z.tuple([z.number().int(), z.number().int()]) }),
  ),
})
export type EarlierColumns = z.infer<typeof earlierColumnsSchema>
