/** The whole course of a sealed round, from the key holders' meeting to the opened box, with nothing but the real functions. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import {
  type Bytes,
  compareBytes,
  fromBase64url,
  sha256,
  toBase64url,
  toHex,
  utf8,
} from '#shared/ballot/bytes.ts'
import { readCustodianKey, readCustodianPart, writeCustodianFile } from '#shared/ballot/custodian-file.ts'
import { makeCustodianKey, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { joinParts, makeParts, type PartCustodian } from '#shared/ballot/key-part.ts'
import { manifestHash, writeManifest } from '#shared/ballot/manifest.ts'
import { classOffered, type ManifestSignature, trustManifest } from '#shared/ballot/manifest-trust.ts'
import { boxEntry, checkBoxList, merkleRoot, writeBoxList } from '#shared/ballot/merkle.ts'
import { keyIdOf } from '#shared/ballot/signature.ts'
import {
  answerSecrets,
  makeAnswerCode,
  readAnswerCode,
  writeAnswerCode,
} from '../../client/answer/answer-code.ts'
import { type AnswerForm, requestForm } from '../../client/answer/answer-form.ts'
import { admit } from '../../server/ballot/admission.ts'
import { signBlinded } from '../../server/ballot/blind-signature.ts'
import { type BoxDecision, type BoxRow, decideDelivery, decideWithdrawal } from '../../server/ballot/box.ts'
import { decideIssue, type IssueRow, issueHash } from '../../server/ballot/issue.ts'
import { openBox } from '../../server/ballot/opening.ts'
import { unsealer } from '../../server/ballot/unseal.ts'
import { verifyingKey } from '../../server/keeping/signing-key.ts'
import { randomBytes, signingKeys } from './keys.ts'

const roundId = '00000000-0000-4000-8000-000000000001'
const classId = '00000000-0000-4000-8000-000000000011'
const unitId = '00000000-0000-4000-8000-000000000100'
const names = ['HR', 'Hovedverneombudet', 'Tillitsvalgt']
const same = (words: string) => ({ nb: words, nn: words, en: words })

it('Six people are invited; five answer, one of them twice, and one withdraws: four answers are opened', async () => {
  const [admission, ofClass] = await signingKeys(2)
  if (!admission || !ofClass) throw new Error('Two keys were asked for')

  // The key holders meet: the box's key is made, shared and forgotten; each takes a file home.
  const { files, manifestText, signatures } = await ceremony(admission.modulus, ofClass.modulus)

  // The server: invitations by link, and a box that knows no person.
  const invitations = new Map<string, IssueRow>()
  for (const link of ['a', 'b', 'c', 'd', 'e', 'f']) invitations.set(link, { classId, issued: null })
  const box = new Map<string, BoxRow>()
  let isOpen = true
  const door = verifyingKey(admission.modulus)
  const issue = (link: string, blindedAdmission: Bytes, blindedClass: Bytes) => {
    const hash = issueHash(blindedAdmission, blindedClass)
    const decision = decideIssue(isOpen, invitations.get(link) ?? null, hash)
    if ('refused' in decision) return decision.refused
    if (decision.do === 'sign-first') invitations.set(link, decision.row)
    const signed = [signBlinded(admission, blindedAdmission), signBlinded(ofClass, blindedClass)]
    return signed.flatMap((signature) => signature ?? [])
  }
  const arrive = async (
    form: AnswerForm,
    sequence: number,
    sealed: Bytes | null,
  ): Promise<BoxDecision | string> => {
    const { m1, w } = form
    const signature = form.admission
    const admitted = await admit(door, { m1, signature, sequence, w: sequence > 0 ? w : null })
    if ('refused' in admitted) return admitted.refused
    const id = toHex(admitted.id)
    const row = box.get(id) ?? null
    const decision = sealed
      ? decideDelivery(isOpen, row, { m1, signature, sequence, sealed })
      : decideWithdrawal(isOpen, row, { sequence })
    if ('row' in decision) box.set(id, decision.row)
    return decision
  }

  // The browser, with what anybody can download and a code that only the person has.
  const trusted = await trustManifest(manifestText, signatures)
  if ('refused' in trusted) throw new Error(trusted.refused)
  const offered = { classId, admissionKey: admission.modulus, classKey: ofClass.modulus }
  expect((await classOffered(trusted.manifest, offered))?.invited).toBe(6)
  const binding = { roundId: trusted.manifest.roundId, manifestHash: trusted.hash }
  const boxKey = fromBase64url(trusted.manifest.boxKey, 65) ?? new Uint8Array()
  const formFor = async (link: string, code: Bytes) => {
    const request = await requestForm(code, binding, offered, boxKey)
    const reply = issue(link, request.blindedAdmission, request.blindedClass)
    const [one, other] = typeof reply === 'string' ? [] : reply
    return one && other ? request.receive({ admission: one, ofClass: other }) : null
  }
  const codes = new Map(['a', 'b', 'c', 'd', 'e'].map((link) => [link, makeAnswerCode()]))
  const forms = new Map<string, AnswerForm>()
  for (const [link, code] of codes) {
    const form = await formFor(link, code)
    if (!form) throw new Error('No form was given out')
    forms.set(link, form)
    expect(await arrive(form, 0, await form.seal(utf8('3')))).toMatchObject({ do: 'save', was: 'nothing' })
  }
  const form = (link: string) => forms.get(link) ?? expect.fail('Nobody has this link')

  // One link, one form: with another code there is none.
  expect(await formFor('a', makeAnswerCode())).toBeNull()

  // a goes on elsewhere with the code as it was written down, and replaces the answer.
  const typed = readAnswerCode(writeAnswerCode(codes.get('a') ?? new Uint8Array()).toLowerCase())
  const again = 'bytes' in typed ? await formFor('a', typed.bytes) : null
  if (!again) throw new Error('The code was not read')
  const replaced = await again.seal(utf8('5'))
  const sent = new Map([['a', await sha256(replaced)]])
  expect(await arrive(again, 1, replaced)).toMatchObject({ do: 'save', was: 'boxed' })

  // b withdraws; a retry that comes late changes nothing.
  expect(await arrive(form('b'), 1, null)).toMatchObject({ do: 'save', was: 'boxed' })
  expect(await arrive(form('b'), 0, await form('b').seal(utf8('3')))).toEqual({ refused: 'boxed-already' })

  // Nobody else's code moves an answer: w belongs to another m1.
  expect(await arrive({ ...form('c'), w: form('d').w }, 1, null)).toBe('not-yours')

  // The survey closes: the list is published, and each finds the own answer in it.
  isOpen = false
  expect(await arrive(form('c'), 1, null)).toEqual({ refused: 'round-closed' })
  const rows = [...box].flatMap(([id, row]) =>
    row.state === 'boxed' ? [{ ...row, id: Uint8Array.from(Buffer.from(id, 'hex')) }] : [],
  )
  rows.sort((a, b) => compareBytes(a.id, b.id))
  const native = (bytes: Uint8Array) => Uint8Array.from(createHash('sha256').update(bytes).digest())
  const entries = rows.map(({ id, sealed }) => boxEntry(id, native(sealed)))
  const root = await merkleRoot(entries, native)
  if (!root) throw new Error('The ids are in order')
  const own = async (link: string) => ({
    id: await sha256((await answerSecrets(codes.get(link) ?? new Uint8Array(), binding)).m1),
    sealedHash: sent.get(link) ?? null,
  })
  const published = { boxed: 4, root }
  const look = async (link: string) => checkBoxList(writeBoxList(entries), published, await own(link), sha256)
  expect(await look('a')).toBe('as-sent')
  expect(await look('b')).toBe('not-in-the-box')
  expect(await look('c')).toBe('there')

  // Two of three key holders open it.
  const { keeping } = trusted.manifest
  if (keeping.mode !== 'custodian') throw new Error('It has key holders')
  const custodians = keeping.custodians.map(
    ({ name, commitment }): PartCustodian => ({
      name,
      commitment: fromBase64url(commitment, 32) ?? new Uint8Array(),
    }),
  )
  const parts = await Promise.all([files[2], files[0]].map((file) => readCustodianPart(file ?? '')))
  const given = parts.flatMap((part) => ('part' in part ? [part.part] : []))
  const joined = await joinParts(boxKey, custodians, keeping.threshold, given)
  const unseal = 'secret' in joined ? unsealer(joined.secret, boxKey) : null
  if (!unseal) throw new Error('The parts do not open the box')
  const keys = { unseal, admissionKey: door, classKeys: new Map([[classId, verifyingKey(ofClass.modulus)]]) }
  const issued = [...invitations.values()].filter((row) => row.issued !== null).length
  const opening = openBox(rows, keys, new Map([[classId, issued]]), (answers) => answers)
  const answers: string[] = []
  let next = await opening.next()
  for (; !next.done; next = await opening.next()) answers.push(new TextDecoder().decode(next.value.bytes))
  expect(answers.sort()).toEqual(['3', '3', '3', '5'])
  expect(next.value).toMatchObject({ counts: { boxed: 4, opened: 4 } })
})

async function ceremony(admissionKey: Bytes, classKey: Bytes) {
  const box = await makeBoxKey()
  const parts = await makeParts(box, names, 2)
  const signers = await Promise.all(names.map(makeCustodianKey))
  const custodians = parts.map(({ custodian: { name, commitment } }, index) => ({
    name,
    commitment: toBase64url(commitment),
    signingKey: toBase64url(signers[index]?.publicKey ?? new Uint8Array()),
  }))
  const manifestText = writeManifest({
    form: 'medvirk-manifest-1',
    roundId,
    title: same('Høsten 2026'),
    closesOn: '2026-11-29',
    questionnaire: toBase64url(randomBytes(32)),
    codebook: toBase64url(randomBytes(32)),
    boxKey: toBase64url(box.publicKey),
    admissionKeyId: toBase64url(await keyIdOf(admissionKey)),
    keeping: { mode: 'custodian', threshold: 2, custodians },
    classes: [
      {
        id: classId,
        unitId,
        unit: same('Kystbiologi'),
        groups: [],
        invited: 6,
        keyId: toBase64url(await keyIdOf(classKey)),
      },
    ],
  })
  const files = await Promise.all(
    parts.map(({ part }, index) =>
      writeCustodianFile(
        'Din del av nøkkelen',
        part,
        signers[index] ?? { publicKey: box.publicKey, secret: part.value },
      ),
    ),
  )
  const hash = await manifestHash(manifestText)
  const signatures: ManifestSignature[] = []
  for (const file of files.slice(0, 2)) {
    const key = readCustodianKey(file)
    if (!key) throw new Error('The file has no key')
    const signature = await signAsCustodian(key, 'manifest', hash)
    signatures.push({ signingKey: toBase64url(key.publicKey), signature: toBase64url(signature) })
  }
  return { files, manifestText, signatures }
}
