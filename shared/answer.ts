/** The employee's side: what an invitation opens, and the answers sent. The token travels in bodies only. */
import { z } from 'zod'
import { dateSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { surveyJsonSchema } from './programme.ts'
import { institutionSchema } from './session.ts'

export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

/** POST /api/answer/invitation; changes nothing (mail scanners open links). */
export const invitationRequestSchema = z.strictObject({ token: tokenSchema })

export const invitationSchema = z.object({
  institution: institutionSchema,
  roundTitle: textSchema,
  language: languageSchema,
  closesOn: dateSchema,
  minutes: z.tuple([z.number().int(), z.number().int()]),
  statements: z.number().int(),
  /** Whom one answers as: unit and groups, and how many are invited to answer as the same. */
  answersAs: z.object({ unit: textSchema, groups: z.array(textSchema), invited: z.number().int() }),
  thresholds: z.object({ mean: z.number().int(), detail: z.number().int(), sensitive: z.number().int() }),
  questionnaire: surveyJsonSchema,
})
export type Invitation = z.infer<typeof invitationSchema>

/** POST /api/answer: `answers` is SurveyJS data; checked against the round's questionnaire, strictly. */
export const answerRequestSchema = z.strictObject({
  token: tokenSchema,
  answers: z.record(z.string().max(100), z.unknown()),
})
export const receiptSchema = z.object({ closesOn: dateSchema })
export type Receipt = z.infer<typeof receiptSchema>
