/**
 * Sessions: a random secret in a cookie, its hash here. A session ends eight hours after the person signed in, and half
 * an hour after it was last used (OWASP ASVS 5.0, 7.3); pages that listen to the server use it. The secret is exchanged
 * when the person's roles have changed (7.2.4).
 */
import { and, desc, eq, gt, lte, ne, or, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Reader, Tx } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newId, newToken, tokenHash } from '../platform/random.ts'
import { loginLinkTable, sessionTable } from './access.tables.ts'

/** Hours from signing in, however much it is used. */
export const sessionHours = 8
/** Minutes without use. */
const idleMinutes = 30
/** Use is noted so seldom: each note is a write, and an idle session ends earlier by as much at most. */
const noteMinutes = 5
/** By so much may the clock be set back while somebody works. */
const clockMinutes = 10
/** Seconds for which requests that are on their way may carry the secret from before an exchange. */
const exchangeSeconds = 60

/** By which login provider somebody came, and when it asked them who they are; null where it does not say. */
export interface ProviderVisit {
  id: string
  askedAt: Temporal.Instant | null
}

/**
 * Opens a session.
 *
 * @param browser as its owner knows it again @param by null for a mail
 * @returns the secret for the cookie, kept nowhere else
 */
export async function openSession(
  tx: Tx,
  personId: string,
  now: Temporal.Instant,
  browser = '',
  by: ProviderVisit | null = null,
): Promise<string> {
  const token = newToken()
  await tx.db.insert(sessionTable).values({
    id: newId(),
    tokenHash: tokenHash(token),
    personId,
    openedAt: now.toString(),
    usedAt: now.toString(),
    expiresAt: now.add({ hours: sessionHours }).toString(),
    browser,
    provider: by?.id,
    confirmedAt: by?.askedAt?.toString(),
  })
  return token
}

export interface OpenSession {
  id: string
  personId: string
  /** When the person last showed that it is they; null where a login provider did not say. */
  confirmedAt: Temporal.Instant | null
  usedAt: Temporal.Instant
  roles: string | null
  /** Id of the login provider the person came by; null for a mail. */
  provider: string | null
  /** The cookie holds the secret from before the last exchange. */
  isPrevious: boolean
}

const sessionByHash = preparedOnce(({ db }) =>
  db
    .select()
    .from(sessionTable)
    .where(
      or(
        eq(sessionTable.tokenHash, sql.placeholder('hash')),
        eq(sessionTable.previousHash, sql.placeholder('hash')),
      ),
    )
    .prepare(),
)

type Row = typeof sessionTable.$inferSelect

const sessions = keptUntilCommit<Row | null>()

/** A session that is open; null for every other token. */
export async function findSession(
  reader: Reader,
  token: string,
  now: Temporal.Instant,
): Promise<OpenSession | null> {
  const hash = tokenHash(token)
  const row = await sessions(reader, hash, async () => sessionByHash(reader).get({ hash }) ?? null)
  if (!row || !isOpen(row, now)) return null
  const isPrevious = row.tokenHash !== hash
  if (isPrevious && !isJustExchanged(row, now)) return null
  const { id, personId, roles, provider } = row
  // A provider may let in somebody whom it asked days ago, so coming by it shows nothing of now.
  const shownAt = row.confirmedAt ?? (provider === null ? row.openedAt : null)
  const confirmedAt = shownAt === null ? null : Temporal.Instant.from(shownAt)
  return { id, personId, confirmedAt, usedAt: Temporal.Instant.from(row.usedAt), roles, provider, isPrevious }
}

/**
 * One that ends or was used further ahead than can be was written by a clock that was wrong then: it would stay open for
 * as long as that.
 */
function isOpen({ expiresAt, usedAt }: Pick<Row, 'expiresAt' | 'usedAt'>, now: Temporal.Instant): boolean {
  const isAhead = (instant: Temporal.Instant, from: Temporal.Instant) =>
    Temporal.Instant.compare(instant, from) > 0
  const end = Temporal.Instant.from(expiresAt)
  const used = Temporal.Instant.from(usedAt)
  const mostAhead = now.add({ minutes: clockMinutes })
  return (
    isAhead(end, now) &&
    !isAhead(end, mostAhead.add({ hours: sessionHours })) &&
    isAhead(used.add({ minutes: idleMinutes }), now) &&
    !isAhead(used, mostAhead)
  )
}

function isJustExchanged({ exchangedAt }: Row, now: Temporal.Instant): boolean {
  if (exchangedAt === null) return false
  const until = Temporal.Instant.from(exchangedAt).add({ seconds: exchangeSeconds })
  return Temporal.Instant.compare(until, now) > 0
}

/** Whether its use, or the person's roles, are to be noted: usually neither is. */
export function isToBeNoted(
  { usedAt, roles, isPrevious }: OpenSession,
  now: Temporal.Instant,
  held: string,
): boolean {
  if (isPrevious) return false
  const due = usedAt.add({ minutes: noteMinutes })
  return roles !== held || Temporal.Instant.compare(due, now) <= 0
}

/**
 * Notes that a session is used.
 *
 * @param held stands for the person's roles now @param mayExchange the answer can still carry a cookie
 * @returns a new secret where the roles are others than before, else null
 */
export async function noteUse(
  tx: Tx,
  { id, roles }: OpenSession,
  now: Temporal.Instant,
  held: string,
  mayExchange: boolean,
): Promise<string | null> {
  const isOther = roles !== null && roles !== held
  if (!isOther || !mayExchange) {
    const first = roles === null ? { roles: held } : {}
    await tx.db
      .update(sessionTable)
      .set({ usedAt: now.toString(), ...first })
      .where(eq(sessionTable.id, id))
    return null
  }
  const token = newToken()
  // Of several requests at the same time one exchanges it; the others go on with what they carry.
  const exchanged = await tx.db
    .update(sessionTable)
    .set({
      previousHash: sql`${sessionTable.tokenHash}`,
      tokenHash: tokenHash(token),
      exchangedAt: now.toString(),
      usedAt: now.toString(),
      roles: held,
    })
    .where(and(eq(sessionTable.id, id), eq(sessionTable.roles, roles)))
    .returning({ id: sessionTable.id })
  return exchanged.length === 1 ? token : null
}

/**
 * Notes that the person has shown anew that it is they. The secret is exchanged, as after every login (ASVS 5.0, 7.2.4).
 *
 * @param shownAt when they did
 * @returns the new secret
 */
export async function confirmSession(
  tx: Tx,
  id: string,
  now: Temporal.Instant,
  shownAt = now,
): Promise<string> {
  const token = newToken()
  await tx.db
    .update(sessionTable)
    .set({
      confirmedAt: shownAt.toString(),
      previousHash: sql`${sessionTable.tokenHash}`,
      tokenHash: tokenHash(token),
      exchangedAt: now.toString(),
      usedAt: now.toString(),
    })
    .where(eq(sessionTable.id, id))
  return token
}

/** The person's open sessions, the one used last first. */
export async function listSessions(
  reader: Reader,
  personId: string,
  now: Temporal.Instant,
): Promise<Pick<Row, 'id' | 'openedAt' | 'usedAt' | 'browser'>[]> {
  const rows = await reader.db
    .select({
      id: sessionTable.id,
      openedAt: sessionTable.openedAt,
      usedAt: sessionTable.usedAt,
      expiresAt: sessionTable.expiresAt,
      browser: sessionTable.browser,
    })
    .from(sessionTable)
    .where(and(eq(sessionTable.personId, personId), gt(sessionTable.expiresAt, now.toString())))
    .orderBy(desc(sessionTable.usedAt))
  return rows.filter((row) => isOpen(row, now)).map(({ expiresAt, ...row }) => row)
}

/** Ends the session; does nothing for an unknown token. @returns the login provider it was opened by */
export async function closeSession(tx: Tx, token: string): Promise<string | null> {
  const hash = tokenHash(token)
  const [closed] = await tx.db
    .delete(sessionTable)
    .where(or(eq(sessionTable.tokenHash, hash), eq(sessionTable.previousHash, hash)))
    .returning({ provider: sessionTable.provider })
  return closed?.provider ?? null
}

/** Ends one of the person's sessions. @returns false when there is none of that id */
export async function endSession(tx: Tx, personId: string, id: string): Promise<boolean> {
  const ended = await tx.db
    .delete(sessionTable)
    .where(and(eq(sessionTable.personId, personId), eq(sessionTable.id, id)))
    .returning({ id: sessionTable.id })
  return ended.length === 1
}

/** Ends all of the person's sessions but one. @returns how many */
export async function endOtherSessions(tx: Tx, personId: string, but: string): Promise<number> {
  const ended = await tx.db
    .delete(sessionTable)
    .where(and(eq(sessionTable.personId, personId), ne(sessionTable.id, but)))
    .returning({ id: sessionTable.id })
  return ended.length
}

/** Ends all of a person's sessions, and the links and codes that would open one. @returns how many sessions were open */
export async function endAllSessions(tx: Tx, personId: string, now: Temporal.Instant): Promise<number> {
  const open = await listSessions(tx, personId, now)
  await tx.db.delete(sessionTable).where(eq(sessionTable.personId, personId))
  await tx.db.delete(loginLinkTable).where(eq(loginLinkTable.personId, personId))
  return open.length
}

/** Deletes sessions and login links that are over. */
export async function sweepExpired(tx: Tx, now: Temporal.Instant): Promise<void> {
  const idle = now.subtract({ minutes: idleMinutes }).toString()
  await tx.db
    .delete(sessionTable)
    .where(or(lte(sessionTable.expiresAt, now.toString()), lte(sessionTable.usedAt, idle)))
  // A spent link is kept for a while, so that its holder is told "used" and not "unknown".
  const longAgo = now.subtract({ hours: 24 * 7 }).toString()
  await tx.db.delete(loginLinkTable).where(lte(loginLinkTable.expiresAt, longAgo))
}
