/** The outbox: how many mails wait and why, and what administrators do about those that could not be delivered. */
import { Temporal } from 'temporal-polyfill'
import { deadLettersDoneSchema, deadLettersSchema, heldMailsSchema, outboxSchema } from '#shared/mail.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holdsAnywhere, mayAdaptMails, mayCountMails } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { dayOf } from '../platform/clock.ts'
import { holdOf, isHeld, letGo } from '../platform/hold.ts'
import {
  countMails,
  countWaitingMails,
  dropMails,
  dropWaitingMails,
  groupDeadMails,
  listDeadLetters,
  retryMails,
  whyMailsWait,
} from '../platform/outbox-dead.store.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'

const lettersShown = 200

/** Addresses are shown to those alone who mend them. */
const mayAct = (actor: Actor) => holdsAnywhere(actor, 'admin')
const onlyAdmin = ({ actor }: { actor: Actor }) => (mayAct(actor) ? 'allow' : 'deny')

export const outboxRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/outbox',
    summary:
      'How many mails of each kind wait, are sent, or were given up, and which could not be delivered.',
    response: outboxSchema,
    who: mayCountMails,
    async handle({ storage, dataDir, actor }) {
      const held = holdOf(dataDir)
      const acts = mayAct(actor)
      const { letters, inAll } = await listDeadLetters(storage, lettersShown)
      return {
        kinds: await countMails(storage),
        letters: acts ? letters : letters.map((letter) => ({ ...letter, to: null })),
        lettersInAll: inAll,
        groups: await groupDeadMails(storage),
        held: await whyMailsWait(storage),
        restored: held && {
          backupOf: dayOf(Temporal.Instant.from(held.backupOf)),
          mails: await countWaitingMails(storage),
        },
        mayAct: acts,
        mayAdapt: mayAdaptMails(actor, await loadTree(storage)),
      }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/outbox/retries',
    summary: 'Queues mails that could not be delivered once more.',
    body: deadLettersSchema,
    response: deadLettersDoneSchema,
    who: onlyAdmin,
    handle: ({ storage, actor, now, body: { mails: ids } }) =>
      transaction(storage, async (tx) => {
        const mails = await retryMails(tx, ids, now)
        const act = { at: now, actorId: actor.personId, subject: 'outbox', detail: String(mails) }
        if (mails > 0) await recordAudit(tx, { ...act, action: 'mails-retried' })
        return { mails }
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/outbox/drops',
    summary: 'Takes mails that could not be delivered off the list and erases them.',
    body: deadLettersSchema,
    response: deadLettersDoneSchema,
    who: onlyAdmin,
    fresh: true,
    handle: ({ storage, actor, now, body: { mails: ids } }) =>
      transaction(storage, async (tx) => {
        const mails = await dropMails(tx, ids)
        const act = { at: now, actorId: actor.personId, subject: 'outbox', detail: String(mails) }
        if (mails > 0) await recordAudit(tx, { ...act, action: 'mails-dropped' })
        return { mails }
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/outbox/held',
    summary:
      'After a backup was restored: sends the mails that are held, or erases them, and lets filings go on.',
    body: heldMailsSchema,
    response: deadLettersDoneSchema,
    who: onlyAdmin,
    fresh: true,
    async handle({ storage, dataDir, actor, now, body }) {
      // Somebody else was faster.
      if (!isHeld(dataDir)) return { mails: 0 }
      const act = { at: now, actorId: actor.personId, subject: 'outbox' }
      const mails = await transaction(storage, async (tx) => {
        const sends = body.mails === 'send'
        const n = sends ? await countWaitingMails(tx) : await dropWaitingMails(tx)
        await recordAudit(tx, {
          ...act,
          action: sends ? 'held-mails-sent' : 'held-mails-dropped',
          detail: String(n),
        })
        return n
      })
      letGo(dataDir)
      return { mails }
    },
  }),
]
