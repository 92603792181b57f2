/** Outgoing mail: counts for administrators, and the development mailbox where nothing is really sent. */
import { z } from 'zod'
import { idSchema } from './fields.ts'

/** GET /api/outbox: numbers only, by what the mails are about. */
export const outboxSchema = z.object({
  kinds: z.array(
    z.object({ kind: z.string(), queued: z.number().int(), sent: z.number().int(), dead: z.number().int() }),
  ),
})
export type Outbox = z.infer<typeof outboxSchema>

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
    }),
  ),
})
export type Mailbox = z.infer<typeof mailboxSchema>
