import { describe, expect, test } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { makeCurveKey } from '#shared/ballot/curve-key.ts'
import { readCustodianPart } from '#shared/ballot/custodian-file.ts'
import { signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { type Manifest, manifestHash, readManifest } from '#shared/ballot/manifest.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { findRoundBox } from '../../server/keeping/round-box.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { malformedModulus } from '../ballot/malformed-key.ts'
import { keysFor, preparedRound } from '../opened-round.ts'
import { draftedRound } from '../round/launched.ts'
import { meeting, preparation, signedBy, waitingRound } from './asked.ts'
import { holdCeremony, signManifest } from './ceremony.ts'

type Round = Awaited<ReturnType<typeof waitingRound>>

async function refused({ coordinator, at, services, roundId }: Round, body: object, field: string) {
  const before = await findRoundBox(services.storage, roundId)
  const answer = await coordinator.put(`${at}/ceremony`).send(body).expect(422)
  expect(answer.body.code).toBe('ceremony-invalid')
  expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([field])
  expect(await findRoundBox(services.storage, roundId)).toEqual(before)
}

describe('the preparation of a round', () => {
  test('shows how many keys are made, and what the key holders are to sign', async () => {
    const { coordinator, at, roundId } = await waitingRound()
    const { mode, keys, proposal, ceremony } = await preparation(coordinator, at)
    expect({ mode, keys, ceremony }).toEqual({
      mode: 'custodian',
      keys: { made: 5, of: 5 },
      ceremony: null,
    })
    expect(proposal).toMatchObject({ roundId, closesOn: '2026-10-25' })
    expect(proposal?.classes.map(({ invited }) => invited).sort()).toEqual([3, 5, 8, 9])
  })

  test('proposes nothing as long as a key is missing', async () => {
    const { coordinator, as, services } = await waitingRound()
    const id = await draftedRound(services.storage)
    const makeKey = keysFor(services)
    let made = 0
    const stopping = async () => {
      made += 1
      if (made > 3) throw new Error('The server is stopped here')
      return makeKey()
    }
    await expect(preparedRound(services, id, { mode: 'custodian', makeKey: stopping })).rejects.toThrow(
      'stopped',
    )
    const { keys, proposal } = await preparation(coordinator, `/api/rounds/${id}`)
    expect(keys.of).toBe(5)
    expect(keys.made).toBeLessThan(5)
    expect(proposal).toBeNull()
    for (const [method, path, body] of [
      ['put', 'ceremony', { manifest: '{}', signatures: [] }],
      ['post', 'open', undefined],
    ] as const) {
      const answer = await (await as('coordinator'))[method](`/api/rounds/${id}/${path}`).send(body)
      expect([answer.status, answer.body.code]).toEqual([409, 'keys-not-ready'])
    }
  })

  test('says that the round key is missing, instead of waiting for ever', async () => {
    const { coordinator, at, services, roundId } = await waitingRound()
    const ceremony = await meeting(coordinator, at)
    services.vault.destroy(roundId)
    for (const request of [
      coordinator.get(`${at}/preparation`),
      coordinator.put(`${at}/ceremony`).send(signedBy(ceremony)),
      coordinator.get(`${at}/rehearsal`),
      coordinator.post(`${at}/rehearsal`).send({ proof: toBase64url(new Uint8Array(32)) }),
      coordinator.post(`${at}/open`),
    ]) {
      const { status, body } = await request
      expect([status, body.code]).toEqual([409, 'round-key-missing'])
    }
    expect((await findRound(services.storage, roundId))?.state).toBe('preparing')
  })
})

describe('the key holders’ meeting', () => {
  test('two of three have signed: the manifest is kept as it was signed, and the log says so without a name', async () => {
    const { coordinator, at, services, roundId } = await waitingRound()
    const ceremony = await meeting(coordinator, at)
    const { body } = await coordinator.put(`${at}/ceremony`).send(signedBy(ceremony)).expect(200)
    expect(body.ceremony).toEqual({ ...signedBy(ceremony), rehearsed: false })
    expect(await findRoundBox(services.storage, roundId)).toMatchObject(signedBy(ceremony))
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({ action: 'ceremony-held', subject: `round:${roundId}` })
    expect(act?.detail).toMatch(/^2 signed (\w{4}-){7}\w{4}$/)
  })

  test('is not kept when one of the signing keys was made to follow people', async () => {
    const { coordinator, at, services, roundId } = await waitingRound()
    services.storage.writer.sqlite
      .prepare("update signing_key set modulus = ? where round_id = ? and class_id <> ''")
      .run(malformedModulus(), roundId)
    const { proposal } = await preparation(coordinator, at)
    const ceremony = await holdCeremony({
      ...(proposal ?? expect.fail('The keys are made')),
      // Several places with one key are refused before that.
      classes: proposal?.classes.slice(0, 1) ?? [],
    })
    const { body } = await coordinator.put(`${at}/ceremony`).send(signedBy(ceremony)).expect(422)
    expect(body).toMatchObject({ code: 'ceremony-invalid', detail: 'A signing key is malformed' })
    expect((await findRoundBox(services.storage, roundId))?.manifest ?? null).toBeNull()
  })

  test('nothing that is sent to the server opens the box', async () => {
    const { coordinator, at } = await waitingRound()
    const ceremony = await meeting(coordinator, at)
    const sent = JSON.stringify(signedBy(ceremony, 3))
    for (const file of ceremony.files) {
      const read = await readCustodianPart(file)
      if ('refused' in read) throw new Error('The file has no part')
      expect(sent).not.toContain(toBase64url(read.part.value))
    }
    expect(sent).not.toContain(toBase64url(ceremony.box.secret))
    for (const { secret } of ceremony.signers) expect(sent).not.toContain(toBase64url(secret))
  })

  test('can be held again: the new manifest takes the place of the last, and is rehearsed again', async () => {
    const { coordinator, at, services, roundId } = await waitingRound()
    const [one, two] = [await meeting(coordinator, at), await meeting(coordinator, at)]
    await coordinator.put(`${at}/ceremony`).send(signedBy(one)).expect(200)
    await coordinator.put(`${at}/ceremony`).send(signedBy(two, 3)).expect(200)
    const box = await findRoundBox(services.storage, roundId)
    expect(box).toMatchObject({ manifest: two.manifest, signatures: two.signatures, rehearsedOn: null })
  })

  test('a manifest that is cut off, written in another way, or has been signed by nobody is refused', async () => {
    const round = await waitingRound()
    const { manifest, signatures } = await meeting(round.coordinator, round.at)
    const two = signatures.slice(0, 2)
    await refused(round, { manifest: manifest.slice(0, -1), signatures: two }, 'body.manifest')
    await refused(round, { manifest: '', signatures: two }, 'body.manifest')
    await refused(round, { manifest: 'null', signatures: [] }, 'body.manifest')
    await refused(round, { manifest: ` ${manifest}`, signatures: two }, 'body.manifest')
    await refused(round, { manifest, signatures: [] }, 'body.signatures')
    await refused(round, { manifest, signatures: signatures.slice(0, 1) }, 'body.signatures')
  })

  const changes: [what: string, field: string, change: (manifest: Manifest) => Manifest][] = [
    [
      'a class has another size',
      'classes',
      (manifest) => ({
        ...manifest,
        classes: manifest.classes.map((one, index) =>
          index === 0 ? { ...one, invited: one.invited + 1 } : one,
        ),
      }),
    ],
    [
      'two classes have swapped their keys',
      'classes',
      (manifest) => {
        const [one, two, ...rest] = manifest.classes
        if (!one || !two) throw new Error('The round has several classes')
        return {
          ...manifest,
          classes: [{ ...one, keyId: two.keyId }, { ...two, keyId: one.keyId }, ...rest],
        }
      },
    ],
    [
      'a class has a key of somebody else',
      'classes',
      (manifest) => ({
        ...manifest,
        classes: manifest.classes.map((one, index) =>
          index === 0 ? { ...one, keyId: toBase64url(new Uint8Array(32).fill(7)) } : one,
        ),
      }),
    ],
    ['a class is missing', 'classes', (manifest) => ({ ...manifest, classes: manifest.classes.slice(1) })],
    [
      'the admission key is another',
      'admissionKeyId',
      (manifest) => ({ ...manifest, admissionKeyId: toBase64url(new Uint8Array(32).fill(9)) }),
    ],
    ['the last day is another', 'closesOn', (manifest) => ({ ...manifest, closesOn: '2026-12-24' })],
    [
      'it is for another round',
      'roundId',
      (manifest) => ({ ...manifest, roundId: '00000000-0000-4000-8000-900000000009' }),
    ],
    [
      'the questionnaire is another',
      'questionnaire',
      (manifest) => ({ ...manifest, questionnaire: manifest.codebook }),
    ],
    [
      'the title is another',
      'title',
      (manifest) => ({ ...manifest, title: { ...manifest.title, nb: 'Noe annet' } }),
    ],
  ]

  test.each(changes)(
    'signed by all, but %s: refused, and what was kept before stays',
    async (_, field, change) => {
      const round = await waitingRound()
      const good = await meeting(round.coordinator, round.at)
      await round.coordinator.put(`${round.at}/ceremony`).send(signedBy(good)).expect(200)
      const spoilt = await meeting(round.coordinator, round.at, { change })
      await refused(round, signedBy(spoilt, 3), `body.manifest.${field}`)
    },
  )

  test('fewer than three key holders, or a round without any, are refused', async () => {
    const round = await waitingRound()
    const { coordinator, at } = round
    const pair = await meeting(coordinator, at, { names: ['HR', 'Verneombud'] })
    await refused(round, signedBy(pair), 'body.manifest.keeping')
    const alone = await meeting(coordinator, at, {
      change: (manifest) => ({ ...manifest, keeping: { mode: 'single-key' } }),
    })
    await refused(round, { manifest: alone.manifest, signatures: [] }, 'body.manifest.keeping')
    const names = ['HR', 'Hovedverneombud', 'Tekna', 'NTL', 'Forskerforbundet']
    const five = await meeting(coordinator, at, { names, threshold: 3 })
    await refused(round, signedBy(five, 2), 'body.signatures')
    await coordinator.put(`${at}/ceremony`).send(signedBy(five, 3)).expect(200)
  })

  test('a box key that is no point of the curve is refused before anybody seals with it', async () => {
    const round = await waitingRound()
    const nonsense = toBase64url(new Uint8Array(65).fill(4))
    const spoilt = await meeting(round.coordinator, round.at, {
      change: (manifest) => ({ ...manifest, boxKey: nonsense }),
    })
    await refused(round, signedBy(spoilt), 'body.manifest')
  })
})

describe('signatures', () => {
  test('of a stranger, for another manifest, for another purpose, or altered: refused, also beside enough good ones', async () => {
    const round = await waitingRound()
    const ceremony = await meeting(round.coordinator, round.at)
    const other = await meeting(round.coordinator, round.at)
    const { manifest, signatures, signers } = ceremony
    const stranger = await signManifest(manifest, [await makeCurveKey('ECDSA')])
    const forAnother = await signManifest(other.manifest, signers.slice(2))
    const [first, second, third] = signers
    if (!first || !second || !third) throw new Error('There are three')
    const extension = {
      signingKey: toBase64url(third.publicKey),
      signature: toBase64url(await signAsCustodian(third, 'extension', await manifestHash(manifest))),
    }
    const altered = { ...signatures[2], signature: signatures[1]?.signature }
    for (const wrong of [stranger[0], forAnother[0], extension, altered])
      await refused(round, { manifest, signatures: [...signatures.slice(0, 2), wrong] }, 'body.signatures')
  })

  test('one key holder who signs twice is one', async () => {
    const round = await waitingRound()
    const { manifest, signatures, signers } = await meeting(round.coordinator, round.at)
    const again = await signManifest(manifest, signers.slice(0, 1))
    const one = signatures.slice(0, 1)
    await refused(round, { manifest, signatures: [...one, ...one] }, 'body.signatures')
    await refused(round, { manifest, signatures: [...one, ...again] }, 'body.signatures')
    await refused(round, { manifest, signatures: [...signatures.slice(0, 2), ...again] }, 'body.signatures')
  })
})

describe('what is no ceremony', () => {
  test.each([
    ['nothing', {}, 'body.manifest'],
    ['a manifest that is no text', { manifest: {}, signatures: [] }, 'body.manifest'],
    ['signatures that are none', { manifest: '{}', signatures: ['x'] }, 'body.signatures.0'],
    [
      'too many signatures',
      { manifest: '{}', signatures: Array.from({ length: 21 }, () => ({})) },
      'body.signatures',
    ],
    ['an unknown field', { manifest: '{}', signatures: [], boxSecret: 'x' }, 'body.boxSecret'],
    [
      'more than two million characters',
      { manifest: 'x'.repeat(2_000_001), signatures: [] },
      'body.manifest',
    ],
  ])('%s: refused by name', async (_, body, field) => {
    const { coordinator, at } = await waitingRound()
    const answer = await coordinator.put(`${at}/ceremony`).send(body).expect(400)
    expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toContain(field)
  })

  test('a manifest as large as six hundred classes make it is read, and five megabytes are not', async () => {
    const { coordinator, at, roundId } = await waitingRound()
    const { proposal } = await preparation(coordinator, at)
    const [one] = proposal?.classes ?? []
    if (!proposal || !one) throw new Error('The round has classes')
    const classes = Array.from({ length: 600 }, (_, index) => ({
      ...one,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      unitId: `00000000-0000-4000-8001-${String(index).padStart(12, '0')}`,
      invited: 5,
      keyId: toBase64url(Uint8Array.from({ length: 32 }, (_, at) => (at < 2 ? index >> (8 * at) : 1))),
    }))
    const large = await holdCeremony({ ...proposal, classes })
    expect(readManifest(large.manifest)).toHaveProperty('manifest.roundId', roundId)
    expect((await coordinator.put(`${at}/ceremony`).send(signedBy(large))).body.code).toBe('ceremony-invalid')
    await coordinator
      .put(`${at}/ceremony`)
      .send({ manifest: 'x'.repeat(5_000_000), signatures: [] })
      .expect(413)
  })
})
