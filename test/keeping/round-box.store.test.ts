import { expect, test } from 'vitest'
import { findRoundBox, manifestOf, saveRoundBox } from '../../server/keeping/round-box.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn } from '../cast.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

test('A manifest is read once, however often it is asked for, and another one is not taken for it', async () => {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await launchedRound(services)
  const text = async () => (await findRoundBox(services.storage, roundId))?.manifest ?? ''
  const first = manifestOf(await text())
  expect(manifestOf(await text())).toBe(first)
  const changed = (await text()).replace(/"closesOn":"[^"]*"/, '"closesOn":"2027-01-01"')
  await transaction(services.storage, (tx) => saveRoundBox(tx, roundId, { manifest: changed }))
  expect(manifestOf(await text())).toEqual({ ...first, closesOn: '2027-01-01' })
})
