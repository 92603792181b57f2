/** What a browser makes at the key holders' meeting, and what the files are good for afterwards. */
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { makeCurveKey } from '#shared/ballot/curve-key.ts'
import { lastDay } from '#shared/ballot/extension.ts'
import { type KeyList, readKeyList } from '#shared/ballot/key-list.ts'
import { joinParts } from '#shared/ballot/key-part.ts'
import { custodiansOf, type KnownPart, knownPart } from '#shared/ballot/known-part.ts'
import { expectedProof } from '#shared/ballot/rehearsal.ts'
import { type HeldCeremony, holdCeremony, nameFaults } from '../../../client/staff/round/ceremony.ts'
import { signExtension, signerOf } from '../../../client/staff/round/extension.ts'
import { rehearsalProof } from '../../../client/staff/round/rehearsal.ts'
import { proposed } from '../proposed.ts'

const names = ['HR', 'Hovedverneombudet ', 'Tillitsvalgt']
const proposal = proposed()
const explain = (name: string, words: string) => `Nøkkeldel for ${name}\nSjekkord: ${words}`

let held: HeldCeremony
let keyList: KeyList
let boxKey: Uint8Array<ArrayBuffer>

async function listOf({ manifest, signatures }: HeldCeremony): Promise<KeyList> {
  const read = await readKeyList(manifest, signatures)
  return 'refused' in read ? expect.fail(read.refused) : read
}

async function partOf(list: KeyList, file: string | undefined): Promise<KnownPart> {
  const known = await knownPart(list.manifest, file ?? '')
  return 'refused' in known ? expect.fail(known.refused) : known
}

beforeAll(async () => {
  held = await holdCeremony(proposal, names, 2, explain)
  keyList = await listOf(held)
  boxKey = fromBase64url(keyList.manifest.boxKey, 65) ?? expect.fail('The manifest has a box key')
})

describe('the key holders’ meeting in the browser', () => {
  it('makes what the server proposed and nothing else, signed by every key holder', () => {
    const { boxKey: _, keeping, ...rest } = keyList.manifest
    expect(rest).toEqual(proposal)
    expect(keyList.holders.map(({ name, signed }) => [name, signed])).toEqual([
      ['HR', true],
      ['Hovedverneombudet', true],
      ['Tillitsvalgt', true],
    ])
    expect(keeping).toMatchObject({ mode: 'custodian', threshold: 2 })
  })

  it('gives parts of which any two open the box, and one alone does not', async () => {
    const parts = await Promise.all(held.holders.map(({ file }) => partOf(keyList, file)))
    const custodians = custodiansOf(keyList.manifest)
    for (const pair of [
      [0, 1],
      [0, 2],
      [2, 1],
    ]) {
      const given = pair.map((at) => parts[at]?.part ?? expect.fail('There are three'))
      expect(await joinParts(boxKey, custodians, 2, given)).toHaveProperty('secret')
    }
    expect(
      await joinParts(
        boxKey,
        custodians,
        2,
        parts.slice(0, 1).map(({ part }) => part),
      ),
    ).toEqual({
      refused: 'too-few',
    })
  })

  it('writes a file that says whose it is, and that the part copied by hand says too', async () => {
    for (const { name, words, part, file } of held.holders) {
      expect(file).toContain(explain(name, words))
      expect(await partOf(keyList, file)).toMatchObject({ name, words })
      expect(await partOf(keyList, part.replaceAll('-', ' ').toLowerCase())).toMatchObject({ name, words })
    }
  })

  it('lets nothing secret into what is sent to the server', () => {
    const sent = JSON.stringify({ manifest: held.manifest, signatures: held.signatures })
    for (const { part, file } of held.holders) {
      const secret = /Medvirk-Signing-Key: (\S+)/.exec(file)?.[1] ?? expect.fail('The file has a key')
      expect(sent).not.toContain(part)
      expect(sent).not.toContain(secret.slice(-40))
    }
  })

  it('asks for a name each, and for different ones', () => {
    expect(nameFaults(['HR', ' ', 'hr ', 'Verneombud'])).toEqual(
      new Map([
        [1, 'missing'],
        [2, 'twice'],
      ]),
    )
    expect(nameFaults(names)).toEqual(new Map())
  })
})

describe('the rehearsal', () => {
  it('proves to the server that the parts open the box, for this one point', async () => {
    const [server, another] = [await makeCurveKey('ECDH'), await makeCurveKey('ECDH')]
    const given = await Promise.all(held.holders.map(({ file }) => partOf(keyList, file)))
    const parts = given.map(({ part }) => part)
    const proof = await rehearsalProof(keyList.manifest, parts, toBase64url(server.publicKey))
    const expected = (await expectedProof(server, boxKey)) ?? expect.fail('Both are points')
    expect(proof).toBe(toBase64url(expected))
    expect(await rehearsalProof(keyList.manifest, parts, toBase64url(another.publicKey))).not.toBe(proof)
  })

  it('proves nothing as long as somebody’s file is missing, also where fewer open the box', async () => {
    const point = toBase64url((await makeBoxKey()).publicKey)
    const all = await Promise.all(held.holders.map(({ file }) => partOf(keyList, file)))
    const parts = all.map(({ part }) => part)
    for (const given of [[], parts.slice(0, 1), parts.slice(1), [...parts.slice(1), ...parts.slice(2)]])
      expect(await rehearsalProof(keyList.manifest, given, point)).toBeNull()
    expect(await rehearsalProof(keyList.manifest, parts, point)).not.toBeNull()
  })

  it('proves nothing with the parts of a meeting that was held again', async () => {
    const point = toBase64url((await makeBoxKey()).publicKey)
    const again = await holdCeremony(proposal, names, 2, explain)
    const old = await partOf(keyList, held.holders[1]?.file)
    const list = await listOf(again)
    expect(await knownPart(list.manifest, held.holders[1]?.file ?? '')).toEqual({ refused: 'another-box' })
    const fresh = await Promise.all(again.holders.map(({ file }) => partOf(list, file)))
    const mixed = fresh.map(({ part }, at) => (at === 1 ? old.part : part))
    expect(await rehearsalProof(list.manifest, mixed, point)).toBeNull()
  })
})

describe('a later last day', () => {
  it('holds when two key holders sign it with their files, and not with one', async () => {
    const signers = held.holders.slice(1).map(({ file }) => {
      const signer = signerOf(keyList, file)
      return 'refused' in signer ? expect.fail(signer.refused) : signer
    })
    expect(signers.map(({ name }) => name)).toEqual(['Hovedverneombudet', 'Tillitsvalgt'])
    const closesOn = '2026-12-06'
    const signatures = await signExtension(keyList, closesOn, signers)
    const day = (extension: { closesOn: string; signatures: typeof signatures }) =>
      lastDay(keyList.manifest, keyList.hash, extension)
    expect(await day({ closesOn, signatures })).toBe(closesOn)
    expect(await day({ closesOn, signatures: signatures.slice(1) })).toBe('2026-11-29')
    expect(await day({ closesOn: '2026-12-24', signatures })).toBe('2026-11-29')
  })

  it('is not signed with a part alone, nor with the file of another meeting', async () => {
    expect(signerOf(keyList, held.holders[0]?.part ?? '')).toEqual({ refused: 'no-key' })
    const again = await holdCeremony(proposal, names, 2, explain)
    expect(signerOf(keyList, again.holders[0]?.file ?? '')).toEqual({ refused: 'foreign' })
  })
})
