/**
 * Mails to everyone who is invited. A mailing, its links and all its mails are one transaction: it is sent whole and
 * once, or not at all.
 */
import { eq } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { recordAudit } from '../access/audit.store.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import type { Vault } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { addLinks, type Invitation, loadInvitations } from './invitation.store.ts'
import { daysLeft, type ReminderKind } from './mailing.ts'
import type { Round } from './round.store.ts'
import { roundMailingTable } from './round.tables.ts'
import {
  dateInWords,
  type MailingWords,
  mailingMail,
  personalLink,
  publicPage,
  type RoundLetter,
  type Seal,
} from './round-mail.ts'

export type MailingKind = (typeof roundMailingTable.$inferSelect)['kind']

/** Known to a later stage: server/keeping/seal.store.ts. */
export type LoadSeal = (reader: Reader, roundId: string) => Promise<Seal | null>

/** What every mailing needs. */
export interface Mailing {
  round: Round
  vault: Vault
  /** Address people use, without a slash at the end. */
  baseUrl: string
  now: Temporal.Instant
}

/** The mailings of a round so far, with their day (`yyyy-mm-dd`). */
export async function loadMailings(reader: Reader, roundId: string): Promise<Map<MailingKind, string>> {
  const rows = await reader.db.select().from(roundMailingTable).where(eq(roundMailingTable.roundId, roundId))
  return new Map(rows.map(({ kind, sentOn }) => [kind, sentOn]))
}

/** @throws when the round has had this mailing */
export async function recordMailing(
  tx: Tx,
  roundId: string,
  kind: MailingKind,
  sentOn: string,
): Promise<void> {
  await tx.db.insert(roundMailingTable).values({ roundId, kind, sentOn })
}

/** What all mails of a round say alike. */
export async function loadRoundLetter(
  reader: Reader,
  round: Round,
  programme: Programme,
  baseUrl: string,
): Promise<RoundLetter> {
  return {
    institution: await loadInstitution(reader),
    roundTitle: round.title,
    lastDay: dateInWords(round.closesOn),
    minutes: programme.definition.survey.minutes,
    page: publicPage(baseUrl, round.id),
    pilot: round.pilot,
  }
}

/** Reminds everyone of an open round, each with a new link beside those they have. */
export async function queueReminder(tx: Tx, mailing: Mailing, kind: ReminderKind, seal: Seal): Promise<void> {
  const { round, baseUrl, now } = mailing
  const left = daysLeft(dayOf(now), round.closesOn)
  await queueMailing(tx, mailing, kind, async (invitations) => {
    const links = invitations.map(({ id }) => ({ invitationId: id, token: newToken() }))
    await addLinks(
      tx,
      round.id,
      links.map(({ invitationId, token }) => ({ invitationId, tokenHash: tokenHash(token) })),
    )
    const tokens = new Map(links.map(({ invitationId, token }) => [invitationId, token]))
    return ({ id }) => {
      const link = personalLink(baseUrl, tokens.get(id) ?? '', seal)
      return { kind, link, daysLeft: left }
    }
  })
}

/**
 * Tells everyone that the survey is over. Belongs in the transaction that closes the round: the invitations are still
 * there, and however soon the results come, no sweep comes too late.
 */
export async function queueAfterCloseMails(tx: Tx, mailing: Mailing): Promise<void> {
  await queueMailing(tx, mailing, 'after-close', async () => () => ({ kind: 'after-close' }))
}

/** Tells everyone that the survey was aborted; in the same transaction, before the invitations are erased. */
export async function queueAbortedMails(tx: Tx, mailing: Mailing): Promise<void> {
  await queueMailing(tx, mailing, 'aborted', async () => () => ({ kind: 'aborted' }))
}

/**
 * Nothing happens in a round that has had this mailing, nor in one whose invitations were not mailed, or whose key is
 * gone: nobody knows any more who was invited.
 */
async function queueMailing(
  tx: Tx,
  { round, vault, baseUrl, now }: Mailing,
  kind: MailingKind,
  prepare: (invitations: Invitation[]) => Promise<(invitation: Invitation) => MailingWords>,
): Promise<void> {
  const sent = await loadMailings(tx, round.id)
  const key = vault.keyOf(round.id)
  if (!key || !round.programmeHash || !sent.has('invitation') || sent.has(kind)) return
  const invitations = await loadInvitations(tx, key, round.id)
  const wordsFor = await prepare(invitations)
  const programme = await loadProgrammeCopy(tx, round.programmeHash)
  const letter = await loadRoundLetter(tx, round, programme, baseUrl)
  const people = await loadPeople(
    tx,
    invitations.map(({ personId }) => personId),
  )
  const mails = invitations.flatMap((invitation) => {
    const person = people.get(invitation.personId)
    if (!person?.email) return []
    const addressee = { ...person, email: person.email }
    return [mailingMail(letter, wordsFor(invitation), addressee, invitation.issued !== null)]
  })
  await queueMails(tx, mails, now)
  await recordMailing(tx, round.id, kind, dayOf(now))
  await recordAudit(tx, {
    at: now,
    actorId: null,
    action: 'round-mailed',
    subject: `round:${round.id}`,
    detail: `${kind}: ${mails.length}`,
  })
}
