/** Counts the answer forms given out, once a night: between two countings nobody can watch who answers. */
import { dayOf, timeZone } from '../platform/clock.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadBallotClasses } from './ballot-class.store.ts'
import { countIssued } from './invitation.store.ts'
import { loadMailings } from './mailing.store.ts'
import { loadRateCells, loadRates, replaceRates } from './rates.store.ts'
import { type CellRate, cellRate, type RateCell } from './rates.ts'
import { findRound, listRounds, type Round } from './round.store.ts'

/** Hour of the day in Norway from which a new day's rates are counted. */
const fromHour = 3

/** Counts every open round that has not been counted today; before three in the morning, none. */
export async function countRates(services: Services): Promise<void> {
  const now = services.clock.now()
  if (now.toZonedDateTimeISO(timeZone).hour < fromHour) return
  for (const round of await listRounds(services.storage))
    if (round.state === 'open') await countRound(services, round, dayOf(now))
}

async function countRound({ storage, vault }: Services, round: Round, today: string): Promise<void> {
  if ((await loadRates(storage, round.id))?.countedOn === today) return
  // Opened since the night: counted in the daytime, everybody could be watched who answers first.
  if ((await loadMailings(storage, round.id)).get('invitation') === today) return
  const key = vault.keyOf(round.id)
  const { cells } = await loadRateCells(storage, round)
  if (!key || cells.length === 0) return
  const issuedOf = await countIssued(storage, key, round.id)
  const issuedAt = new Map<string, number>()
  for (const { id, unitId } of await loadBallotClasses(storage, round.id))
    issuedAt.set(unitId, (issuedAt.get(unitId) ?? 0) + (issuedOf.get(id) ?? 0))
  const rates = new Map(cells.map((cell) => [cell.unitId, rateOf(cell, issuedAt)]))
  await transaction(storage, async (tx) => {
    // It may have closed meanwhile, and then nothing is kept.
    if ((await findRound(tx, round.id))?.state === 'open')
      await replaceRates(tx, round.id, { countedOn: today, rates })
  })
}

function rateOf({ unitIds, invited }: RateCell, issuedAt: ReadonlyMap<string, number>): CellRate {
  const issued = unitIds.reduce((sum, unitId) => sum + (issuedAt.get(unitId) ?? 0), 0)
  return cellRate(issued, invited)
}
