import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadFollowedRounds } from '../../server/round/followed-round.store.ts'
import { insertRoundUnits, loadRoundUnits } from '../../server/round/round.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { moveIn, units } from '../cast.ts'
import { holdImprovementRound, holdRound, improvementRoundId, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'

const followUpId = 'c4d1f4d2-4f0e-4c43-9a55-2f6f6a5b1e07'

/** Two units go on with the survey's results in a round of their own. */
async function goOn(storage: Storage, opensOn: string): Promise<void> {
  await transaction(storage, async (tx) => {
    const [survey] = await tx.db.select().from(roundTable).where(eq(roundTable.id, roundId))
    if (!survey) throw new Error('no survey')
    const words = { titleNb: 'Oppfølging', titleNn: 'Oppfølging', titleEn: 'Follow-up' }
    const own = { id: followUpId, basisRoundId: roundId, state: 'running' as const, opensOn }
    await tx.db.insert(roundTable).values({ ...survey, ...words, ...own })
    const there = (await loadRoundUnits(tx, roundId)).filter(({ unitId }) =>
      [units.coast, units.aquaculture].includes(unitId),
    )
    await insertRoundUnits(
      tx,
      followUpId,
      there.map((unit) => ({ ...unit, parentId: null, leaderCountsAt: null })),
    )
  })
}

test('units that go on with a survey’s results in a follow-up round leave what is left of the survey’s steps', async () => {
  const { storage } = await freshServices()
  await moveIn(storage)
  await holdRound(storage)
  await holdImprovementRound(storage)
  await goOn(storage, '2026-09-01')
  const unitsOf = async (today: string) =>
    new Map(
      (await loadFollowedRounds(storage, today)).map(({ round, units: those }) => [
        round.id,
        those.map(({ unitId }) => unitId),
      ]),
    )
  const before = await unitsOf('2026-08-31')
  expect(before.get(roundId)).toEqual(expect.arrayContaining(Object.values(units)))
  expect(before.get(followUpId)).toHaveLength(2)
  const after = await unitsOf('2026-09-01')
  expect(after.get(followUpId)?.sort()).toEqual([units.coast, units.aquaculture].sort())
  expect(after.get(roundId)?.sort()).toEqual(
    Object.values(units)
      .filter((id) => id !== units.coast && id !== units.aquaculture)
      .sort(),
  )
  // What rests on other results, or on none, takes nothing from it.
  expect(after.get(improvementRoundId)).toHaveLength(Object.values(units).length)
})
