/** A round with key holders over HTTP, by the way it goes in life: stopped once, prepared again, opened and answered. */
import { expect, test } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { prefixedLength } from '#shared/ballot/signature.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { keepingRoutes } from '../../server/keeping/keeping.routes.ts'
import { prepareRound } from '../../server/keeping/preparation.job.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { answerWith, linkIn, sendBy } from '../answering.ts'
import { startApp } from '../http.ts'
import { keysFor } from '../opened-round.ts'
import { shortProgrammes as programmes } from '../programme/short.ts'
import { draftedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { meeting, rehearse, signedBy } from './asked.ts'

test('launched, taken back, launched again, signed, rehearsed, opened: a person answers with the link of the mail', async () => {
  const services = freshServices()
  const makeKey = keysFor(services)
  const app = await startApp(
    [
      ...roundRoutes({ programmes }),
      ...keepingRoutes({ programmes, makeKey }),
      ...ballotRoutes({ boxOrigin: null }),
      ...resultsRoutes,
    ],
    services,
  )
  const coordinator = await app.as('coordinator')
  const roundId = await draftedRound(services.storage)
  const at = `/api/rounds/${roundId}`
  const launch = async () => {
    await coordinator.post(`${at}/launch`).send({ mode: 'custodian' }).expect(200)
    await prepareRound(services, roundId, makeKey)
  }

  // Somebody tries the door before it is a door: what the server remembers of it must not outlive the launch.
  await launch()
  const zeros = (length: number) => toBase64url(new Uint8Array(length))
  const early = await app.anonymous.post('/api/box').send({
    round: roundId,
    m1: zeros(32),
    admission: zeros(prefixedLength),
    sequence: 0,
    w: null,
    sealed: zeros(sealedLength),
  })
  expect(early.body.code).toBe('not-admitted')
  const stopped = await meeting(coordinator, at)
  await coordinator.put(`${at}/ceremony`).send(signedBy(stopped)).expect(200)
  await coordinator.post(`${at}/abort`).send({ confirmed: true }).expect(200)
  expect((await coordinator.get(at).expect(200)).body).toMatchObject({ state: 'draft', keeping: null })

  // The second time the keys are others, and the first meeting is worth nothing.
  await launch()
  const late = await coordinator.put(`${at}/ceremony`).send(signedBy(stopped)).expect(422)
  expect(late.body.code).toBe('ceremony-invalid')
  const ceremony = await meeting(coordinator, at)
  await coordinator.put(`${at}/ceremony`).send(signedBy(ceremony)).expect(200)
  expect((await rehearse(coordinator, at, ceremony.box)).status).toBe(200)
  await coordinator.post(`${at}/open`).expect(200)

  const { rows } = await newestMails(services.storage, services.vault, undefined, 1)
  const { token, pin } = linkIn(rows[0]?.text ?? '')
  const answers = { work: { clear: 4, calm: 2, help: 5 }, people: { heard: 3 }, overall: 4 }
  const given = await answerWith(sendBy(app.anonymous), token, pin, answers)
  expect(given.m1).toHaveLength(32)
})
