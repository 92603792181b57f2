/**
 * Mails to everyone who is invited. A mailing, its links and all its mails are one transaction: it is sent whole and
 * once, or not at all.
 */

import { eq } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { dateInWords } from '#shared/dates.ts'
import { surveyOf } from '#shared/programme.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { dropRoundMails, queueMails, queueSealedMails } from '../platform/outbox.store.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { addLinks, type Invitation, loadInvitations } from './invitation.store.ts'
import { daysLeft, type ReminderKind } from './mailing.ts'
import type { Round } from './round.store.ts'
import { roundMailingTable } from './round.tables.ts'
import {
  type Addressee,
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
    minutes: surveyOf(programme.definition).minutes,
    page: publicPage(baseUrl, round.id),
    pilot: round.pilot,
  }
}

/**
 * Reminds everyone of an open round, each with a new link beside those they have. The mails lie sealed: what they say
 * depends on who has collected an answer form.
 */
export async function queueReminder(tx: Tx, mailing: Mailing, kind: ReminderKind, seal: Seal): Promise<void> {
  const { round, baseUrl, now } = mailing
  const left = daysLeft(dayOf(now), round.closesOn)
  const recipients = await recipientsOf(tx, mailing, kind)
  if (!recipients) return
  const { key, letter, addressees, invitations } = recipients
  const tokens = new Map(invitations.map(({ id }) => [id, newToken()]))
  const links = [...tokens].map(([invitationId, token]) => ({ invitationId, tokenHash: tokenHash(token) }))
  await addLinks(tx, key, round.id, links)
  const mails = addressees.map(({ invitation: { id, issued }, person }) => {
    const link = personalLink(baseUrl, round.id, tokens.get(id) ?? '', seal)
    return mailingMail(letter, { kind, link, daysLeft: left, collected: issued !== null }, person)
  })
  await queueSealedMails(tx, { roundId: round.id, key }, mails, now)
  await noteMailing(tx, mailing, kind, mails.length)
}

/**
 * Tells everyone that the survey is over, and drops what still waits of the invitations and reminders. Belongs in the
 * transaction that closes the round: the invitations are still there, and however soon the results come, no sweep comes
 * too late.
 */
export async function queueAfterCloseMails(tx: Tx, mailing: Mailing): Promise<void> {
  await queueLastMails(tx, mailing, 'after-close')
}

/** Tells everyone that the survey was aborted; in the same transaction, before the invitations are erased. */
export async function queueAbortedMails(tx: Tx, mailing: Mailing): Promise<void> {
  await queueLastMails(tx, mailing, 'aborted')
}

/**
 * These are not sealed: they may wait longer than the round key lives. They are the same to everybody who was invited,
 * and say nothing of who has answered.
 */
async function queueLastMails(tx: Tx, mailing: Mailing, kind: 'after-close' | 'aborted'): Promise<void> {
  await dropRoundMails(tx, mailing.round.id)
  const recipients = await recipientsOf(tx, mailing, kind)
  if (!recipients) return
  const mails = recipients.addressees.map(({ person }) => mailingMail(recipients.letter, { kind }, person))
  await queueMails(tx, mails, mailing.now)
  await noteMailing(tx, mailing, kind, mails.length)
}

interface Recipients {
  key: RoundKey
  letter: RoundLetter
  /** Of everyone, also of those without an e-mail address. */
  invitations: Invitation[]
  addressees: { invitation: Invitation; person: Addressee }[]
}

/**
 * @returns null where nothing is sent: in a round that has had this mailing, in one whose invitations were not mailed,
 *   and where the key is gone, so that nobody knows any more who was invited
 */
async function recipientsOf(
  tx: Tx,
  { round, vault, baseUrl }: Mailing,
  kind: MailingKind,
): Promise<Recipients | null> {
  const sent = await loadMailings(tx, round.id)
  const key = vault.keyOf(round.id)
  if (!key || !round.programmeHash || !sent.has('invitation') || sent.has(kind)) return null
  const invitations = await loadInvitations(tx, key, round.id)
  const programme = await loadProgrammeCopy(tx, round.programmeHash)
  const letter = await loadRoundLetter(tx, round, programme, baseUrl)
  const people = await loadPeople(
    tx,
    invitations.map(({ personId }) => personId),
  )
  const addressees = invitations.flatMap((invitation) => {
    const person = people.get(invitation.personId)
    return person?.email ? [{ invitation, person: { ...person, email: person.email } }] : []
  })
  return { key, letter, invitations, addressees }
}

async function noteMailing(tx: Tx, { round, now }: Mailing, kind: MailingKind, mails: number): Promise<void> {
  await recordMailing(tx, round.id, kind, dayOf(now))
  await recordAudit(tx, {
    at: now,
    actorId: null,
    action: 'round-mailed',
    subject: `round:${round.id}`,
    detail: `${kind}: ${mails}`,
  })
}
