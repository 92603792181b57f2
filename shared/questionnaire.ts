/**
 * Questionnaires as administrators keep them: the programmes' own, and those that were imported. A version never
 * changes; what is mended becomes another version.
 */
import { z } from 'zod'
import { idSchema, slugSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { scaleSchema } from './programme.ts'
import { roundStateSchema } from './round-state.ts'

/** `1.0.0`: three numbers, so that versions have an order. */
export const questionnaireVersionSchema = z
  .string()
  .regex(/^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/)

/** Newest first; by the three numbers, not as words. */
export function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true })
}

/** The version after the newest of some: its second number is one higher. `1.0.0` where there are none. */
export function nextVersion(versions: readonly string[]): string {
  const [major, minor] = ([...versions].sort(newestFirst)[0] ?? '').split('.').map(Number)
  return major === undefined || minor === undefined ? '1.0.0' : `${major}.${minor + 1}.0`
}

const lineInLanguagesSchema = z.strictObject({
  nb: z.string().trim().min(1).max(200),
  nn: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
})

/** Least and most minutes that answering takes. */
const minutesSchema = z
  .tuple([z.number().int().min(1).max(180), z.number().int().min(1).max(180)])
  .refine(([least, most]) => least <= most, 'the second must not be smaller')

/** What an imported questionnaire is: DATA_DIR/questionnaires/<id>/<version>/about.json */
export const packAboutSchema = z.strictObject({
  id: slugSchema,
  version: questionnaireVersionSchema,
  title: lineInLanguagesSchema,
  licence: z.string().trim().min(1).max(1000),
  /** Who made it, and where it is from. */
  source: z.string().trim().min(1).max(1000),
  /** True when a publication has shown that the scales measure what they say. */
  validated: z.boolean(),
  minutes: minutesSchema,
})
export type PackAbout = z.infer<typeof packAboutSchema>

/** Which questionnaire: never a version that may change under a round. */
export const questionnaireKeySchema = z.strictObject({ id: slugSchema, version: questionnaireVersionSchema })
export type QuestionnaireKey = z.infer<typeof questionnaireKeySchema>

const packFileSchema = z.enum(['questionnaire', 'scales'])

/** A text that is not there in every language. `place`: as `pages[0].elements[1].rows[2].text`. */
export const missingTextSchema = z.object({
  file: packFileSchema,
  place: z.string(),
  languages: z.array(languageSchema).min(1),
})
export type MissingText = z.infer<typeof missingTextSchema>

/** A text as it stands in the questionnaire; null where a language is missing. */
export const partTextSchema = z.object({
  nb: z.string().nullable(),
  nn: z.string().nullable(),
  en: z.string().nullable(),
})
export type PartText = z.infer<typeof partTextSchema>

/** From the words and the number of choices: server/programme/reading-time.ts */
const readingTimeSchema = z.object({
  minutes: z.tuple([z.number().int(), z.number().int()]),
  /** Words of the language that has most, and statements to answer. */
  words: z.number().int(),
  statements: z.number().int(),
})

const usedInSchema = z.object({ id: idSchema, title: textSchema, state: roundStateSchema })

const versionSchema = z.object({
  /** A programme's own may be written in other ways than that of an imported one. */
  version: z.string(),
  /** Texts that are missing, each language by itself. Only a questionnaire with none can be chosen for a round. */
  missing: z.number().int(),
  /** As its makers say. */
  minutes: z.tuple([z.number().int(), z.number().int()]),
  statements: z.number().int(),
  scales: z.number().int(),
  licence: z.string(),
  source: z.string(),
  validated: z.boolean(),
  usedIn: z.array(usedInSchema),
})

/** GET /api/questionnaires; versions newest first */
export const questionnaireListSchema = z.object({
  questionnaires: z.array(
    z.object({
      id: slugSchema,
      title: textSchema,
      /** `programme`: it came with the programme of the same id, which uses it when nothing else is chosen. */
      origin: z.enum(['programme', 'imported']),
      versions: z.array(versionSchema).min(1),
    }),
  ),
  /** What lies in the folder and cannot be read: somebody must bring it back from the backup. */
  damaged: z.array(
    z.object({ id: z.string(), version: z.string(), problem: z.enum(['missing', 'unreadable', 'changed']) }),
  ),
})
export type QuestionnaireList = z.infer<typeof questionnaireListSchema>

const choiceSchema = z.object({
  place: z.string(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  text: partTextSchema,
})

const statementSchema = z.object({
  /** Where its text stands. */
  place: z.string(),
  /** Its name in codebook and scales. */
  item: z.string(),
  text: partTextSchema,
  /** Id of the scale it belongs to. */
  scale: z.string().nullable(),
  reverse: z.boolean(),
  sensitive: z.boolean(),
})

/** One question, a panel's heading, or a text to read; what lies in a panel follows it. */
const partSchema = z.object({
  place: z.string(),
  name: z.string(),
  type: z.string(),
  /** How many panels it lies in. */
  depth: z.number().int(),
  title: partTextSchema.nullable(),
  description: partTextSchema.nullable(),
  /** Of a part that is text to read: markup, to be cleaned before it is shown. */
  html: partTextSchema.nullable(),
  /** Expression by which it is shown, as SurveyJS writes it; null when always. */
  visibleIf: z.string().nullable(),
  choices: z.array(choiceSchema),
  statements: z.array(statementSchema),
})
export type QuestionnairePart = z.infer<typeof partSchema>

/** GET /api/questionnaires/:id/:version */
export const questionnaireDetailSchema = z.object({
  id: slugSchema,
  origin: z.enum(['programme', 'imported']),
  title: textSchema,
  ...versionSchema.shape,
  /** All versions there are, newest first. */
  versions: z.array(z.string()),
  readingTime: readingTimeSchema,
  missingTexts: z.array(missingTextSchema),
  /** What the import left out, and said so. */
  notes: z.array(z.string()),
  /** Title of the questionnaire itself. */
  heading: partTextSchema.nullable(),
  pages: z.array(
    z.object({
      place: z.string(),
      name: z.string(),
      title: partTextSchema.nullable(),
      description: partTextSchema.nullable(),
      parts: z.array(partSchema),
    }),
  ),
  themes: z.array(z.object({ place: z.string(), id: z.string(), title: partTextSchema })),
  scaleList: z.array(
    z.object({
      place: z.string(),
      ...scaleSchema.pick({
        id: true,
        kind: true,
        range: true,
        minValidShare: true,
        theme: true,
        sensitive: true,
      }).shape,
      title: partTextSchema,
      about: partTextSchema,
      items: z.array(z.object({ item: z.string(), reverse: z.boolean() })),
    }),
  ),
})
export type QuestionnaireDetail = z.infer<typeof questionnaireDetailSchema>

/** Bytes of one file: what a questionnaire of 500 statements in three languages needs, many times over. */
export const largestQuestionnaireFile = 2 * 1024 * 1024

/** Base64 makes four characters of three bytes; a file that is a little too large is refused with a sentence. */
const fileSchema = z.base64().max(2 * largestQuestionnaireFile)

/** POST /api/questionnaires/preview and /api/questionnaires */
export const questionnaireImportSchema = z.strictObject({
  about: packAboutSchema,
  /** `surveyjs`: SurveyJS JSON and scales. `text-pack`: a table of texts and one of scoring. docs/questionnaires.md */
  kind: z.enum(['surveyjs', 'text-pack']),
  /** The bytes as they are, base64: the questionnaire or the texts; or all in one, and then `scoring` is null. */
  content: fileSchema,
  scoring: fileSchema.nullable(),
})
export type QuestionnaireImport = z.infer<typeof questionnaireImportSchema>

export const questionnaireErrorCodes = [
  'empty-file',
  'too-large',
  'unreadable',
  'not-utf-8',
  'not-json',
  'no-scoring',
  'twice-scoring',
  'version-there',
  'id-of-programme',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'wrong-number-of-cells',
  'too-many-rows',
  'missing-value',
  'unknown-value',
  'wrong-order',
  'refused',
] as const

/** Why a file, or a place in it, was refused. */
export const questionnaireErrorSchema = z.object({
  /** Null for what was typed about it. */
  file: z.enum(['content', 'scoring']).nullable(),
  /** As a spreadsheet counts, for tables. */
  row: z.number().int().min(1).nullable(),
  /** Column of a table, or place in JSON. */
  place: z.string().nullable(),
  code: z.enum(questionnaireErrorCodes),
  /** For `refused`: what the check of the format says, in English. For `version-there`: the next free version. */
  detail: z.string().nullable(),
})
export type QuestionnaireError = z.infer<typeof questionnaireErrorSchema>

/** What the files hold, or every error in them; nothing is saved. */
export const questionnairePreviewSchema = z.object({
  /** The first 500; nothing can be imported while there is one. */
  errors: z.array(questionnaireErrorSchema).max(500),
  errorCount: z.number().int().min(0),
  found: questionnaireDetailSchema.nullable(),
})

/** POST /api/questionnaires/:id/:version/texts: texts that were missing, for the version that comes after. */
export const filledTextsSchema = z.strictObject({
  version: questionnaireVersionSchema,
  texts: z
    .array(
      z.strictObject({
        file: packFileSchema,
        place: z.string().max(400),
        language: languageSchema,
        text: z.string().trim().min(1).max(10_000),
      }),
    )
    .min(1)
    .max(6000),
})
export type FilledTexts = z.infer<typeof filledTextsSchema>
