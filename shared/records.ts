/** Filing in the records system (sak-/arkivsystem): recorded by hand, or sent with a receipt that comes back. */
import { z } from 'zod'
import { caseNumberFormSchema } from './case-number.ts'
import { dateSchema, idSchema, lineSchema, slugSchema } from './fields.ts'
import { documentIdSchema, filingProblems, filingStateSchema, receiptOutcomes } from './filing-document.ts'
import { accessChoiceSchema } from './filing-package.ts'
import { textSchema } from './language.ts'

export const filingSchema = z.object({
  /** Which version of the document, from 1. */
  version: z.number().int(),
  state: filingStateSchema,
  /** The day it was accepted for sending; null where it was recorded by hand. */
  orderedOn: dateSchema.nullable(),
  /** Null until the records system has told; with it and the date the document is filed (arkivert). */
  caseNumber: z.string().nullable(),
  filedOn: dateSchema.nullable(),
  /** Number in the journal; with it the document is registered there (journalført). */
  journalNumber: z.string().nullable(),
  /** What the records system calls the entry. */
  systemId: z.string().nullable(),
  /** Of the document, hexadecimal; null until it is made. */
  sha256: z.string().nullable(),
  /** Null: open. */
  access: accessChoiceSchema.nullable(),
  /** Ids of the documents that go along. */
  attachments: z.array(z.string()),
  /** Name of whoever filed it. */
  by: z.string(),
  problem: z.object({ kind: z.enum(filingProblems), text: z.string() }).nullable(),
})
export type Filing = z.infer<typeof filingSchema>

const documentSchema = z.object({ id: documentIdSchema, name: textSchema })

const waiverSchema = z.object({ reason: z.string(), by: z.string(), on: dateSchema })

/** GET and PUT /api/rounds/:round/units/:unit/filings/:document */
export const unitFilingSchema = z.object({
  unit: z.object({ id: idSchema, name: textSchema }),
  /** What kind of document it is; null while there is nothing to file. */
  name: textSchema.nullable(),
  /** Of the version that holds; null while nobody has filed that. */
  filing: filingSchema.nullable(),
  /** Versions before it, the newest first: with the first of a plan the deadline is kept. */
  earlier: z.array(filingSchema),
  /** Of the step that files, for plans; null for other documents. */
  due: dateSchema.nullable(),
  /** The version that holds; null while there is nothing to file. */
  ready: z.object({ version: z.number().int(), on: dateSchema }).nullable(),
  mayFile: z.boolean(),
  /** Whether it can be sent, or only be filed by hand. */
  maySend: z.boolean(),
  /** Of the unit's case in the round, where it is known already. */
  caseNumber: z.string().nullable(),
  caseNumberForm: caseNumberFormSchema,
  accessChoices: z.array(accessChoiceSchema),
  /** Other documents of the unit that are ready and may go along. */
  attachments: z.array(documentSchema),
  /** Why this version is not to be filed, and who decided so; null where nobody has. */
  waiver: waiverSchema.nullable(),
})
export type UnitFiling = z.infer<typeof unitFilingSchema>

/** A number as it stands in another system, without what no such number has. */
const printedLineSchema = lineSchema.max(60).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)

const choicesShape = {
  /** Id of an access choice; without one the document is open. */
  access: slugSchema.optional(),
  /** Documents that go along with it. */
  attachments: z.array(documentIdSchema).max(10).optional(),
}

/** PUT …/filings/:document (-> UnitFiling): what stands in the records system, recorded by hand. */
export const filingRequestSchema = z.strictObject({
  version: z.number().int(),
  /** The case number that the person saw there; null for none. */
  seen: z.string().nullable(),
  caseNumber: printedLineSchema,
  filedOn: dateSchema,
  journalNumber: printedLineSchema.optional(),
  ...choicesShape,
})

/** POST …/filings/:document/sending (-> UnitFiling): sends it, or sends it again where that did not succeed. */
export const sendingRequestSchema = z.strictObject({
  version: z.number().int(),
  /** It is on its way already, and the person knows. */
  again: z.literal(true).optional(),
  ...choicesShape,
})

/** POST /api/filings/sending: many at once, all with the same access and nothing along. */
export const bulkSendingSchema = z.strictObject({
  access: slugSchema.optional(),
  filings: z
    .array(z.strictObject({ roundId: idSchema, unitId: idSchema, document: documentIdSchema }))
    .min(1)
    .max(1000),
})

/** Those that were accepted, and how many were not: there was nothing to file, or it was filed meanwhile. */
export const bulkSentSchema = z.object({ queued: z.number().int(), left: z.number().int() })

/** GET /api/filings: for the records officer, one line for each document that is ready. */
export const filingListSchema = z.object({
  /** Whether the person may decide how documents are filed. */
  maySet: z.boolean(),
  /** Whether documents can be sent, or only be filed by hand. */
  maySend: z.boolean(),
  accessChoices: z.array(accessChoiceSchema),
  caseNumberForm: caseNumberFormSchema,
  /** Rounds for which the person may import case numbers, the newest first. */
  caseRounds: z.array(z.object({ id: idSchema, title: textSchema })),
  filings: z.array(
    z.object({
      roundId: idSchema,
      roundTitle: textSchema,
      unit: z.object({ id: idSchema, name: textSchema }),
      document: documentSchema,
      version: z.number().int(),
      /** The day it was signed, done or held. */
      readyOn: dateSchema,
      /** Null without one, and where an earlier version was filed: then it is kept. */
      due: dateSchema.nullable(),
      filing: filingSchema.nullable(),
      filedBefore: z.boolean(),
      /** Null for documents on which nobody is consulted. */
      consulted: z.boolean().nullable(),
      /** Of the unit's case in the round, where it is known already. */
      caseNumber: z.string().nullable(),
      /** Why it is not to be filed, and who decided so; null where nobody has. */
      waiver: waiverSchema.nullable(),
    }),
  ),
})
export type FilingList = z.infer<typeof filingListSchema>

/** PUT …/filings/:document/waiver (-> UnitFiling): this version is not to be filed; without a reason, it is after all. */
export const waiverRequestSchema = z.strictObject({
  version: z.number().int(),
  reason: lineSchema.max(200).nullable(),
})

/** GET /api/filings/receipts: the newest first, at most 200. */
export const receiptListSchema = z.object({
  receipts: z.array(
    z.object({
      name: z.string(),
      receivedOn: dateSchema,
      outcome: z.enum(receiptOutcomes),
      /** What it says, as it was received; empty when that is no text. */
      content: z.string(),
      /** Null where no filing is known by it. */
      filing: z.object({ unit: textSchema, document: textSchema, version: z.number().int() }).nullable(),
    }),
  ),
})
export type ReceiptList = z.infer<typeof receiptListSchema>
