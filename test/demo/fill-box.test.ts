import { expect, test } from 'vitest'
import { admit } from '../../server/ballot/admission.ts'
import { countRows, readBox } from '../../server/ballot/box.store.ts'
import { fillBox } from '../../server/demo/fill-box.ts'
import { admissionName, findModulus } from '../../server/keeping/signing-key.store.ts'
import { verifyingKey } from '../../server/keeping/signing-key.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { countIssued, loadInvitations } from '../../server/round/invitation.store.ts'
import { moveIn } from '../cast.ts'
import { draftedRound, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

const answers = { work: { clear: 3 } }

async function openRound() {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await launchedRound(services)
  const key = services.vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  return { services, roundId, key, classes: await loadBallotClasses(services.storage, roundId) }
}

test('what is filled in is admitted at the door, and as many answer forms are given out as there are answers', async () => {
  const { services, roundId, key, classes } = await openRound()
  const { storage } = services
  const filledIn = classes.flatMap(({ id: classId, invited }, at) =>
    Array.from({ length: invited - (at % 2) }, () => ({ classId, answers })),
  )
  const { used } = await fillBox(services, roundId, filledIn)
  expect(used.size).toBe(filledIn.length)
  const door = verifyingKey((await findModulus(storage, roundId, admissionName)) ?? Buffer.alloc(0))
  const { answers: inBox } = await readBox(storage, key, roundId, null)
  expect(inBox).toHaveLength(filledIn.length)
  for (const { id, m1, signature } of inBox)
    expect(await admit(door, { m1, signature, sequence: 0, w: null })).toEqual({ id })
  const issued = await countIssued(storage, key, roundId)
  for (const [at, { id, invited }] of classes.entries()) expect(issued.get(id)).toBe(invited - (at % 2))
  for (const { personId, issued: form } of await loadInvitations(storage, key, roundId))
    expect(form !== null).toBe(used.has(personId))
})

test('more answers than people invited to a class are refused, and nothing is put in', async () => {
  const { services, roundId, key, classes } = await openRound()
  const [one] = classes
  const filledIn = Array.from({ length: (one?.invited ?? 0) + 1 }, () => ({
    classId: one?.id ?? '',
    answers,
  }))
  await expect(fillBox(services, roundId, filledIn)).rejects.toThrow('1 more answers than invited')
  expect(await countRows(services.storage, roundId)).toBe(0)
  expect((await countIssued(services.storage, key, roundId)).size).toBe(0)
})

test('only the box of an open round can be filled', async () => {
  const services = freshServices()
  await moveIn(services.storage)
  const draft = await draftedRound(services.storage)
  await expect(fillBox(services, draft, [])).rejects.toThrow('open round')
})
