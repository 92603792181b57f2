/** Sweeps away sessions and login links that have expired. */
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { sweepProviderLogins } from './provider-login.store.ts'
import { sweepExpired } from './session.store.ts'

export async function sweepSessions({ storage, clock }: Services): Promise<void> {
  const now = clock.now()
  await transaction(storage, async (tx) => {
    await sweepExpired(tx, now)
    await sweepProviderLogins(tx, now)
  })
}
