/** The leader's own further inquiry into something that may be unsound. It is begun by a person, never by a score. */
import { z } from 'zod'
import { dateSchema, idSchema, paragraphSchema, plannedDaySchema } from './fields.ts'
import { roundSummarySchema } from './round-summary.ts'
import { unitHeadSchema } from './unit-year.ts'

/** Inquiries of a unit in one round. */
export const mostInquiries = 20

/** POST …/inquiries (-> Inquiries) */
export const inquiryFieldsSchema = z.strictObject({
  what: paragraphSchema.pipe(z.string().min(1)),
  withWhom: paragraphSchema,
  begunOn: plannedDaySchema,
  /** Null until it is concluded. */
  concludedOn: plannedDaySchema.nullable(),
  conclusion: paragraphSchema,
})
export type InquiryFields = z.infer<typeof inquiryFieldsSchema>

/** PUT …/inquiries/:inquiry (-> Inquiries) */
export const inquirySaveSchema = inquiryFieldsSchema.extend({ revision: z.number().int() })

export const inquirySchema = z.object({
  id: idSchema,
  what: z.string(),
  withWhom: z.string(),
  begunOn: dateSchema,
  concludedOn: dateSchema.nullable(),
  conclusion: z.string(),
  revision: z.number().int(),
})
export type Inquiry = z.infer<typeof inquirySchema>

/** GET …/inquiries, the newest first. */
export const inquiriesSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  today: dateSchema,
  inquiries: z.array(inquirySchema),
})
export type Inquiries = z.infer<typeof inquiriesSchema>
