import { expect, test } from 'vitest'
import { abortRound } from '../../server/results/abort.job.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { findRound } from '../../server/round/round.store.ts'
import { moveIn, people } from '../cast.ts'
import { waitingMails } from '../mails.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

async function openRound() {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await launchedRound(services)
  return { services, roundId }
}

test('everyone who was invited is told that the survey has closed, however soon the results come', async () => {
  const { services, roundId } = await openRound()
  const invited = await waitingMails(services, 'invitation')
  await closeRound(services, roundId, people.coordinator)
  expect((await findRound(services.storage, roundId))?.state).toBe('released')
  const told = await waitingMails(services, 'after-close')
  expect(told.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
  expect(told[0]?.text).toContain(`https://medvirk.example/box/${roundId}`)
})

test('everyone who was invited is told that the survey was aborted, before it is forgotten who they were', async () => {
  const { services, roundId } = await openRound()
  const invited = await waitingMails(services, 'invitation')
  await abortRound(services, roundId, people.coordinator)
  const told = await waitingMails(services, 'aborted')
  expect(told.map(({ to }) => to).sort()).toEqual(invited.map(({ to }) => to).sort())
  expect(await waitingMails(services, 'after-close')).toHaveLength(0)
})
