import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { newestActs, recordAudit } from '../../server/access/audit.store.ts'
import { verifyAudit } from '../../server/access/audit-chain.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people } from '../cast.ts'
import { freshStorage } from '../world.ts'

const moments = [
  '2026-10-13T08:00:00Z',
  '2026-10-13T08:00:00Z',
  '2026-10-13T08:00:00.5Z',
  '2026-10-13T08:00:01Z',
]

test('the log shows the newest act first, also within one second, and pages without gaps', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  await transaction(storage, async (tx) => {
    for (const [index, moment] of moments.entries())
      await recordAudit(tx, {
        at: Temporal.Instant.from(moment),
        actorId: index === 0 ? people.leader : null,
        action: `act-${index}`,
        subject: 'test',
      })
  })
  const first = await newestActs(storage, undefined, 2)
  expect(first.map((entry) => entry.action)).toEqual(['act-3', 'act-2'])
  const second = await newestActs(storage, first[1]?.id, 2)
  expect(second.map((entry) => entry.action)).toEqual(['act-1', 'act-0'])
  expect(second[1]?.actor).toBe('Kari Lunde')
  expect(second[0]?.actor).toBeNull()
  expect(await newestActs(storage, second[1]?.id, 2)).toEqual([])
})

test('the log keeps the order in which things were done, also when the clock is set back a year between them', async () => {
  const storage = freshStorage()
  for (const [index, at] of [
    '2027-10-13T08:00:00Z',
    '2026-10-13T08:00:00Z',
    '2026-10-13T07:00:00Z',
  ].entries())
    await transaction(storage, (tx) =>
      recordAudit(tx, { at: Temporal.Instant.from(at), actorId: null, action: `act-${index}`, subject: 'x' }),
    )
  const [newest, before] = await newestActs(storage, undefined, 2)
  expect([newest?.action, before?.action]).toEqual(['act-2', 'act-1'])
  expect((await newestActs(storage, before?.id, 2)).map(({ action }) => action)).toEqual(['act-0'])
  expect(await verifyAudit(storage)).toMatchObject({ outcome: 'unchanged', number: 3 })
})

test('an act that fails leaves no line in the log', async () => {
  const storage = freshStorage()
  const failing = transaction(storage, async (tx) => {
    await recordAudit(tx, {
      at: Temporal.Instant.from('2026-10-13T08:00:00Z'),
      actorId: null,
      action: 'x',
      subject: 'y',
    })
    throw new Error('the act failed')
  })
  await expect(failing).rejects.toThrow('the act failed')
  expect(await newestActs(storage, undefined, 10)).toEqual([])
})
