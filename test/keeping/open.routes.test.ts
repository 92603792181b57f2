import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { trustManifest } from '#shared/ballot/manifest-trust.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { keepingRoutes } from '../../server/keeping/keeping.routes.ts'
import { findRoundBox } from '../../server/keeping/round-box.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findRound } from '../../server/round/round.store.ts'
import { people } from '../cast.ts'
import { shortProgrammes } from '../programme/short.ts'
import { meeting, rehearse, signedBy, waitingRound } from './asked.ts'

async function rehearsedRound(...given: Parameters<typeof waitingRound>) {
  const round = await waitingRound(...given)
  const ceremony = await meeting(round.coordinator, round.at)
  await round.coordinator.put(`${round.at}/ceremony`).send(signedBy(ceremony)).expect(200)
  expect((await rehearse(round.coordinator, round.at, ceremony.box)).status).toBe(200)
  return { ...round, ceremony, storage: round.services.storage }
}

type Round = Awaited<ReturnType<typeof rehearsedRound>>

const stateOf = async ({ storage, roundId }: Round) => (await findRound(storage, roundId))?.state

/** The same round on another day. */
async function coordinatorOn({ services }: Round, now: string) {
  const later = { ...services, clock: frozenClock(now) }
  const routes = keepingRoutes({ programmes: shortProgrammes })
  const app = createApp(later, routes, { log: createLogger('silent'), secureCookies: false, boxOrigin: null })
  const token = await transaction(services.storage, (tx) =>
    openSession(tx, people.coordinator, later.clock.now()),
  )
  const agent = supertest.agent(app)
  agent.set({ Cookie: `medvirk_session=${token}`, 'X-Medvirk': '1' })
  return agent
}

describe('opening a round with key holders', () => {
  test('invites everyone, with links that accept the signed manifest alone', async () => {
    const round = await rehearsedRound()
    const { coordinator, at, storage, roundId, ceremony } = round
    const { body } = await coordinator.post(`${at}/open`).expect(200)
    expect(body).toMatchObject({
      state: 'open',
      keeping: 'custodian',
      counts: { invited: 25, answered: null },
    })
    const { rows, total } = await newestMails(storage, round.services.vault, undefined, 100)
    expect(total).toBe(25)
    const pins = rows.map(({ text }) => /#[\w-]{43}\.([\w-]{16})\n/.exec(text)?.[1])
    const box = await findRoundBox(storage, roundId)
    const trusted = await trustManifest(box?.manifest ?? '', box?.signatures ?? [])
    if ('refused' in trusted) throw new Error(trusted.refused)
    expect(trusted.signedBy).toEqual(['HR', 'Hovedverneombudet'])
    expect(new Set(pins)).toEqual(new Set([Buffer.from(trusted.hash.slice(0, 12)).toString('base64url')]))
    expect(box?.manifest).toBe(ceremony.manifest)
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'round-opened', actor: 'Siri Vik', subject: `round:${roundId}` })
  })

  test('happens once, however often the button is pressed', async () => {
    const round = await rehearsedRound()
    const answers = await Promise.all(
      [1, 2, 3].map(() => round.coordinator.post(`${round.at}/open`).then(({ status }) => status)),
    )
    expect(answers.sort()).toEqual([200, 409, 409])
    expect((await newestMails(round.storage, round.services.vault, undefined, 100)).total).toBe(25)
  })

  test('waits for the meeting, and for the rehearsal', async () => {
    const { coordinator, at, services, roundId } = await waitingRound()
    expect((await coordinator.post(`${at}/open`).expect(409)).body.code).toBe('not-rehearsed')
    const ceremony = await meeting(coordinator, at)
    await coordinator.put(`${at}/ceremony`).send(signedBy(ceremony)).expect(200)
    expect((await coordinator.post(`${at}/open`).expect(409)).body.code).toBe('not-rehearsed')
    expect((await findRound(services.storage, roundId))?.state).toBe('preparing')
    expect((await newestMails(services.storage, services.vault, undefined, 10)).total).toBe(0)
  })

  test('waits for the rehearsal of the last meeting, when they have met twice', async () => {
    const round = await rehearsedRound()
    const { coordinator, at } = round
    const again = await meeting(coordinator, at)
    await coordinator.put(`${at}/ceremony`).send(signedBy(again)).expect(200)
    expect((await coordinator.post(`${at}/open`).expect(409)).body.code).toBe('not-rehearsed')
    expect(await stateOf(round)).toBe('preparing')
  })

  test('waits for the opening day', async () => {
    const round = await rehearsedRound({ opensOn: '2026-10-15' })
    const { body } = await round.coordinator.post(`${round.at}/open`).expect(422)
    expect(body.code).toBe('round-incomplete')
    expect(body.invalidParams[0].name).toBe('opens-in-future')
    expect(await stateOf(round)).toBe('preparing')
    const onTheDay = await coordinatorOn(round, '2026-10-15T06:00:00Z')
    await onTheDay.post(`${round.at}/open`).expect(200)
    expect(await stateOf(round)).toBe('open')
  })

  test('is too late after the last day', async () => {
    const round = await rehearsedRound()
    const late = await coordinatorOn(round, '2026-10-26T06:00:00Z')
    const { body } = await late.post(`${round.at}/open`).expect(422)
    expect(body.invalidParams[0].name).toBe('closes-in-past')
    expect((await newestMails(round.storage, round.services.vault, undefined, 10)).total).toBe(0)
  })
})
