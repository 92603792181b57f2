import { expect, test } from 'vitest'
import { transaction } from '../../server/platform/transaction.ts'
import { insertRoundUnits, loadRoundUnits, type RoundUnit } from '../../server/round/round.store.ts'
import { moveIn, units } from '../cast.ts'
import { freshStorage } from '../world.ts'
import { draftedRound } from './launched.ts'

test('response units are listed from the top down, whatever their codes are', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  const roundId = await draftedRound(storage)
  const unit = (unitId: string, code: string, level: number, parentId: string | null): RoundUnit => ({
    unitId,
    code,
    name: { nb: code, nn: code, en: code },
    parentId,
    level,
    invited: 0,
    leaderCountsAt: null,
  })
  await transaction(storage, (tx) =>
    insertRoundUnits(tx, roundId, [
      unit(units.ecology, '100', 4, units.coast),
      unit(units.aquaculture, '099', 4, units.coast),
      unit(units.coast, '500', 3, units.science),
      unit(units.science, '900', 2, null),
    ]),
  )
  expect((await loadRoundUnits(storage, roundId)).map(({ code }) => code)).toEqual([
    '900',
    '500',
    '099',
    '100',
  ])
})
