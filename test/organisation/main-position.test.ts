import { expect, test } from 'vitest'
import { mainPositions } from '../../server/organisation/main-position.ts'
import { loadTree, type Position } from '../../server/organisation/organisation.store.ts'
import { moveIn, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

async function castTree() {
  const storage = freshStorage()
  await moveIn(storage)
  return loadTree(storage)
}

const position = (unitId: string, percent: number, more: Partial<Position> = {}): Position => ({
  personId: 'eva',
  unitId,
  percentHundredths: percent * 100,
  category: 'Vitenskapelig',
  phd: false,
  tags: [],
  personnelLeaderId: null,
  fromDate: null,
  toDate: null,
  ...more,
})

const mainOf = async (...positions: Position[]) => mainPositions(await castTree(), positions, '2026-10-13')

test('somebody with two positions belongs where most of the percent is', async () => {
  expect(await mainOf(position(units.ecology, 40), position(units.history, 60))).toEqual([
    { personId: 'eva', unitId: units.history, percentHundredths: 10_000 },
  ])
})

test('two halves at one unit weigh more than the larger part elsewhere', async () => {
  const [main] = await mainOf(
    position(units.ecology, 30),
    position(units.history, 40),
    position(units.ecology, 30),
  )
  expect(main?.unitId).toBe(units.ecology)
})

test('of two equal positions the unit with the lowest code is the main one, in whatever order they come', async () => {
  for (const pair of [
    [position(units.history, 40), position(units.ecology, 40)],
    [position(units.ecology, 40), position(units.history, 40)],
  ])
    expect((await mainOf(...pair))[0]?.unitId).toBe(units.ecology)
})

test('only positions of the day count, the first and the last day included', async () => {
  expect(
    await mainOf(
      position(units.history, 100, { toDate: '2026-10-12' }),
      position(units.coast, 100, { fromDate: '2026-10-14' }),
      position(units.ecology, 20, { fromDate: '2026-10-13', toDate: '2026-10-13' }),
      position('a unit that is gone', 100),
    ),
  ).toEqual([{ personId: 'eva', unitId: units.ecology, percentHundredths: 2000 }])
  expect(await mainOf(position(units.history, 100, { toDate: '2026-10-12' }))).toEqual([])
})
