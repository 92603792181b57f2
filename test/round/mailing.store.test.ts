import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { auditTable } from '../../server/access/access.tables.ts'
import { loadSeal } from '../../server/keeping/seal.store.ts'
import { personTable } from '../../server/organisation/organisation.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { tokenHash } from '../../server/platform/random.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { eraseInvitations, findInvitation, saveInvitation } from '../../server/round/invitation.store.ts'
import { queueDueReminders } from '../../server/round/mailing.job.ts'
import { loadMailings, queueAbortedMails, queueAfterCloseMails } from '../../server/round/mailing.store.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import { moveIn, people } from '../cast.ts'
import { type WaitingMail, waitingMails } from '../mails.ts'
import { openedRound } from '../opened-round.ts'
import { freshServices } from '../world.ts'
import { draftedRound } from './launched.ts'

const log = createLogger('silent')
const openedAt = '2026-10-06T08:00:00Z'

/** A round that was opened on the sixth of October and takes answers until the twenty-fifth. */
async function openRound(services = freshServices(openedAt)) {
  await moveIn(services.storage)
  const roundId = await draftedRound(services.storage)
  const { tokenOf } = await openedRound(services, roundId)
  return { services, roundId, tokenOf }
}

function later(services: Services, moment: string): Services {
  return { ...services, clock: frozenClock(moment) }
}

function linksIn(mails: readonly WaitingMail[]): string[] {
  return mails.flatMap(({ text }) => /answer\/\w{8}#([^.\s]+)\./.exec(text)?.[1] ?? [])
}

async function collect({ storage, vault }: Services, roundId: string, token: string): Promise<void> {
  const key = vault.keyOf(roundId)
  const invitation = await findInvitation(storage, vault, tokenHash(token))
  if (!key || !invitation) throw new Error('The link opens nothing')
  await transaction(storage, (tx) =>
    saveInvitation(tx, key, { ...invitation, issued: new Uint8Array(32).fill(7) }),
  )
}

async function roundOf({ storage }: Services, roundId: string) {
  const round = await findRound(storage, roundId)
  if (!round) throw new Error('The round is missing')
  return round
}

async function closingMailing(services: Services, roundId: string) {
  return {
    round: await roundOf(services, roundId),
    vault: services.vault,
    baseUrl: services.baseUrl(),
    now: Temporal.Instant.from('2026-10-26T00:00:00Z'),
  }
}

describe('the reminders of an open round', () => {
  test('go to everyone who was invited by mail, on the seventh day and on the fourteenth', async () => {
    const { services } = await openRound()
    const invited = await waitingMails(services, 'invitation')
    expect(invited.length).toBeGreaterThan(15)
    const sweep = (moment: string) => queueDueReminders(later(services, moment), loadSeal, log)
    await sweep('2026-10-12T12:00:00Z')
    expect(await waitingMails(services, 'first-reminder')).toHaveLength(0)
    await sweep('2026-10-13T08:00:00Z')
    await sweep('2026-10-13T08:00:30Z')
    const first = await waitingMails(services, 'first-reminder')
    expect(first.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
    await sweep('2026-10-20T08:00:00Z')
    expect(await waitingMails(services, 'second-reminder')).toHaveLength(first.length)
    expect(await waitingMails(services, 'first-reminder')).toHaveLength(first.length)
  })

  test('bring a new link each, and every earlier link stays valid', async () => {
    const { services, tokenOf } = await openRound()
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
    await queueDueReminders(later(services, '2026-10-20T08:00:00Z'), loadSeal, log)
    const kinds = ['invitation', 'first-reminder', 'second-reminder']
    const mails = await Promise.all(kinds.map((kind) => waitingMails(services, kind)))
    const tokens = mails.flatMap(linksIn)
    expect(new Set(tokens).size).toBe(3 * (mails[0]?.length ?? 0))
    const opened = new Map<string, Set<string>>()
    for (const mail of mails.flat()) {
      const invitation = await findInvitation(
        services.storage,
        services.vault,
        tokenHash(linksIn([mail])[0] ?? ''),
      )
      expect(invitation).not.toBeNull()
      opened.set(mail.to, (opened.get(mail.to) ?? new Set()).add(invitation?.id ?? ''))
    }
    for (const ids of opened.values()) expect(ids.size, 'one invitation, however many links').toBe(1)
    const own = tokenHash(tokenOf.get(people.employee) ?? '')
    expect(await findInvitation(services.storage, services.vault, own)).not.toBeNull()
  })

  test('look alike from the outside, whoever has collected an answer form', async () => {
    const { services, roundId, tokenOf } = await openRound()
    await collect(services, roundId, tokenOf.get(people.employee) ?? '')
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
    const mails = await waitingMails(services, 'first-reminder')
    const mailTo = (address: string) => mails.find(({ to }) => to === address)
    const collected = mailTo('employee@nordhavn.example')
    const not = mailTo('leader@nordhavn.example')
    expect(collected?.text).toContain('Takk for at du har hentet et svarskjema')
    expect(not?.text).toContain('har ikke hentet svarskjema ennå')
    expect(collected?.subject).toBe(not?.subject)
    const bytes = (mail: typeof collected, name: string) =>
      Buffer.byteLength(mail?.text ?? '') - Buffer.byteLength(name)
    expect(bytes(collected, 'Eva Strand')).toBe(bytes(not, 'Kari Lunde'))
  })

  test('lie sealed until they are sent: the database tells neither whom they are for nor who has collected', async () => {
    const { services, roundId, tokenOf } = await openRound()
    await collect(services, roundId, tokenOf.get(people.employee) ?? '')
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
    const rows = await services.storage.db.select().from(mailTable)
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) expect(row).toMatchObject({ to: null, subject: null, body: null, roundId })
    expect(new Set(rows.map(({ sealed }) => sealed?.length)).size, 'one length').toBe(1)
  })

  test('that still wait when the survey closes or is aborted are dropped, and nothing is left of them', async () => {
    for (const end of [queueAfterCloseMails, queueAbortedMails]) {
      const { services, roundId } = await openRound()
      const other = await openedRound(services, await draftedRound(services.storage))
      await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
      const waiting = await waitingMails(services)
      const mailing = await closingMailing(services, roundId)
      await transaction(services.storage, (tx) => end(tx, mailing))
      const rows = await services.storage.db.select().from(mailTable)
      const dead = rows.filter(({ state }) => state === 'dead')
      expect(dead).toHaveLength(waiting.length / 2)
      for (const row of dead) expect(row).toMatchObject({ to: null, body: null, sealed: null, roundId: null })
      const sealed = rows.filter((row) => row.sealed !== null)
      expect(new Set(sealed.map((row) => row.roundId)), 'those of another round wait on').toEqual(
        new Set([other.roundId]),
      )
    }
  })

  test('leave out those without an address, and are counted in the log without names', async () => {
    const { services, roundId } = await openRound()
    await transaction(services.storage, async (tx) => {
      await tx.db.update(personTable).set({ email: null }).where(eq(personTable.id, people.employee))
    })
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
    const mails = await waitingMails(services, 'first-reminder')
    const invited = await waitingMails(services, 'invitation')
    expect(mails).toHaveLength(invited.length - 1)
    const acts = await services.storage.db.select().from(auditTable)
    expect(acts.find(({ action }) => action === 'round-mailed')).toMatchObject({
      actorId: null,
      subject: `round:${roundId}`,
      detail: `first-reminder: ${mails.length}`,
    })
  })

  test('are sent whole or not at all', async () => {
    const { services, roundId } = await openRound()
    const broken = async () => {
      throw new Error('the manifest cannot be read')
    }
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), broken, log)
    expect(await waitingMails(services, 'first-reminder')).toHaveLength(0)
    expect((await loadMailings(services.storage, roundId)).has('first-reminder')).toBe(false)
    await queueDueReminders(later(services, '2026-10-13T08:01:00Z'), loadSeal, log)
    expect(await waitingMails(services, 'first-reminder')).not.toHaveLength(0)
  })

  test('stop when the round does', async () => {
    const { services, roundId } = await openRound()
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing'))
    await queueDueReminders(later(services, '2026-10-13T08:00:00Z'), loadSeal, log)
    expect(await waitingMails(services, 'first-reminder')).toHaveLength(0)
  })
})

describe('when the survey is over', () => {
  test('everyone is told once, with the page where the box can be checked, in the transaction that closes it', async () => {
    const { services, roundId, tokenOf } = await openRound()
    const invited = await waitingMails(services, 'invitation')
    await collect(services, roundId, tokenOf.get(people.employee) ?? '')
    const mailing = await closingMailing(services, roundId)
    await transaction(services.storage, (tx) => queueAfterCloseMails(tx, mailing))
    await transaction(services.storage, (tx) => queueAfterCloseMails(tx, mailing))
    const mails = await waitingMails(services, 'after-close')
    expect(mails.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
    expect(mails.map(({ to }) => to)).toContain('employee@nordhavn.example')
    // After the key is gone too.
    services.vault.destroy(roundId)
    expect(await waitingMails(services, 'after-close')).toEqual(mails)
    for (const { text } of mails) expect(text).toContain(`https://medvirk.example/box/${roundId}`)
    expect(linksIn(mails)).toEqual([])
  })

  test('nothing happens where the invitations are destroyed already, or never went by mail', async () => {
    const { services, roundId } = await openRound()
    await transaction(services.storage, (tx) => eraseInvitations(tx, roundId))
    services.vault.destroy(roundId)
    const mailing = await closingMailing(services, roundId)
    await transaction(services.storage, (tx) => queueAfterCloseMails(tx, mailing))
    await transaction(services.storage, (tx) => queueAbortedMails(tx, mailing))
    expect(await waitingMails(services, 'after-close')).toHaveLength(0)
    expect(await waitingMails(services, 'aborted')).toHaveLength(0)
  })
})
