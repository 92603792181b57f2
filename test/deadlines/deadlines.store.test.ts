import { describe, expect, test } from 'vitest'
import {
  clearCompletion,
  loadCompletions,
  loadRoundDeadlines,
  loadUnitDeadlines,
  moveRoundDeadline,
  moveUnitDeadline,
  recordCompletion,
  recordCompletions,
  setRoundDeadlines,
} from '../../server/deadlines/deadlines.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { units } from '../cast.ts'
import { freshStorage } from '../world.ts'

const roundId = '00000000-0000-4000-8000-900000000001'
const otherRound = '00000000-0000-4000-8000-900000000002'

const byRule = { stepId: 'filing', byRule: '2026-10-30', due: '2026-10-30', reason: null }

describe("a round's deadlines", () => {
  test('a moved date keeps the date that the rule gave', async () => {
    const storage = freshStorage()
    await transaction(storage, async (tx) => {
      await setRoundDeadlines(tx, roundId, [byRule])
      await setRoundDeadlines(tx, otherRound, [byRule])
      await moveRoundDeadline(tx, roundId, 'filing', { due: '2026-11-13', reason: 'Flytting' })
    })
    expect(await loadRoundDeadlines(storage, roundId)).toEqual(
      new Map([['filing', { byRule: '2026-10-30', due: '2026-11-13', reason: 'Flytting' }]]),
    )
    expect((await loadRoundDeadlines(storage, otherRound)).get('filing')?.due).toBe('2026-10-30')
  })

  test('a step without a date cannot be moved', async () => {
    const storage = freshStorage()
    const moved = await transaction(storage, (tx) =>
      moveRoundDeadline(tx, roundId, 'results', { due: '2026-11-13', reason: 'Flytting' }),
    )
    expect(moved).toBe(false)
    expect((await loadRoundDeadlines(storage, roundId)).size).toBe(0)
  })

  test('one unit gets a date of its own, and the newest one holds', async () => {
    const storage = freshStorage()
    const where = { roundId, unitId: units.coast, stepId: 'filing' }
    await transaction(storage, async (tx) => {
      await moveUnitDeadline(tx, where, { due: '2026-11-06', reason: 'Tokt' })
      await moveUnitDeadline(tx, where, { due: '2026-11-13', reason: 'Lengre tokt' })
    })
    expect(await loadUnitDeadlines(storage, roundId)).toEqual(
      new Map([[units.coast, new Map([['filing', { due: '2026-11-13', reason: 'Lengre tokt' }]])]]),
    )
  })
})

describe('what a unit has done', () => {
  test('is recorded for many units at once, replaced by what comes later, and taken back for one', async () => {
    const storage = freshStorage()
    const all = Object.values(units).map((unitId) => ({
      roundId,
      unitId,
      stepId: 'survey',
      state: 'in-progress' as const,
      completedOn: null,
    }))
    await transaction(storage, async (tx) => {
      await recordCompletions(tx, all)
      await recordCompletions(
        tx,
        all.map((row) => ({ ...row, state: 'done' as const, completedOn: '2026-11-22' })),
      )
      await recordCompletion(tx, {
        roundId,
        unitId: units.coast,
        stepId: 'plan',
        state: 'ready',
        completedOn: null,
      })
      await clearCompletion(tx, { roundId, unitId: units.history, stepId: 'survey' })
    })
    const completions = await loadCompletions(storage, roundId)
    expect(completions.get(units.coast)).toEqual(
      new Map([
        ['survey', { state: 'done', completedOn: '2026-11-22' }],
        ['plan', { state: 'ready', completedOn: null }],
      ]),
    )
    expect(completions.has(units.history)).toBe(false)
    expect(completions.size).toBe(all.length - 1)
  })

  test('nothing to record is no error', async () => {
    const storage = freshStorage()
    await transaction(storage, (tx) => recordCompletions(tx, []))
    expect((await loadCompletions(storage, roundId)).size).toBe(0)
  })
})
