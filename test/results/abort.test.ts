import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { boxTable, draftTable } from '../../server/ballot/ballot.tables.ts'
import { signingKeyTable } from '../../server/keeping/keeping.tables.ts'
import { findRoundBox } from '../../server/keeping/round-box.store.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { openVault } from '../../server/platform/vault.ts'
import { abortRound } from '../../server/results/abort.job.ts'
import { beginClosing, closeDueRounds, closeRound } from '../../server/results/close.job.ts'
import { releaseRound } from '../../server/results/release.job.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { releaseTable } from '../../server/results/results.tables.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { invitationTable } from '../../server/round/round.tables.ts'
import { type CastName, moveIn, people } from '../cast.ts'
import { startApp } from '../http.ts'
import { preparedRound } from '../opened-round.ts'
import { draftedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { answeredRound } from './answered-round.ts'

async function start() {
  const services = freshServices()
  await moveIn(services.storage)
  return { services, ...(await answeredRound(services)) }
}

const stateOf = async ({ storage }: Services, roundId: string) => (await findRound(storage, roundId))?.state

/** No answer, no draft, no invitation, no class and no key; and no release. */
async function expectNothingLeft({ storage, vault }: Services, roundId: string): Promise<void> {
  for (const table of [boxTable, draftTable, invitationTable, signingKeyTable, releaseTable])
    expect(await storage.db.select().from(table)).toEqual([])
  expect(await loadBallotClasses(storage, roundId)).toEqual([])
  expect(openVault(vault.folder).keyOf(roundId)).toBeNull()
  expect(vault.boxSecretOf(roundId)).toBeNull()
  expect(await findRoundBox(storage, roundId)).toMatchObject({ destroyedOn: '2026-10-13', opened: null })
  const acts = (await newestActs(storage, undefined, 50)).map(({ action }) => action)
  expect(acts.filter((action) => action === 'round-aborted')).toHaveLength(1)
  expect(acts.filter((action) => action === 'round-key-destroyed')).toHaveLength(1)
}

describe('aborting a round', () => {
  test('while people answer destroys every answer unread, and is on record', async () => {
    const { services, roundId } = await start()
    await abortRound(services, roundId, people.coordinator)
    expect(await stateOf(services, roundId)).toBe('aborted')
    await expectNothingLeft(services, roundId)
    await closeDueRounds(services, createLogger('silent'))
    expect(await stateOf(services, roundId)).toBe('aborted')
  })

  test('after it has closed, also while its results are being made, publishes nothing', async () => {
    const { services, roundId } = await start()
    await beginClosing(services, roundId, null)
    const releasing = releaseRound(services, roundId)
    await abortRound(services, roundId, people.coordinator)
    await releasing
    expect(await stateOf(services, roundId)).toBe('aborted')
    await expectNothingLeft(services, roundId)
  })

  test('that was interrupted while answers were destroyed is finished by the next sweep', async () => {
    const { services, roundId } = await start()
    const vault = {
      ...services.vault,
      destroy() {
        throw new Error('The server is killed here')
      },
    }
    await expect(abortRound({ ...services, vault }, roundId, people.coordinator)).rejects.toThrow('killed')
    expect(await stateOf(services, roundId)).toBe('aborted')
    expect(await findRoundBox(services.storage, roundId)).toMatchObject({ destroyedOn: null })
    await closeDueRounds(services, createLogger('silent'))
    await expectNothingLeft(services, roundId)
  })

  test('before anybody is invited makes it a draft again', async () => {
    const services = freshServices()
    await moveIn(services.storage)
    const roundId = await draftedRound(services.storage)
    await preparedRound(services, roundId, { mode: 'custodian' })
    expect(await stateOf(services, roundId)).toBe('preparing')
    await abortRound(services, roundId, people.coordinator)
    expect(await stateOf(services, roundId)).toBe('draft')
    expect(services.vault.keyOf(roundId)).toBeNull()
  })

  test('is too late once the results are out, and nothing to do for a draft', async () => {
    const { services, roundId } = await start()
    await closeRound(services, roundId, null)
    const draft = await draftedRound(services.storage)
    for (const id of [roundId, draft])
      await expect(abortRound(services, id, people.coordinator)).rejects.toMatchObject({
        code: 'round-not-open',
      })
    expect(await stateOf(services, roundId)).toBe('released')
    expect(await stateOf(services, draft)).toBe('draft')
  })

  test('overwrites the key that two key holders had joined in that moment', async () => {
    const { services, roundId } = await start()
    await abortRound(services, roundId, people.coordinator)
    const joined = new Uint8Array(32).fill(7)
    await releaseRound(services, roundId, joined)
    expect(joined.every((byte) => byte === 0)).toBe(true)
  })

  test('needs a confirmation, and answers with the round as it now is', async () => {
    const { as, services } = await startApp(resultsRoutes)
    const { roundId } = await answeredRound(services)
    const coordinator = await as('coordinator')
    const address = `/api/rounds/${roundId}/abort`
    await coordinator.post(address).send({}).expect(400)
    await coordinator.post(address).send({ confirmed: false }).expect(400)
    expect(await stateOf(services, roundId)).toBe('open')
    const { body } = await coordinator.post(address).send({ confirmed: true }).expect(200)
    expect(body).toMatchObject({ id: roundId, state: 'aborted' })
    expect((await coordinator.get(`/api/rounds/${roundId}/closing`).expect(200)).body).toEqual({
      state: 'aborted',
    })
    expect((await coordinator.post(address).send({ confirmed: true }).expect(409)).body.code).toBe(
      'round-not-open',
    )
  })

  test.each<CastName>(['leader', 'hr', 'admin', 'stranger', 'employee'])(
    'is not for %s, and nothing happens',
    async (name) => {
      const { as, services } = await startApp(resultsRoutes)
      const { roundId } = await answeredRound(services)
      const visitor = await as(name)
      await visitor.post(`/api/rounds/${roundId}/abort`).send({ confirmed: true }).expect(404)
      expect(await stateOf(services, roundId)).toBe('open')
    },
  )
})
