import { describe, expect, test } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { readCustodianPart } from '#shared/ballot/custodian-file.ts'
import { joinParts, type PartCustodian } from '#shared/ballot/key-part.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { findRoundBox, manifestOf } from '../../server/keeping/round-box.store.ts'
import { meeting, preparation, proofFor, rehearse, signedBy, waitingRound } from './asked.ts'

async function signedRound() {
  const round = await waitingRound()
  const ceremony = await meeting(round.coordinator, round.at)
  await round.coordinator.put(`${round.at}/ceremony`).send(signedBy(ceremony)).expect(200)
  const rehearsedOn = async () => (await findRoundBox(round.services.storage, round.roundId))?.rehearsedOn
  return { ...round, ceremony, rehearsedOn }
}

describe('the rehearsal of the opening', () => {
  test('two of the files that were taken home give the key, and the server sees that they do', async () => {
    const { coordinator, at, ceremony, rehearsedOn, services, roundId } = await signedRound()
    const { keeping } = manifestOf(ceremony.manifest)
    if (keeping.mode !== 'custodian') throw new Error('It has key holders')
    const parts = await Promise.all(
      [ceremony.files[2], ceremony.files[1]].map((file) => readCustodianPart(file ?? '')),
    )
    const custodians = keeping.custodians.map(({ name, commitment }): PartCustodian => {
      return { name, commitment: fromBase64url(commitment, 32) ?? new Uint8Array() }
    })
    const joined = await joinParts(
      ceremony.box.publicKey,
      custodians,
      keeping.threshold,
      parts.flatMap((part) => ('part' in part ? [part.part] : [])),
    )
    if ('refused' in joined) throw new Error(joined.refused)
    const { publicKey } = ceremony.box
    const { body } = await rehearse(coordinator, at, { publicKey, secret: joined.secret })
    expect(body.ceremony.rehearsed).toBe(true)
    expect((await preparation(coordinator, at)).ceremony?.rehearsed).toBe(true)
    expect(await rehearsedOn()).toBe('2026-10-13')
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({ action: 'opening-rehearsed', subject: `round:${roundId}` })
  })

  test('with another secret it has failed, and can be tried again', async () => {
    const { coordinator, at, ceremony, rehearsedOn } = await signedRound()
    const { status, body } = await rehearse(coordinator, at, await makeBoxKey())
    expect([status, body.code]).toEqual([422, 'rehearsal-failed'])
    expect(await rehearsedOn()).toBeNull()
    expect((await rehearse(coordinator, at, ceremony.box)).status).toBe(200)
  })

  test('a proof counts once, for the point it was made for', async () => {
    const { coordinator, at, ceremony, rehearsedOn } = await signedRound()
    const ask = async (): Promise<string> => (await coordinator.get(`${at}/rehearsal`).expect(200)).body.point
    const send = (proof: string) => coordinator.post(`${at}/rehearsal`).send({ proof })
    const first = await proofFor(ceremony.box, await ask())
    expect(await ask()).not.toBe(await ask())
    expect((await send(first)).body.code).toBe('rehearsal-failed')
    expect((await send(first)).body.code).toBe('changed-meanwhile')
    expect(await rehearsedOn()).toBeNull()
    const good = await proofFor(ceremony.box, await ask())
    await send(good).expect(200)
    // A new meeting asks for a new rehearsal, and the old proof is none.
    const again = await meeting(coordinator, at)
    await coordinator.put(`${at}/ceremony`).send(signedBy(again)).expect(200)
    expect(await rehearsedOn()).toBeNull()
    expect((await send(good)).body.code).toBe('changed-meanwhile')
    await ask()
    expect((await send(good)).body.code).toBe('rehearsal-failed')
    expect(await rehearsedOn()).toBeNull()
  })

  test('a proof for the last meeting is none for the next', async () => {
    const { coordinator, at, ceremony, rehearsedOn } = await signedRound()
    const { body } = await coordinator.get(`${at}/rehearsal`).expect(200)
    const again = await meeting(coordinator, at)
    await coordinator.put(`${at}/ceremony`).send(signedBy(again)).expect(200)
    const proof = await proofFor(ceremony.box, body.point)
    expect((await coordinator.post(`${at}/rehearsal`).send({ proof })).body.code).toBe('rehearsal-failed')
    expect(await rehearsedOn()).toBeNull()
  })

  test('is not possible before the meeting, and has to be begun', async () => {
    const { coordinator, at } = await waitingRound()
    expect((await coordinator.get(`${at}/rehearsal`).expect(422)).body.code).toBe('ceremony-invalid')
    const proof = toBase64url(new Uint8Array(32))
    const answer = await coordinator.post(`${at}/rehearsal`).send({ proof }).expect(422)
    expect(answer.body.code).toBe('ceremony-invalid')
    const signed = await signedRound()
    const early = await signed.coordinator.post(`${signed.at}/rehearsal`).send({ proof }).expect(409)
    expect(early.body.code).toBe('changed-meanwhile')
  })

  test.each([
    ['nothing', {}, 'body.proof'],
    ['too short a proof', { proof: 'AAAA' }, 'body.proof'],
    ['a proof in another spelling', { proof: `${'A'.repeat(42)}B` }, 'body.proof'],
    ['a number', { proof: 7 }, 'body.proof'],
    ['the secret itself', { proof: toBase64url(new Uint8Array(32)), secret: 'x' }, 'body.secret'],
  ])('%s is refused by name, and the rehearsal goes on', async (_, body, field) => {
    const { coordinator, at, ceremony, rehearsedOn } = await signedRound()
    const asked = await coordinator.get(`${at}/rehearsal`).expect(200)
    const answer = await coordinator.post(`${at}/rehearsal`).send(body).expect(400)
    expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([field])
    const proof = await proofFor(ceremony.box, asked.body.point)
    await coordinator.post(`${at}/rehearsal`).send({ proof }).expect(200)
    expect(await rehearsedOn()).toBe('2026-10-13')
  })
})
