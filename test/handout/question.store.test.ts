import { expect, test } from 'vitest'
import { questionWithUnits } from '../../server/handout/question.store.ts'
import { units } from '../cast.ts'
import { releasedApp } from '../released-figures.ts'
import { roundId } from '../released-round.ts'

test('while the reports of all units below are read, the server goes on answering', async () => {
  const { services } = await releasedApp([])
  const place = { roundId, unitId: units.university }
  let turns = 0
  let reading = true
  const others = () => {
    turns++
    if (reading) setImmediate(others)
  }
  setImmediate(others)
  const { subject } = await questionWithUnits(services.storage, place, 'status', 'nb', async () => true)
  reading = false
  const reports = 'units' in subject ? subject.units.length : 0
  expect(reports).toBeGreaterThan(0)
  expect(turns).toBeGreaterThanOrEqual(reports)
})
