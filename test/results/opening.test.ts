import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { boxTable } from '../../server/ballot/ballot.tables.ts'
import { putInBox, readBox } from '../../server/ballot/box.store.ts'
import { fillBox } from '../../server/demo/fill-box.ts'
import { roundBoxTable, signingKeyTable } from '../../server/keeping/keeping.tables.ts'
import { findBoxIds, findRoundBox, saveRoundBox } from '../../server/keeping/round-box.store.ts'
import { admissionName } from '../../server/keeping/signing-key.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { decodeAnswers } from '../../server/programme/answers.ts'
import { beginClosing, closeDueRounds, closeRound } from '../../server/results/close.job.ts'
import { openRoundBox } from '../../server/results/opening.store.ts'
import { releaseRound } from '../../server/results/release.job.ts'
import type { Progress } from '../../server/results/release.ts'
import { findRefusal, findRelease } from '../../server/results/results.store.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { loadInvitations, saveInvitation } from '../../server/round/invitation.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { moveIn } from '../cast.ts'
import { bundledProgramme, inventRound } from '../invented-round.ts'
import { shortProgramme } from '../programme/short.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices, testNow } from '../world.ts'
import { answerBytes, answeredRound, answerRound } from './answered-round.ts'

async function start() {
  const services = freshServices()
  await moveIn(services.storage)
  return { services, ...(await answeredRound(services)) }
}

const stateOf = async ({ storage }: Services, roundId: string) => (await findRound(storage, roundId))?.state
const rows = async ({ storage }: Services) => storage.db.select().from(boxTable)

/** Nothing is published, nothing is destroyed, and the reason is on record. */
async function expectRefused(services: Services, roundId: string, answers: number, reason: string) {
  const { storage, vault } = services
  expect((await findRefusal(storage, roundId))?.join()).toContain(reason)
  expect(await stateOf(services, roundId)).toBe('closing')
  expect(await findRelease(storage, roundId)).toBeNull()
  expect(await rows(services)).toHaveLength(answers)
  expect(vault.keyOf(roundId)).not.toBeNull()
  expect((await newestActs(storage, undefined, 1))[0]).toMatchObject({ action: 'results-refused' })
  expect(await findRoundBox(storage, roundId)).toMatchObject({ opened: null, invalid: null })
}

/** Alters a row of the box as a bad disk or somebody with the database would. */
async function spoil(
  { storage }: Services,
  id: Buffer | undefined,
  to: Partial<typeof boxTable.$inferInsert>,
) {
  if (!id) throw new Error('The box is empty')
  await transaction(storage, async (tx) => {
    await tx.db.update(boxTable).set(to).where(eq(boxTable.id, id))
  })
}

/** Takes one person's answer form back, as if it had never been given out. */
async function unissue({ storage, vault }: Services, roundId: string): Promise<void> {
  const key = vault.keyOf(roundId)
  const [one] = key ? await loadInvitations(storage, key, roundId) : []
  if (key && one) await transaction(storage, (tx) => saveInvitation(tx, key, { ...one, issued: null }))
}

describe('the opened box', () => {
  test('tells how many answers counted and how many did not, and nothing of the latter', async () => {
    const services = freshServices()
    await moveIn(services.storage)
    const { roundId } = await launchedRound(services)
    const classes = await loadBallotClasses(services.storage, roundId)
    await answerRound(services, roundId, ({ invited }) => invited - 1)
    // One answer a class that does not fit the questionnaire: only a changed browser sends these.
    const misfits = classes.map(({ id: classId }) => ({ classId, answers: { work: { clear: 99 } } }))
    await fillBox(services, roundId, misfits)
    const boxed = classes.reduce((sum, { invited }) => sum + invited, 0)
    await closeRound(services, roundId, null)
    expect(await findRoundBox(services.storage, roundId)).toMatchObject({
      issued: boxed,
      boxed,
      opened: boxed - classes.length,
      invalid: classes.length,
    })
    expect(await findRound(services.storage, roundId)).toMatchObject({ answered: boxed - classes.length })
  })

  test('counts damaged rows among those that did not count, and they keep no other from counting', async () => {
    const { services, roundId, answered } = await start()
    const [first, second] = await rows(services)
    await spoil(services, first?.id, { sealed: Buffer.alloc(40) })
    await spoil(services, second?.id, { id: Buffer.alloc(7, 0xff) })
    await closeRound(services, roundId, null)
    expect(await stateOf(services, roundId)).toBe('released')
    expect(await findRoundBox(services.storage, roundId)).toMatchObject({
      boxed: answered,
      opened: answered - 2,
      invalid: 2,
    })
  })

  test('tells how far it has come, never goes back, and leaves nothing of the key behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-opening-'))
    const { services, roundId } = await inventRound(folder, frozenClock(testNow), { people: 240, units: 3 })
    onTestFinished(() => {
      services.storage.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const { items, questionnaire } = bundledProgramme()
    const answers = decodeAnswers({ questionnaire }, new Uint8Array(items.length).fill(3))
    const classes = await loadBallotClasses(services.storage, roundId)
    const everybody = classes.flatMap(({ id: classId, invited }) =>
      Array.from({ length: invited }, () => ({ classId, answers })),
    )
    await fillBox(services, roundId, everybody)
    await beginClosing(services, roundId, null)
    const round = await findRound(services.storage, roundId)
    const key = services.vault.keyOf(roundId)
    const secret = services.vault.boxSecretOf(roundId)
    if (!round?.programmeHash || !key || !secret) throw new Error('The round is not whole')
    const told: Progress[] = []
    const { programmeHash } = round
    const outcome = await openRoundBox(
      services.storage,
      { id: roundId, programmeHash, key, secret },
      (progress) => told.push(progress),
    )
    expect(outcome).toMatchObject({ opened: everybody.length, invalid: 0 })
    expect(told.filter(({ step }) => step === 'opening')).toHaveLength(Math.floor(everybody.length / 100))
    const percents = told.map(({ percent }) => percent)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
    expect(Math.max(...percents)).toBeLessThan(90)
    expect(secret.every((byte) => byte === 0)).toBe(true)
  })

  test('of a round that nobody has answered is released without a figure', async () => {
    const services = freshServices()
    await moveIn(services.storage)
    const { roundId } = await launchedRound(services)
    await closeRound(services, roundId, null)
    expect(await stateOf(services, roundId)).toBe('released')
    expect(await findRelease(services.storage, roundId)).toMatchObject({ answered: 0, smallestCrowd: null })
    expect(await findRoundBox(services.storage, roundId)).toMatchObject({ boxed: 0, opened: 0, invalid: 0 })
  })
})

describe('an opening is refused, and nothing is lost', () => {
  test('when more answers of a class were opened than answer forms given out: somebody has made forms', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    await unissue(services, roundId)
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'must have been forged')
    await closeDueRounds(services, createLogger('silent'))
    const acts = await newestActs(services.storage, undefined, 50)
    expect(acts.filter(({ action }) => action === 'results-refused')).toHaveLength(1)
  })

  test('when an answer was taken out of the box after it had closed', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const [one] = await rows(services)
    await transaction(services.storage, async (tx) => {
      await tx.db.delete(boxTable).where(eq(boxTable.id, one?.id ?? Buffer.alloc(0)))
    })
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered - 1, 'does not hold what it held')
  })

  test('when an answer was put in the box after it had closed', async () => {
    const services = freshServices()
    await moveIn(services.storage)
    const { roundId } = await launchedRound(services)
    const [first] = await loadBallotClasses(services.storage, roundId)
    await answerRound(services, roundId, ({ invited }) => invited - 1)
    const keys = await services.storage.db.select().from(signingKeyTable)
    await beginClosing(services, roundId, null)
    // Somebody has kept the signing keys.
    await transaction(services.storage, async (tx) => {
      await tx.db.delete(signingKeyTable)
      await tx.db.insert(signingKeyTable).values(keys)
    })
    const answers = decodeAnswers(shortProgramme, answerBytes(1))
    await fillBox(services, roundId, [{ classId: first?.id ?? '', answers }])
    const inBox = (await rows(services)).length
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, inBox, 'does not hold what it held')
  })

  test('when another answer was put under the id of one that was there', async () => {
    const { services, roundId, answered } = await start()
    const { storage, vault } = services
    await beginClosing(services, roundId, null)
    const key = vault.keyOf(roundId)
    const read = key && (await readBox(storage, key, roundId, null))
    const [one, other] = read?.answers ?? []
    if (!key || !one || !other) throw new Error('The box is empty')
    // With the round key anything can be written, and the id stays as it was.
    const row = { ...one, state: 'boxed', sequence: 1, sealed: other.sealed } as const
    await transaction(storage, (tx) => putInBox(tx, key, roundId, one.id, row))
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'does not hold what it held')
  })

  test('when an answer was damaged after the box had closed', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const [one] = await rows(services)
    await spoil(services, one?.id, { sealed: Buffer.alloc(40) })
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'does not hold what it held')
  })

  test('when the published list is another, whatever the root says', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const ids = Buffer.from((await findBoxIds(services.storage, roundId)) ?? [])
    ids[40] = (ids[40] ?? 0) ^ 1
    await transaction(services.storage, (tx) => saveRoundBox(tx, roundId, { ids }))
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'does not hold what it held')
  })

  test('when a signing key is not the one that everybody has seen in the manifest', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const modulus = Buffer.from(randomBytes(256))
    modulus[0] = 0xff
    await transaction(services.storage, async (tx) => {
      await tx.db.update(signingKeyTable).set({ modulus }).where(eq(signingKeyTable.classId, admissionName))
    })
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'signing key')
  })

  test('when the key that the server keeps belongs to another box', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    services.vault.keepBoxSecret(roundId, randomBytes(32).fill(1, 0, 1))
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'does not open this answer box')
  })

  test('when the key that the server kept is gone', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const vault = { ...services.vault, boxSecretOf: () => null }
    await releaseRound({ ...services, vault }, roundId)
    await expectRefused(services, roundId, answered, 'is gone')
  })

  test('when the questionnaire is not the one in the manifest', async () => {
    const { services, roundId, answered } = await start()
    await beginClosing(services, roundId, null)
    const { storage } = services
    const manifest = (await findRoundBox(storage, roundId))?.manifest ?? ''
    const other = manifest.replace(/"codebook":"[^"]*"/, `"codebook":"${'A'.repeat(43)}"`)
    expect(other).not.toBe(manifest)
    await transaction(storage, async (tx) => {
      await tx.db.update(roundBoxTable).set({ manifest: other })
    })
    await releaseRound(services, roundId)
    await expectRefused(services, roundId, answered, 'questionnaire')
  })

  test.each(['the questionnaire is another', 'the box is another', 'the round has not closed'])(
    'and nothing of its key stays in memory when %s',
    async (why) => {
      const { services, roundId } = await start()
      const { storage, vault } = services
      if (why !== 'the round has not closed') await beginClosing(services, roundId, null)
      const manifest = (await findRoundBox(storage, roundId))?.manifest ?? ''
      const other = manifest.replace(/"codebook":"[^"]*"/, `"codebook":"${'A'.repeat(43)}"`)
      await transaction(storage, async (tx) => {
        if (why === 'the questionnaire is another') await saveRoundBox(tx, roundId, { manifest: other })
        if (why === 'the box is another') await saveRoundBox(tx, roundId, { ids: Buffer.alloc(64) })
      })
      const programmeHash = (await findRound(storage, roundId))?.programmeHash ?? ''
      const [key, secret] = [vault.keyOf(roundId), vault.boxSecretOf(roundId)]
      if (!key || !secret) throw new Error('The round is not whole')
      const opening = openRoundBox(storage, { id: roundId, programmeHash, key, secret }, () => undefined)
      await opening.catch(() => undefined)
      expect(secret.every((byte) => byte === 0)).toBe(true)
    },
  )
})
