/** Outgoing mail: counts, what could not be delivered, and the development mailbox where nothing is really sent. */
import { z } from 'zod'
import { dateSchema, idSchema } from './fields.ts'

/**
 * `refused`: the mail server takes it never; `delayed`: not now; `unreachable`: the mail server was not there, or did
 * not let us in; `returned`: it came back later; `no-key`: the round's key was missing.
 */
const mailFailureWords = ['refused', 'delayed', 'unreachable', 'returned', 'no-key'] as const

/** Why a mail was not sent. `code`: the mail server's own, such as `550 5.1.1` (RFC 5321, RFC 3463). */
export const mailFailureSchema = z.object({
  word: z.enum(mailFailureWords),
  code: z.string().nullable(),
})
export type MailFailure = z.infer<typeof mailFailureSchema>

/** So long an ordinary mail that could not be delivered is kept, in days. */
export const deadMailDays = 30

const deadLetterSchema = z.object({
  id: idSchema,
  kind: z.string(),
  /** When it was given up or came back. */
  day: dateSchema,
  failure: mailFailureSchema,
  /** To administrators only; null to others, and where it is not known any more. */
  to: z.string().nullable(),
  /** Whether its words are still there, so that it can be sent after all. */
  kept: z.boolean(),
})
export type DeadLetter = z.infer<typeof deadLetterSchema>

/** Mails of surveys, which are told only together: whom each was for is nobody's business. */
const deadGroupSchema = z.object({
  kind: z.string(),
  day: dateSchema,
  failure: mailFailureSchema,
  mails: z.number().int().positive(),
})
export type DeadGroup = z.infer<typeof deadGroupSchema>

/** GET /api/outbox: numbers by what the mails are about, and what could not be delivered, the newest first. */
export const outboxSchema = z.object({
  kinds: z.array(
    z.object({ kind: z.string(), queued: z.number().int(), sent: z.number().int(), dead: z.number().int() }),
  ),
  letters: z.array(deadLetterSchema),
  /** Of the letters, in all: only the newest are listed. */
  lettersInAll: z.number().int(),
  groups: z.array(deadGroupSchema),
  /** Why the mail that has waited longest was not sent at its last attempt; null when nothing is late. */
  held: mailFailureSchema.nullable(),
  /** After a backup was restored: its day, and how many mails stay until a person lets them go; null otherwise. */
  restored: z.object({ backupOf: dateSchema, mails: z.number().int() }).nullable(),
  /** Whether the person may send letters again, or drop them. */
  mayAct: z.boolean(),
  /** Whether the person may adapt the words of mails. */
  mayAdapt: z.boolean(),
})
export type Outbox = z.infer<typeof outboxSchema>

/** POST /api/outbox/retries and /api/outbox/drops: the letters it concerns. */
export const deadLettersSchema = z.strictObject({ mails: z.array(idSchema).min(1).max(500) })

/** POST /api/outbox/held: what becomes of the mails that are held after a backup was restored. */
export const heldMailsSchema = z.strictObject({ mails: z.enum(['send', 'drop']) })

/** How many of them it concerned: somebody else may have been there before. */
export const deadLettersDoneSchema = z.object({ mails: z.number().int() })

/** GET /api/mailbox?to=…: the newest 100; only where no mail server is configured and never in production. */
export const mailboxSchema = z.object({
  total: z.number().int(),
  mails: z.array(
    z.object({
      id: idSchema,
      to: z.string(),
      subject: z.string(),
      text: z.string(),
      queuedAt: z.iso.datetime(),
      /** Names of the files that go with it. */
      files: z.array(z.string()),
    }),
  ),
})
export type Mailbox = z.infer<typeof mailboxSchema>
