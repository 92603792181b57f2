/** The package that is filed: the document, its arkivmelding.xml and a list of checksums. */
import { z } from 'zod'
import { caseNumberFormSchema } from './case-number.ts'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { documentIdSchema } from './filing-document.ts'
import { languageSchema, textSchema } from './language.ts'

const lineOf = (most: number) => z.string().trim().max(most)

/**
 * A choice of access (tilgang) in the archive: its code and legal basis (hjemmel). Codes are the archive's own, so that
 * an institution writes its list itself.
 */
export const accessChoiceSchema = z.strictObject({
  id: slugSchema,
  code: lineOf(20).min(1),
  name: lineOf(80).min(1),
  legalBasis: lineOf(200).min(1),
})
export type AccessChoice = z.infer<typeof accessChoiceSchema>

/** What a title may say by itself; anything else in double braces is refused. */
export const titleWords = ['document', 'unit', 'round', 'date', 'version'] as const

/** A title as the institution writes it, with words in double braces. */
export const titleTemplateSchema = lineOf(200)
  .min(1)
  .refine((title) => !/[{}]/.test(title.replace(/\{\{(document|unit|round|date|version)\}\}/g, '')), {
    message: 'unknown words in braces',
  })

/** What the archive's rules decide. An empty code is left out of the message. */
export const filingSettingsSchema = z.strictObject({
  /** Of the documents and of their titles. */
  language: languageSchema,
  /** How this platform is called in external keys (referanseEksternNoekkel, fagsystem). */
  system: lineOf(40).min(1),
  /** Series (arkivdel). */
  series: lineOf(40),
  /** Classification of the case; without a class there is none. */
  classification: z.strictObject({ system: lineOf(40), class: lineOf(40) }),
  /** `X`: filed for the record; `N`: the recipient is to act on it (journalposttype). */
  entryType: z.enum(['X', 'N']),
  /** Who is to act, where the type is N. */
  recipient: lineOf(120),
  /** Kind of document (dokumenttype). */
  documentType: lineOf(20),
  caseTitle: titleTemplateSchema,
  /** Of plans. */
  entryTitle: titleTemplateSchema,
  /** Of all other documents. */
  otherTitle: titleTemplateSchema,
  /** How the records system writes case numbers. */
  caseNumberForm: caseNumberFormSchema,
  /** What a human chooses from when a document is not to be open; none means that all is open. */
  accessChoices: z.array(accessChoiceSchema).max(20),
})
export type FilingSettings = z.infer<typeof filingSettingsSchema>

/** GET /api/filing-settings */
export const keptFilingSettingsSchema = z.object({
  /** Rises at every save; 0 while nobody has saved any. */
  revision: z.number().int(),
  settings: filingSettingsSchema,
})
export type KeptFilingSettings = z.infer<typeof keptFilingSettingsSchema>

/** PUT /api/filing-settings (-> KeptFilingSettings): all of them, written from this revision. */
export const filingSettingsChangeSchema = z.strictObject({
  revision: z.number().int(),
  settings: filingSettingsSchema,
})

/** POST /api/filing-settings/example (-> MessageExample): the message that settings would make; nothing is saved. */
export const messageExampleSchema = z.object({ xml: z.string(), faults: z.array(z.string()) })

/** GET …/filing/preview: the package before anybody takes it. */
export const packagePreviewSchema = z.object({
  /** Of document and titles. */
  language: languageSchema,
  caseTitle: z.string(),
  entryTitle: z.string(),
  externalKey: z.string(),
  documentDate: dateSchema,
  entryType: z.enum(['X', 'N']),
  /** Null: open. */
  access: accessChoiceSchema.nullable(),
  accessChoices: z.array(accessChoiceSchema),
  /** The case that is there already, which the entry is to lie in; null where a new one is asked for. */
  caseNumber: z.string().nullable(),
  unit: z.object({ id: idSchema, name: textSchema }),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
  xml: z.string(),
  /** What the schema of Fiks Arkiv says against the message; empty when it holds. */
  faults: z.array(z.string()),
})
export type PackagePreview = z.infer<typeof packagePreviewSchema>

/** Query of the package and its preview: id of an access choice, without one it is open; what goes along, by commas. */
export const packageQuerySchema = z.strictObject({
  access: slugSchema.optional(),
  attachments: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(documentIdSchema).max(10))
    .optional(),
})
