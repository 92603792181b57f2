/** The mailbox where no mail is sent. */
import { z } from 'zod'
import { mailboxSchema } from '#shared/mail.ts'
import type { Actor } from '#shared/session.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { newestMails } from '../platform/outbox.store.ts'
import { loadMailFileNames } from '../platform/outbox-file.store.ts'
import { defineRoute, type Route } from '../platform/route.ts'

const runsIt = (actor: Actor) => holdsAnywhere(actor, 'admin', 'coordinator')
const mailsShown = 100

export const operationRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/mailbox',
    summary: 'The newest mails, where no mail server is configured; never in production.',
    query: z.strictObject({ to: z.string().max(254).optional() }),
    response: mailboxSchema,
    // The letters hold links that sign people in: where they are really sent, nobody may read them here.
    who: ({ actor, mail }) => (mail.mode === 'mailbox' && runsIt(actor) ? 'allow' : 'hide'),
    async handle({ storage, vault, query }) {
      const { total, rows } = await newestMails(storage, vault, query.to?.toLowerCase(), mailsShown)
      const names = await loadMailFileNames(
        storage,
        rows.map(({ id }) => id),
      )
      return {
        total,
        mails: rows.map(({ id, to, subject, text, queuedAt }) => ({
          ...{ id, to, subject, text, queuedAt },
          files: names.get(id) ?? [],
        })),
      }
    },
  }),
]
