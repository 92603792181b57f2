/** The letter to a round's leaders: dates, help to get, attachments, and who gets a copy. */
import { z } from 'zod'
import { dateSchema, plannedDaySchema } from './fields.ts'
import { languages } from './language.ts'
import { hasLooseBraces } from './texts/define.ts'

/** What stands in the words for something that is filled in for each reader. */
export const letterPlaceholders = [
  'name',
  'units',
  'dates',
  'link',
  'round',
  'institution',
  'contact',
] as const

/** Placeholders in a text that are none. */
export function unknownPlaceholders(words: string): string[] {
  const known: readonly string[] = letterPlaceholders
  const found = [...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)
  return [...new Set(found.filter((name) => !known.includes(name)))]
}

const wordsSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((words) => unknownPlaceholders(words).length === 0, { message: 'unknown placeholder' })
    .refine((words) => !hasLooseBraces(words), { message: 'a placeholder lacks a brace' })

/** One line: a line break in a subject would be a header of its own. */
const subjectSchema = wordsSchema(200).refine((words) => !/[\r\n]/.test(words), { message: 'one line' })

const inEachLanguage = <T extends z.ZodType>(schema: T) =>
  z.strictObject(
    Object.fromEntries(languages.map((one) => [one, schema])) as Record<(typeof languages)[number], T>,
  )

export const letterContentSchema = z.strictObject({
  subject: inEachLanguage(subjectSchema),
  text: inEachLanguage(wordsSchema(8000)),
})
export type LetterContent = z.infer<typeof letterContentSchema>

/** `slides`: those of the follow-up meeting, without figures. `dates`: the leader's own, for a calendar. */
export const letterAttachmentsSchema = z.strictObject({ slides: z.boolean(), dates: z.boolean() })
export type LetterAttachments = z.infer<typeof letterAttachmentsSchema>

const addressSchema = z.email().max(200)

/** PUT /api/rounds/:round/letter (-> RoundLetter): refused with `changed-meanwhile` where the revision is an older one. */
export const letterChangeSchema = z.strictObject({
  revision: z.number().int().min(0),
  content: letterContentSchema,
  attachments: letterAttachmentsSchema,
  /** Unions and others who get a copy; chief safety representatives get theirs anyway. */
  copies: z.array(addressSchema).max(50),
})
export type LetterChange = z.infer<typeof letterChangeSchema>

/** POST /api/rounds/:round/letter/sending (-> RoundLetter): on that day, today or later; null takes the plan back. */
export const letterSendingSchema = z.strictObject({ sendOn: plannedDaySchema.nullable() })

/** GET /api/rounds/:round/letter */
export const roundLetterSchema = z.object({
  /** 0 while nobody has saved anything: the content is what is proposed. */
  revision: z.number().int(),
  content: letterContentSchema,
  attachments: letterAttachmentsSchema,
  /** The programme has a meeting, and so slides. */
  hasSlides: z.boolean(),
  copies: z.array(z.string()),
  /** Names of the chief safety representatives who get a copy. */
  chiefs: z.array(z.string()),
  sendOn: dateSchema.nullable(),
  sentOn: dateSchema.nullable(),
  /** Whether the person may adapt what is proposed to all rounds. */
  mayAdapt: z.boolean(),
  /** The day's date. */
  today: dateSchema,
  /** Leaders who get it, or have got it. */
  leaders: z.number().int(),
  leadersSent: z.number().int(),
  /** Names of leaders who have no address, and get nothing. */
  withoutAddress: z.array(z.string()),
  /** What one of the leaders reads, in each language. */
  example: letterContentSchema.nullable(),
})
export type RoundLetter = z.infer<typeof roundLetterSchema>
