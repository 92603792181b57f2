/**
 * Requests for access (innsyn) to the reports of a round under the Freedom of Information Act (offentleglova). What is
 * said of a report here are published facts; what becomes of it is a person's decision.
 */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, plannedDaySchema, slugSchema } from './fields.ts'
import { textSchema } from './language.ts'

/**
 * In 2018 the ministry had unit reports with more than so many answers released. Advice where a person decides, and
 * never the decision.
 */
export const advisedAbove = 12

/**
 * Provisions that a refusal often rests on, as they are cited in every language: suggestions, which judge nothing.
 * Offentleglova (2006) §§ 13, 14 and 23, forvaltningsloven (1967) § 13.
 */
export const knownBases = {
  confidential: 'offentleglova § 13 første ledd, jf. forvaltningsloven § 13 første ledd nr. 1',
  internal: 'offentleglova § 14 første ledd',
  personnel: 'offentleglova § 23 første ledd',
} as const

/** What is decided of one report; nothing is decided before a person does it. */
const accessDecisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('release') }),
  z.strictObject({
    decision: z.literal('refuse'),
    /** The provision a refusal rests on, as it is cited: section, paragraph, number or letter (offentleglova § 31). */
    legalBasis: lineSchema,
    reason: z.string().trim().min(1).max(1000),
  }),
])
export type AccessDecision = z.infer<typeof accessDecisionSchema>

/** A report by its unit, or by a group within the unit. */
const reportKeySchema = z.strictObject({ unitId: idSchema, groupId: slugSchema.nullable() })
export type ReportKey = z.infer<typeof reportKeySchema>

/** One report of the round: published facts, and what is decided. */
export const askedReportSchema = reportKeySchema.extend({
  unit: textSchema,
  /** Null for the unit as a whole. */
  group: textSchema.nullable(),
  /** The response unit above; null at the round's top. */
  above: textSchema.nullable(),
  /** Units below that have no report of their own: their answers count in this one. */
  includes: z.array(textSchema),
  /** Answers as published with the report. */
  answers: z.number().int(),
  /** Figures of single statements are in it. */
  statements: z.boolean(),
  /** Figures of sensitive scales are in it. */
  sensitive: z.boolean(),
  /** Figures of scales about the nearest leader, who is one person, are in it. */
  leader: z.boolean(),
  /** The latest earlier request in which the report was handed out. */
  handedOut: z.object({ reference: z.string(), on: dateSchema }).nullable(),
  decided: z.object({ what: accessDecisionSchema, by: z.string(), on: dateSchema }).nullable(),
})
export type AskedReport = z.infer<typeof askedReportSchema>

const requestHeadSchema = z.object({
  id: idSchema,
  round: z.object({ id: idSchema, title: textSchema }),
  /** Case number in the records system; never who asks. */
  reference: z.string(),
  receivedOn: dateSchema,
  answeredOn: dateSchema.nullable(),
  /** Days since it was received, until it was answered; and how many of them were working days. */
  days: z.number().int(),
  workingDays: z.number().int(),
})

/** GET /api/access-requests: those in the person's part, the unanswered first, the oldest of them first. */
export const accessRequestListSchema = z.object({
  requests: z.array(
    requestHeadSchema.extend({
      reports: z.number().int(),
      released: z.number().int(),
      refused: z.number().int(),
    }),
  ),
  /** Rounds with published reports that a request can be about, the newest first. */
  rounds: z.array(z.object({ id: idSchema, title: textSchema, publishedOn: dateSchema })),
})
export type AccessRequestList = z.infer<typeof accessRequestListSchema>

/** GET /api/access-requests/:request, and the answer to every change of it. */
export const accessRequestSchema = requestHeadSchema.extend({
  registeredBy: z.string(),
  publishedOn: dateSchema,
  /** The day the reports of the round were opened to all employees; null while they are not. */
  employeesSince: dateSchema.nullable(),
  /** By unit in the tree's order, each followed by its groups. */
  reports: z.array(askedReportSchema),
})
export type AccessRequest = z.infer<typeof accessRequestSchema>

/** POST /api/rounds/:round/access-requests, and PUT /api/access-requests/:request to correct it. */
export const accessRequestDraftSchema = z.strictObject({
  reference: lineSchema.max(60),
  receivedOn: plannedDaySchema,
})

/** PUT /api/access-requests/:request/decisions: one decision for one or more reports; null takes it back. */
export const accessDecisionsSchema = z.strictObject({
  reports: z.array(reportKeySchema).min(1).max(10_000),
  what: accessDecisionSchema.nullable(),
})
export type AccessDecisions = z.infer<typeof accessDecisionsSchema>
