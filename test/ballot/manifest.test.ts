import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { bytesToNumber, numberToBytes, toBase64url, toHex } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { fingerprintOf, makeCustodianKey, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { makeParts } from '#shared/ballot/key-part.ts'
import {
  type Manifest,
  manifestHash,
  manifestSchema,
  readManifest,
  writeHash,
  writeManifest,
} from '#shared/ballot/manifest.ts'
import { classOffered, type ManifestSignature, trustManifest } from '#shared/ballot/manifest-trust.ts'
import { isModulus, keyIdOf } from '#shared/ballot/signature.ts'
import { randomBytes } from './keys.ts'

const same = (words: string) => ({ nb: words, nn: words, en: words })
const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
const hash = () => toBase64url(randomBytes(32))
const names = ['HR', 'Hovedverneombudet', 'Tillitsvalgt']
const [admissionKey, classKey] = [modulus(), modulus()]

/** A number of 2048 bits without a small divisor: all that is asked of a key here. */
function modulus() {
  for (;;) {
    const number = randomBytes(256).with(0, 0xc1)
    if (isModulus(number)) return number
  }
}

let signers: CurveKey[]
let manifest: Manifest

beforeAll(async () => {
  const box = await makeBoxKey()
  signers = await Promise.all(names.map(makeCustodianKey))
  const parts = await makeParts(box, names, 2)
  manifest = {
    form: 'medvirk-manifest-1',
    roundId: uuid(1),
    title: same('Høsten 2026 – «Ålesund»'),
    closesOn: '2026-11-29',
    questionnaire: hash(),
    codebook: hash(),
    boxKey: toBase64url(box.publicKey),
    admissionKeyId: toBase64url(await keyIdOf(admissionKey)),
    keeping: {
      mode: 'custodian',
      threshold: 2,
      custodians: parts.map(({ custodian }, index) => ({
        name: custodian.name,
        commitment: toBase64url(custodian.commitment),
        signingKey: toBase64url(signers[index]?.publicKey ?? new Uint8Array()),
      })),
    },
    classes: [
      aClass(11, { keyId: toBase64url(await keyIdOf(classKey)), invited: 41 }),
      aClass(12, { groups: [{ id: 'phd', title: same('Stipendiater') }], invited: 10 }),
    ],
  }
})

function aClass(last: number, other: Partial<Manifest['classes'][number]> = {}): Manifest['classes'][number] {
  const { id, unitId } = { id: uuid(last), unitId: uuid(100) }
  return { id, unitId, unit: same('Kystbiologi'), groups: [], invited: 41, keyId: hash(), ...other }
}

/** The text of a manifest that nobody should publish. */
function forged(change: Partial<Manifest>): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, field]) => [name, sorted(field)]),
    )
  }
  return JSON.stringify(sorted({ ...manifest, ...change }))
}

async function signatures(text: string, ...by: number[]): Promise<ManifestSignature[]> {
  return Promise.all(
    by.map(async (index) => {
      const key = signers[index]
      if (!key) throw new Error('There are three')
      const signature = await signAsCustodian(key, 'manifest', await manifestHash(text))
      return { signingKey: toBase64url(key.publicKey), signature: toBase64url(signature) }
    }),
  )
}

describe('A manifest', () => {
  it('is one text, whose hash anybody can compute from the file', async () => {
    const text = writeManifest(manifest)
    expect(readManifest(text)).toEqual({ manifest })
    expect(toHex(await manifestHash(text))).toBe(createHash('sha256').update(text).digest('hex'))
    expect(writeHash(await manifestHash(text))).toMatch(/^(\w{4}-){7}\w{4}$/)
    const { classes, ...rest } = manifest
    expect(writeManifest({ classes, ...rest })).toBe(text)
  })

  it('is trusted when two of three key holders have signed it', async () => {
    const text = writeManifest(manifest)
    for (const by of [
      [0, 1],
      [2, 0],
      [0, 1, 2],
    ])
      expect(await trustManifest(text, await signatures(text, ...by))).toEqual({
        manifest,
        hash: await manifestHash(text),
        signedBy: by.map((index) => names[index]),
      })
  })

  it('is refused when nobody or one has signed it, the one twice as well', async () => {
    const text = writeManifest(manifest)
    for (const by of [[], [1], [1, 1]])
      expect(await trustManifest(text, await signatures(text, ...by))).toEqual({ refused: 'unsigned' })
  })

  it('is refused with a signature over another manifest, for another purpose, or by somebody else', async () => {
    const text = writeManifest(manifest)
    const [mine] = await signatures(text, 0)
    const [over] = await signatures(writeManifest({ ...manifest, closesOn: '2026-11-30' }), 1)
    const [, custodian] = signers
    const stranger = await makeCustodianKey()
    if (!mine || !over || !custodian) throw new Error('Two have signed')
    const made = async (key: CurveKey, purpose: 'manifest' | 'extension') => ({
      signingKey: toBase64url(key.publicKey),
      signature: toBase64url(await signAsCustodian(key, purpose, await manifestHash(text))),
    })
    for (const foreign of [
      over,
      await made(custodian, 'extension'),
      await made(stranger, 'manifest'),
      { ...(await made(stranger, 'manifest')), signingKey: over.signingKey },
      { ...over, signature: '' },
    ])
      expect(await trustManifest(text, [mine, foreign])).toEqual({ refused: 'foreign-signature' })
  })

  it('is refused with anything altered, however it is written', async () => {
    const text = writeManifest(manifest)
    const signed = await signatures(text, 0, 1)
    const altered = forged({ boxKey: toBase64url((await makeBoxKey()).publicKey) })
    expect(await trustManifest(altered, signed)).toEqual({ refused: 'foreign-signature' })
    for (const other of [
      ` ${text}`,
      `${text}\n`,
      text.replace('"form"', '"form" '),
      text.replace('ø', '\\u00f8'),
    ])
      expect(await trustManifest(other, signed)).toEqual({ refused: 'not-canonical' })
    // The same name twice: another program may read the other one.
    const twice = text.replace('"closesOn"', '"closesOn":"2027-01-01","closesOn"')
    expect(await trustManifest(twice, signed)).toEqual({ refused: 'not-canonical' })
    for (const none of [
      '',
      '{}',
      'null',
      '[]',
      forged({}).replace('medvirk-manifest-1', 'medvirk-manifest-2'),
    ])
      expect(await trustManifest(none, signed)).toEqual({ refused: 'malformed' })
    expect(readManifest(text.replace('"form"', '"extra":1,"form"'))).toEqual({ refused: 'malformed' })
  })

  it('is refused with keys that could mark single people', () => {
    const [first] = manifest.classes
    if (!first) throw new Error('There are two')
    const tagging = [
      // The same people with another key, and classes in disorder or twice.
      [first, aClass(12)],
      [aClass(12, { unitId: uuid(101) }), first],
      [first, first],
      // One key for two classes, or for a class and the admission.
      [first, aClass(12, { unitId: uuid(101), keyId: first.keyId })],
      [aClass(12, { keyId: manifest.admissionKeyId })],
      [aClass(12, { groups: ['b', 'a'].map((id) => ({ id, title: same(id) })) })],
      [aClass(12, { groups: ['a', 'a'].map((id) => ({ id, title: same(id) })) })],
    ]
    for (const classes of tagging) {
      expect(readManifest(forged({ classes }))).toEqual({ refused: 'tagging-keys' })
      expect(() => writeManifest({ ...manifest, classes })).toThrow('tagging-keys')
    }
  })

  it('is refused with classes so small that their keys tell who answered', () => {
    const small = (last: number, invited: number, groups: string[] = []) =>
      aClass(last, { unitId: uuid(last), invited, groups: groups.map((id) => ({ id, title: same(id) })) })
    for (const classes of [[small(11, 4), small(12, 4)], [small(11, 4, ['phd'])]])
      expect(readManifest(forged({ classes }))).toEqual({ refused: 'class-too-small' })
    // Those who are left over at the top may be fewer.
    expect(readManifest(forged({ classes: [small(11, 4), small(12, 5)] }))).toHaveProperty('manifest')
  })

  it('is refused with key holders who are one and the same, or too few', () => {
    if (manifest.keeping.mode !== 'custodian') throw new Error('It has key holders')
    const { custodians } = manifest.keeping
    const [first, second] = custodians
    if (!first || !second) throw new Error('There are three')
    for (const keeping of [
      { mode: 'custodian' as const, threshold: 4, custodians },
      {
        mode: 'custodian' as const,
        threshold: 2,
        custodians: [first, { ...second, signingKey: first.signingKey }],
      },
      { mode: 'custodian' as const, threshold: 2, custodians: [first, { ...second, name: first.name }] },
      {
        mode: 'custodian' as const,
        threshold: 2,
        custodians: [first, { ...second, commitment: first.commitment }],
      },
    ])
      expect(readManifest(forged({ keeping }))).toEqual({ refused: 'custodians' })
    const alone = { mode: 'custodian' as const, threshold: 1, custodians }
    expect(manifestSchema.safeParse({ ...manifest, keeping: alone }).success).toBe(false)
  })

  it('in single-key mode says so, and pretends no signature', async () => {
    const text = writeManifest({ ...manifest, keeping: { mode: 'single-key' } })
    expect(await trustManifest(text, [])).toMatchObject({
      manifest: { keeping: { mode: 'single-key' } },
      signedBy: [],
    })
    expect(await trustManifest(text, await signatures(text, 0))).toEqual({ refused: 'foreign-signature' })
  })
})

describe('The keys a person is offered', () => {
  const offered = { classId: uuid(11), admissionKey, classKey }

  it('are accepted when they stand in the manifest', async () => {
    expect(await classOffered(manifest, offered)).toEqual(manifest.classes[0])
  })

  it('are refused when one of them was made for this person, or the class is not there', async () => {
    for (const wrong of [
      { ...offered, classKey: modulus() },
      { ...offered, admissionKey: modulus() },
      { ...offered, classKey: admissionKey },
      { ...offered, classId: uuid(12) },
      { ...offered, classId: uuid(13) },
      { ...offered, classKey: classKey.slice(1) },
    ])
      expect(await classOffered(manifest, wrong)).toBeNull()
  })

  it('are refused when a prime below 65536 divides one of them, also if it stands in the manifest', async () => {
    for (const divisor of [7n, 65_521n]) {
      const whole = divisor * (1n + bytesToNumber(modulus()) / divisor)
      const malformed = numberToBytes(whole % 2n === 0n ? whole + divisor : whole, 256)
      const keyId = toBase64url(await keyIdOf(malformed))
      const named = {
        ...manifest,
        classes: manifest.classes.map((each) => (each.id === uuid(11) ? { ...each, keyId } : each)),
      }
      expect(await classOffered(named, { ...offered, classKey: malformed })).toBeNull()
      const asAdmission = { ...manifest, admissionKeyId: keyId }
      expect(await classOffered(asAdmission, { ...offered, admissionKey: malformed })).toBeNull()
    }
  })
})

describe('A key holder’s fingerprint', () => {
  it('is short enough for a letter, and different for each', async () => {
    const all = await Promise.all(signers.map(({ publicKey }) => fingerprintOf(publicKey)))
    for (const each of all) expect(each).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(new Set(all).size).toBe(3)
  })
})
