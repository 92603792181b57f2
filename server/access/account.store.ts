/**
 * Whom accounts at login providers belong to. The register's login name finds the person the first time; from then on only
 * the account's own key counts, so that a name that is given to somebody else opens nothing (OpenID Connect Core, 5.7).
 */
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Tx } from '../platform/database.ts'
import { accountTable, sessionTable } from './access.tables.ts'

/** `new`: found by name now, and bound; `taken`: the name is that of somebody who has another account there. */
export type AccountOwner =
  | { outcome: 'known' | 'new'; personId: string }
  | { outcome: 'taken'; personId: string }
  | { outcome: 'unknown' }

/**
 * Finds whose account it is, and binds it to the person with that login name when it is new.
 *
 * @param account `key` never changes, `name` may
 */
export async function ownerOf(
  tx: Tx,
  account: { issuer: string; key: string; name: string | null },
  now: Temporal.Instant,
): Promise<AccountOwner> {
  const { issuer, key, name } = account
  const [bound] = await tx.db
    .select({ personId: accountTable.personId })
    .from(accountTable)
    .where(and(eq(accountTable.issuer, issuer), eq(accountTable.key, key)))
  if (bound) return { outcome: 'known', personId: bound.personId }
  if (name === null) return { outcome: 'unknown' }
  const [person] = await tx.db
    .select({ id: personTable.id })
    .from(personTable)
    .where(and(eq(personTable.loginName, name), eq(personTable.active, true)))
  if (!person) return { outcome: 'unknown' }
  const [other] = await tx.db
    .select({ key: accountTable.key })
    .from(accountTable)
    .where(and(eq(accountTable.issuer, issuer), eq(accountTable.personId, person.id)))
  if (other) return { outcome: 'taken', personId: person.id }
  await tx.db.insert(accountTable).values({ issuer, key, personId: person.id, boundAt: now.toString() })
  return { outcome: 'new', personId: person.id }
}

/** Forgets whom a person's accounts belong to, and ends the sessions they opened. @returns false when there is none */
export async function releaseAccounts(tx: Tx, personId: string): Promise<boolean> {
  const released = await tx.db
    .delete(accountTable)
    .where(eq(accountTable.personId, personId))
    .returning({ key: accountTable.key })
  await tx.db
    .delete(sessionTable)
    .where(and(eq(sessionTable.personId, personId), isNotNull(sessionTable.provider)))
  return released.length > 0
}
