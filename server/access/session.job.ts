/** Sweeps away sessions and login links that have expired. */
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { sweepExpired } from './session.store.ts'

export async function sweepSessions({ storage, clock }: Services): Promise<void> {
  await transaction(storage, (tx) => sweepExpired(tx, clock.now()))
}
