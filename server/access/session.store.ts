/** Sessions: a random secret in a cookie, its hash here, twelve hours. */
import { eq, lte, sql } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Reader, Tx } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import { loginLinkTable, sessionTable } from './access.tables.ts'

/** A working day; after that the person signs in again. */
const sessionHours = 12

/** Opens a session that lasts twelve hours from `now`. @returns the secret for the cookie, kept nowhere else */
export async function openSession(tx: Tx, personId: string, now: Temporal.Instant): Promise<string> {
  const token = newToken()
  const expiresAt = now.add({ hours: sessionHours }).toString()
  await tx.db.insert(sessionTable).values({ tokenHash: tokenHash(token), personId, expiresAt })
  return token
}

const sessionByHash = preparedOnce(({ db }) =>
  db
    .select({ personId: sessionTable.personId, expiresAt: sessionTable.expiresAt })
    .from(sessionTable)
    .where(eq(sessionTable.tokenHash, sql.placeholder('hash')))
    .prepare(),
)

const sessions = keptUntilCommit<{ personId: string; expiresAt: string } | null>()

/** The person of a session that has not expired; null for every other token. */
export async function findSession(
  reader: Reader,
  token: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const hash = tokenHash(token)
  const session = await sessions(reader, hash, async () => sessionByHash(reader).get({ hash }) ?? null)
  return session && session.expiresAt > now.toString() ? session.personId : null
}

/** Ends the session; does nothing for an unknown token. */
export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.db.delete(sessionTable).where(eq(sessionTable.tokenHash, tokenHash(token)))
}

/** Deletes sessions and login links that have expired. */
export async function sweepExpired(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.db.delete(sessionTable).where(lte(sessionTable.expiresAt, now.toString()))
  // A spent link is kept for a while, so that its holder is told "used" and not "unknown".
  const longAgo = now.subtract({ hours: 24 * 7 }).toString()
  await tx.db.delete(loginLinkTable).where(lte(loginLinkTable.expiresAt, longAgo))
}
