/** What the browser remembers of one person's answer, from the first statement to after the receipt. */
import { z } from 'zod'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { bytesSchema, hashSchema } from '#shared/ballot/fields.ts'
import { makeAnswerCode } from './answer-code.ts'
import { firstTheme, questionPlaceSchema } from './place.ts'

/** Answers not sent yet, and where the person was: a draft opens there again. */
export const draftSchema = z.object({
  answers: z.record(z.string(), z.unknown()),
  place: questionPlaceSchema.catch(firstTheme),
})
export type Draft = z.infer<typeof draftSchema>

export const nothingAnswered: Draft = { answers: {}, place: firstTheme }

export const keptSchema = draftSchema.extend({
  code: bytesSchema(16),
  /** `collected`: the code came from elsewhere, and whether there is an answer in the box is not known here. */
  stage: z.enum(['answering', 'sending', 'boxed', 'withdrawing', 'withdrawn', 'collected']),
  /** Number of the change that was made last, or is being made; 0 for what is sent first. */
  sequence: z.number().int().min(0),
  /** An answer form may have been collected with this code: then there is no other for this person. */
  tried: z.boolean(),
  /** A draft lies on the server too. */
  elsewhere: z.boolean(),
  /** SHA-256 of the sealed answer that was delivered last; null before, and when it was withdrawn. */
  receipt: hashSchema.nullable().default(null),
})

export interface Kept extends z.infer<typeof keptSchema> {
  /** Sealed and on its way, base64url: a retry sends the same bytes. */
  sealed: string | null
}

/** Before the first statement: a code of one's own, made here. */
export function beginAnswer(): Kept {
  const code = toBase64url(makeAnswerCode())
  const untried = { sequence: 0, tried: false, elsewhere: false, receipt: null, sealed: null }
  return { ...nothingAnswered, ...untried, code, stage: 'answering' }
}

/** How many statements are answered: each row of a matrix counts by itself. */
export function answeredIn(answers: Draft['answers']): number {
  return Object.values(answers).reduce<number>(
    (sum, answer) => sum + (answer !== null && typeof answer === 'object' ? Object.keys(answer).length : 1),
    0,
  )
}
