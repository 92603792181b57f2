import { describe, expect, test } from 'vitest'
import { makeCustodianKey } from '#shared/ballot/custodian-key.ts'
import { lastDay } from '#shared/ballot/extension.ts'
import { manifestHash } from '#shared/ballot/manifest.ts'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { findRoundBox, manifestOf } from '../../server/keeping/round-box.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import type { CastName } from '../cast.ts'
import { openedRound } from '../opened-round.ts'
import { draftedRound } from '../round/launched.ts'
import { startKeeping } from './asked.ts'
import { type Ceremony, signExtension, signManifest } from './ceremony.ts'

async function openRound(mode: KeepingMode) {
  const app = await startKeeping()
  const { storage } = app.services
  const { roundId, ceremony } = await openedRound(app.services, await draftedRound(storage), { mode })
  const coordinator = await app.as('coordinator')
  return {
    ...app,
    storage,
    roundId,
    ceremony,
    coordinator,
    move: (closesOn: string, signatures?: unknown) =>
      coordinator
        .put(`/api/rounds/${roundId}/closing`)
        .send({ closesOn, ...(signatures ? { signatures } : {}) }),
    closesOn: async () => (await findRound(storage, roundId))?.closesOn,
    /** What a browser would show. */
    async shown() {
      const box = await findRoundBox(storage, roundId)
      const text = box?.manifest ?? ''
      return lastDay(manifestOf(text), await manifestHash(text), box?.extension ?? null)
    },
  }
}

async function withHolders() {
  const round = await openRound('custodian')
  const { ceremony } = round
  if (!ceremony) throw new Error('It has key holders')
  return { ...round, ceremony }
}

/** The first so many key holders sign. */
const signed = ({ manifest, signers }: Ceremony, closesOn: string, count: number) =>
  signExtension(manifest, closesOn, signers.slice(0, count))

describe('moving the last day of the survey', () => {
  test('moves the deadlines that follow from it, but not those moved by hand', async () => {
    const { coordinator, roundId, storage, move, closesOn } = await openRound('single-key')
    const byHand = { due: '2027-11-12', reason: 'Flytting til nytt bygg' }
    await coordinator.put(`/api/rounds/${roundId}/deadlines/filing`).send(byHand).expect(200)
    const { body } = await move('2026-11-04').expect(200)
    expect(body.closesOn).toBe('2026-11-04')
    expect(body.deadlines).toContainEqual({
      step: 'plan',
      byRule: '2027-03-04',
      due: '2027-03-04',
      reason: null,
      restDay: null,
      units: [],
    })
    expect(body.deadlines).toContainEqual({
      step: 'filing',
      byRule: '2027-10-30',
      ...byHand,
      restDay: null,
      units: [],
    })
    expect(await closesOn()).toBe('2026-11-04')
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'closing-moved', detail: '2026-10-25 to 2026-11-04' })
  })

  test('is possible to today, and not to a day that has passed', async () => {
    for (const mode of ['single-key', 'custodian'] as const) {
      const { move, closesOn } = await openRound(mode)
      const { body } = await move('2026-10-12').expect(400)
      expect(body.invalidParams[0].name).toBe('body.closesOn')
      expect(await closesOn()).toBe('2026-10-25')
      await move('2026-10-13').expect(200)
      expect(await closesOn()).toBe('2026-10-13')
    }
  })

  test('is over once the survey is closed, and not begun before it is open', async () => {
    const { as, services } = await startKeeping()
    const draft = await draftedRound(services.storage)
    const coordinator = await as('coordinator')
    await coordinator.put(`/api/rounds/${draft}/closing`).send({ closesOn: '2026-11-04' }).expect(409)
    const { move, roundId, storage, closesOn } = await openRound('single-key')
    for (const state of ['preparing', 'closing', 'released', 'aborted'] as const) {
      await transaction(storage, (tx) => setRoundState(tx, roundId, state))
      expect((await move('2026-11-04').expect(409)).body.code).toBe('round-not-open')
    }
    expect(await closesOn()).toBe('2026-10-25')
  })

  test('without key holders, browsers see the later day, and the first one again when it is moved back', async () => {
    const { move, shown, roundId, storage } = await openRound('single-key')
    await move('2026-11-04').expect(200)
    expect(await shown()).toBe('2026-11-04')
    await move('2026-10-25').expect(200)
    expect(await shown()).toBe('2026-10-25')
    expect((await findRoundBox(storage, roundId))?.extension).toBeNull()
  })
})

describe('a later last day in a round with key holders', () => {
  test('needs the signatures of as many as open the box; browsers then see it', async () => {
    const { move, shown, ceremony, closesOn, roundId, storage } = await withHolders()
    for (const signatures of [undefined, [], await signed(ceremony, '2026-11-04', 1)]) {
      const { body } = await move('2026-11-04', signatures).expect(422)
      expect(body.code).toBe('not-signed-by-key-holders')
      expect([await closesOn(), await shown()]).toEqual(['2026-10-25', '2026-10-25'])
    }
    const two = await signed(ceremony, '2026-11-04', 2)
    await move('2026-11-04', two).expect(200)
    expect([await closesOn(), await shown()]).toEqual(['2026-11-04', '2026-11-04'])
    const extension = (await findRoundBox(storage, roundId))?.extension
    expect(extension).toEqual({ closesOn: '2026-11-04', signatures: two })
  })

  test('signed by one holder twice is signed by one', async () => {
    const { move, ceremony, closesOn } = await withHolders()
    const [one] = await signed(ceremony, '2026-11-04', 1)
    const [again] = await signed(ceremony, '2026-11-04', 1)
    for (const signatures of [
      [one, one],
      [one, again],
    ])
      expect((await move('2026-11-04', signatures).expect(422)).body.code).toBe('not-signed-by-key-holders')
    expect(await closesOn()).toBe('2026-10-25')
  })

  test('signed for another day, for another round, for another purpose or by strangers is not signed', async () => {
    const { move, ceremony, closesOn } = await withHolders()
    const other = await withHolders()
    const strangers = [await makeCustodianKey(), await makeCustodianKey()]
    for (const signatures of [
      await signed(ceremony, '2026-11-03', 3),
      await signExtension(other.ceremony.manifest, '2026-11-04', ceremony.signers),
      await signManifest(ceremony.manifest, ceremony.signers),
      await signExtension(ceremony.manifest, '2026-11-04', strangers),
      [
        ...(await signed(ceremony, '2026-11-04', 1)),
        ...(await signExtension(ceremony.manifest, '2026-11-04', strangers)),
      ],
    ])
      expect((await move('2026-11-04', signatures).expect(422)).body.code).toBe('not-signed-by-key-holders')
    expect(await closesOn()).toBe('2026-10-25')
  })

  test('keeps no signature of strangers beside those that count', async () => {
    const { move, ceremony, roundId, storage } = await withHolders()
    const two = await signed(ceremony, '2026-11-04', 2)
    const stranger = await signExtension(ceremony.manifest, '2026-11-04', [await makeCustodianKey()])
    await move('2026-11-04', [...stranger, ...two]).expect(200)
    expect((await findRoundBox(storage, roundId))?.extension?.signatures).toEqual(two)
  })

  test('an earlier day needs none, and neither does going back to a day they have signed', async () => {
    const { move, ceremony, closesOn, shown } = await withHolders()
    await move('2026-10-20').expect(200)
    await move('2026-10-25').expect(200)
    await move('2026-10-26').expect(422)
    await move('2026-11-04', await signed(ceremony, '2026-11-04', 2)).expect(200)
    await move('2026-10-30').expect(200)
    await move('2026-11-04').expect(200)
    expect([await closesOn(), await shown()]).toEqual(['2026-11-04', '2026-11-04'])
    await move('2026-11-05').expect(422)
    await move('2026-11-08', await signed(ceremony, '2026-11-08', 3)).expect(200)
    expect(await shown()).toBe('2026-11-08')
  })

  test.each([
    ['signatures that are none', { closesOn: '2026-11-04', signatures: ['x'] }, 'body.signatures.0'],
    ['a day that does not exist', { closesOn: '2026-02-30', signatures: [] }, 'body.closesOn'],
    ['an unknown field', { closesOn: '2026-11-04', force: true }, 'body.force'],
  ])('%s: refused by name', async (_, body, field) => {
    const { coordinator, roundId, closesOn } = await withHolders()
    const answer = await coordinator.put(`/api/rounds/${roundId}/closing`).send(body).expect(400)
    expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toContain(field)
    expect(await closesOn()).toBe('2026-10-25')
  })
})

describe('who may not move the last day', () => {
  test.each([
    ['leader', 403],
    ['dean', 403],
    ['safetyRepresentative', 403],
    ['hr', 403],
    ['recordsOfficer', 403],
    ['admin', 403],
    ['employee', 404],
    ['stranger', 404],
  ] as [CastName, number][])('%s', async (name, status) => {
    const { as, roundId, closesOn } = await openRound('single-key')
    await (await as(name))
      .put(`/api/rounds/${roundId}/closing`)
      .send({ closesOn: '2026-11-04' })
      .expect(status)
    expect(await closesOn()).toBe('2026-10-25')
  })
})
