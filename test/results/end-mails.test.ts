import { expect, test } from 'vitest'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import type { Services } from '../../server/platform/route.ts'
import { abortRound } from '../../server/results/abort.job.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { findRound } from '../../server/round/round.store.ts'
import { moveIn, people } from '../cast.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

async function openRound() {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await launchedRound(services)
  return { services, roundId }
}

async function mailsOf({ storage }: Services, kind: string) {
  return (await storage.db.select().from(mailTable)).filter((mail) => mail.kind === kind)
}

test('everyone who was invited is told that the survey has closed, however soon the results come', async () => {
  const { services, roundId } = await openRound()
  const invited = await mailsOf(services, 'invitation')
  await closeRound(services, roundId, people.coordinator)
  expect((await findRound(services.storage, roundId))?.state).toBe('released')
  const told = await mailsOf(services, 'after-close')
  expect(told.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
  expect(told[0]?.body).toContain(`https://medvirk.example/box/${roundId}`)
})

test('everyone who was invited is told that the survey was aborted, before it is forgotten who they were', async () => {
  const { services, roundId } = await openRound()
  const invited = await mailsOf(services, 'invitation')
  await abortRound(services, roundId, people.coordinator)
  const told = await mailsOf(services, 'aborted')
  expect(told.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
  expect(await mailsOf(services, 'after-close')).toHaveLength(0)
})
