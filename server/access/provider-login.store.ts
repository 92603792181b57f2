/** Logins that somebody has gone to a provider for: kept ten minutes, used once, by the browser that went. */
import { and, eq, inArray, lte } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../platform/database.ts'
import { tokenHash } from '../platform/random.ts'
import { providerLoginTable } from './access.tables.ts'
import type { LoginSecrets } from './provider-client.ts'

const minutes = 10

export interface KeptLogin extends LoginSecrets {
  onward: string | null
  /** The provider was told to ask the person anew. */
  fresh: boolean
  begunAt: Temporal.Instant
}

/** @param browser stands for the one that goes there @param onward the page the person is on the way to */
export async function keepProviderLogin(
  tx: Tx,
  {
    provider,
    browser,
    secrets,
    onward,
    fresh,
    now,
  }: {
    provider: string
    browser: string
    secrets: LoginSecrets
    onward: string | null
    fresh: boolean
    now: Temporal.Instant
  },
): Promise<void> {
  await tx.db.insert(providerLoginTable).values({
    stateHash: tokenHash(secrets.state),
    browserHash: tokenHash(browser),
    provider,
    nonce: secrets.nonce,
    verifier: secrets.verifier,
    onward,
    fresh,
    expiresAt: now.add({ minutes }).toString(),
  })
}

/**
 * Takes what was kept for a state, so that no answer counts twice.
 *
 * @param browsers what may stand for the one that comes back
 * @returns null where nothing is kept, for this provider and this browser
 */
export async function takeProviderLogin(
  tx: Tx,
  {
    provider,
    browsers,
    state,
    now,
  }: { provider: string; browsers: readonly string[]; state: string; now: Temporal.Instant },
): Promise<KeptLogin | null> {
  const [kept] = await tx.db
    .delete(providerLoginTable)
    .where(
      and(
        eq(providerLoginTable.stateHash, tokenHash(state)),
        inArray(providerLoginTable.browserHash, browsers.map(tokenHash)),
        eq(providerLoginTable.provider, provider),
      ),
    )
    .returning()
  if (!kept || kept.expiresAt <= now.toString()) return null
  const { nonce, verifier, onward, fresh } = kept
  const begunAt = Temporal.Instant.from(kept.expiresAt).subtract({ minutes })
  return { state, nonce, verifier, onward, fresh, begunAt }
}

/** Deletes those that nobody came back for. */
export async function sweepProviderLogins(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.db.delete(providerLoginTable).where(lte(providerLoginTable.expiresAt, now.toString()))
}
