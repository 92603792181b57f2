/**
 * One-time links: to log in by mail, and to set the platform up. A link to log in works only in the browser that asked
 * for it, so that neither a program that opens links nor somebody who made another person ask for one gets in; beside it
 * stands a code for when the mail is read elsewhere, which is typed in that browser (OWASP ASVS 5.0, 6.5 and 6.6). Only
 * hashes of links, codes and browsers' secrets are stored.
 */
import { and, eq, gt, isNotNull, isNull, lt, sql, sum } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../platform/database.ts'
import { newCode, newToken, tokenHash } from '../platform/random.ts'
import { loginLinkTable } from './access.tables.ts'

export const loginMinutes = 30
const setupHours = 24
const mostLinks = 5
/** Wrong codes that are borne for one mail. */
const mostWrongCodes = 5
/**
 * Wrong codes within a day, over all mails to a person, after which codes do not let this person in: whoever asks in
 * somebody's name guesses right once in a hundred thousand days. Links still work.
 */
const mostWrongCodesADay = 10

/** What a mail carries to let its reader in. */
export interface LoginSecrets {
  token: string
  /** Six digits. */
  code: string
}

/**
 * Makes a login link and its code, valid for thirty minutes.
 *
 * @param browser the secret kept by the browser that asks
 */
export async function makeLoginLink(
  tx: Tx,
  personId: string,
  browser: string,
  now: Temporal.Instant,
): Promise<LoginSecrets> {
  const code = newCode()
  const expiresAt = now.add({ minutes: loginMinutes })
  const token = await insertLink(tx, { personId, expiresAt, used: false, ...boundTo(browser, code) })
  return { token, code }
}

/** True when the person has been sent so many links that still work that one more only fills the mailbox. */
export async function hasLinksEnough(tx: Tx, personId: string, now: Temporal.Instant): Promise<boolean> {
  const working = await tx.db
    .select({ hash: loginLinkTable.tokenHash })
    .from(loginLinkTable)
    .where(
      and(
        eq(loginLinkTable.personId, personId),
        eq(loginLinkTable.used, false),
        gt(loginLinkTable.expiresAt, now.toString()),
      ),
    )
  return working.length >= mostLinks
}

/**
 * Does for an unknown address what makeLoginLink does for a known one, so that neither the time an answer takes nor
 * what is said of wrong codes tells who is registered. The link is spent from the start and opens nothing.
 */
export async function makeDeadLink(tx: Tx, browser: string, now: Temporal.Instant): Promise<LoginSecrets> {
  const code = newCode()
  const expiresAt = now.add({ minutes: loginMinutes })
  const token = await insertLink(tx, { personId: null, expiresAt, used: true, ...boundTo(browser, code) })
  return { token, code }
}

/**
 * Makes the link with which the first administrator sets the platform up, valid for 24 hours; one made earlier
 * stops working. @returns its secret: the page is `/setup/<secret>`
 */
export async function makeSetupLink(tx: Tx, now: Temporal.Instant): Promise<string> {
  await tx.db
    .delete(loginLinkTable)
    .where(and(isNull(loginLinkTable.personId), isNull(loginLinkTable.browserHash)))
  return insertLink(tx, { personId: null, expiresAt: now.add({ hours: setupHours }), used: false })
}

function boundTo(browser: string, code: string): { browserHash: string; codeHash: string } {
  return { browserHash: tokenHash(browser), codeHash: codeHash(browser, code) }
}

function codeHash(browser: string, code: string): string {
  return tokenHash(`${browser} ${code}`)
}

async function insertLink(
  tx: Tx,
  link: {
    personId: string | null
    expiresAt: Temporal.Instant
    used: boolean
    browserHash?: string
    codeHash?: string
  },
): Promise<string> {
  const token = newToken()
  await tx.db
    .insert(loginLinkTable)
    .values({ ...link, tokenHash: tokenHash(token), expiresAt: link.expiresAt.toString() })
  return token
}

/** What a link led to. */
export type Spent = { outcome: 'valid'; personId: string } | { outcome: 'unknown' | 'expired' | 'elsewhere' }

/**
 * Uses a login link up. One that was asked for in another browser stays as it is, as does a set-up link.
 *
 * @param browser what the browser keeps that brings the link; null where it keeps nothing
 * @returns `expired` also for a link that has been used before
 */
export async function spendLoginLink(
  tx: Tx,
  token: string,
  browser: string | null,
  now: Temporal.Instant,
): Promise<Spent> {
  const link = await findLink(tx, token)
  if (!link?.browserHash) return { outcome: 'unknown' }
  if (link.used || link.expiresAt <= now.toString() || link.personId === null) return { outcome: 'expired' }
  if (browser === null || tokenHash(browser) !== link.browserHash) return { outcome: 'elsewhere' }
  await spend(tx, link.tokenHash)
  return { outcome: 'valid', personId: link.personId }
}

/** Uses the set-up link up. @returns `expired` also for one that has been used before */
export async function spendSetupLink(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<'valid' | 'unknown' | 'expired'> {
  const link = await findLink(tx, token)
  if (!link || link.browserHash || link.personId) return 'unknown'
  if (link.used || link.expiresAt <= now.toString()) return 'expired'
  await spend(tx, link.tokenHash)
  return 'valid'
}

async function findLink(tx: Tx, token: string) {
  const [link] = await tx.db
    .select()
    .from(loginLinkTable)
    .where(eq(loginLinkTable.tokenHash, tokenHash(token)))
  return link
}

async function spend(tx: Tx, hash: string): Promise<void> {
  await tx.db.update(loginLinkTable).set({ used: true }).where(eq(loginLinkTable.tokenHash, hash))
}

/**
 * Uses up the link whose code this is, among those that the browser has asked for. A wrong code counts against all of
 * them, also those to addresses that nobody has.
 *
 * @returns `expired` when there is no mail left whose code could be tried
 */
export async function spendCode(
  tx: Tx,
  browser: string,
  code: string,
  now: Temporal.Instant,
): Promise<{ outcome: 'valid'; personId: string } | { outcome: 'wrong' | 'expired' }> {
  const open = and(
    eq(loginLinkTable.browserHash, tokenHash(browser)),
    gt(loginLinkTable.expiresAt, now.toString()),
    lt(loginLinkTable.wrongCodes, mostWrongCodes),
  )
  const links = await tx.db.select().from(loginLinkTable).where(open)
  if (links.length === 0) return { outcome: 'expired' }
  const hash = codeHash(browser, code)
  const link = links.find((each) => each.codeHash === hash && !each.used)
  if (link?.personId && (await wrongCodesToday(tx, link.personId, now)) < mostWrongCodesADay) {
    await spend(tx, link.tokenHash)
    return { outcome: 'valid', personId: link.personId }
  }
  await tx.db
    .update(loginLinkTable)
    .set({ wrongCodes: sql`${loginLinkTable.wrongCodes} + 1` })
    .where(open)
  return { outcome: 'wrong' }
}

async function wrongCodesToday(tx: Tx, personId: string, now: Temporal.Instant): Promise<number> {
  const [counted] = await tx.db
    .select({ wrong: sum(loginLinkTable.wrongCodes).mapWith(Number) })
    .from(loginLinkTable)
    .where(
      and(
        eq(loginLinkTable.personId, personId),
        gt(loginLinkTable.expiresAt, now.subtract({ hours: 24 }).toString()),
        isNotNull(loginLinkTable.browserHash),
      ),
    )
  return counted?.wrong ?? 0
}
