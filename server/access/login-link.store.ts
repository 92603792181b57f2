/** One-time links: to log in by mail, and to set the platform up. Only the hash of a link's secret is stored. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../platform/database.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import { loginLinkTable } from './access.tables.ts'

const loginMinutes = 30
const setupHours = 24
const mostLinks = 5

/** Makes a login link valid for thirty minutes. @returns its secret, for the mail */
export async function makeLoginLink(tx: Tx, personId: string, now: Temporal.Instant): Promise<string> {
  return insertLink(tx, { personId, expiresAt: now.add({ minutes: loginMinutes }), used: false })
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
 * Does for an unknown address what makeLoginLink does for a known one, so that the time an answer takes does not
 * tell who is registered. The link is spent from the start and opens nothing.
 */
export async function makeDeadLink(tx: Tx, now: Temporal.Instant): Promise<string> {
  return insertLink(tx, { personId: null, expiresAt: now, used: true })
}

/**
 * Makes the link with which the first administrator sets the platform up, valid for 24 hours; one made earlier
 * stops working. @returns its secret: the page is `/setup/<secret>`
 */
export async function makeSetupLink(tx: Tx, now: Temporal.Instant): Promise<string> {
  await tx.db.delete(loginLinkTable).where(isNull(loginLinkTable.personId))
  return insertLink(tx, { personId: null, expiresAt: now.add({ hours: setupHours }), used: false })
}

async function insertLink(
  tx: Tx,
  link: { personId: string | null; expiresAt: Temporal.Instant; used: boolean },
): Promise<string> {
  const token = newToken()
  await tx.db
    .insert(loginLinkTable)
    .values({ ...link, tokenHash: tokenHash(token), expiresAt: link.expiresAt.toString() })
  return token
}

/** What a link led to; `personId` is null for a set-up link. */
export type Spent = { outcome: 'valid'; personId: string | null } | { outcome: 'unknown' | 'expired' }

/**
 * Uses a link up. A link made for the other purpose is unknown and stays as it is.
 *
 * @returns `expired` also for a link that has been used before
 */
export async function spendLink(
  tx: Tx,
  token: string,
  purpose: 'login' | 'setup',
  now: Temporal.Instant,
): Promise<Spent> {
  const hash = tokenHash(token)
  const [link] = await tx.db.select().from(loginLinkTable).where(eq(loginLinkTable.tokenHash, hash))
  if (!link || (link.personId === null) !== (purpose === 'setup')) return { outcome: 'unknown' }
  if (link.used || link.expiresAt <= now.toString()) return { outcome: 'expired' }
  await tx.db
    .update(loginLinkTable)
    .set({ used: true })
    .where(and(eq(loginLinkTable.tokenHash, hash), eq(loginLinkTable.used, false)))
  return { outcome: 'valid', personId: link.personId }
}
