/** SECURITY.md shows programs by which anybody can check a round without ours: they are run here as they stand there. */
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bytes, compareBytes, sha256, toBase64url, toHex } from '#shared/ballot/bytes.ts'
import { fingerprintOf } from '#shared/ballot/custodian-key.ts'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import { boxEntry, merkleRoot, writeBoxList } from '#shared/ballot/merkle.ts'
import { answerSecrets, makeAnswerCode, writeAnswerCode } from '../../client/answer/answer-code.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { holdCeremony } from '../keeping/ceremony.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'medvirk-verify-'))
const roundId = '00000000-0000-4000-8000-000000000001'
const same = (words: string) => ({ nb: words, nn: words, en: words })
const bytes = (length: number): Bytes => Uint8Array.from(randomBytes(length))
const hashed = (content: Bytes): Bytes => Uint8Array.from(createHash('sha256').update(content).digest())

let ceremony: Awaited<ReturnType<typeof holdCeremony>>
const code = makeAnswerCode()
const receipt = bytes(32)
let entries: Bytes[]
let root: string

beforeAll(async () => {
  const document = readFileSync(join(projectRoot, 'SECURITY.md'), 'utf8')
  for (const [, name, program] of document.matchAll(/```js\n\/\/ ([\w-]+\.mjs)[^\n]*\n(.*?)```/gs))
    writeFileSync(join(folder, name ?? ''), program ?? '')
  ceremony = await holdCeremony({
    form: 'medvirk-manifest-1',
    roundId,
    title: same('Høsten 2026'),
    closesOn: '2026-11-29',
    questionnaire: toBase64url(bytes(32)),
    codebook: toBase64url(bytes(32)),
    admissionKeyId: toBase64url(bytes(32)),
    classes: [
      {
        id: '00000000-0000-4000-8000-000000000011',
        unitId: roundId,
        unit: same('Kystbiologi på Ås'),
        groups: [],
        invited: 6,
        keyId: toBase64url(bytes(32)),
      },
    ],
  })
  const binding = { roundId, manifestHash: await manifestHash(ceremony.manifest) }
  const own = await sha256((await answerSecrets(code, binding)).m1)
  entries = [...Array.from({ length: 6 }, () => bytes(64)), boxEntry(own, receipt)].sort(compareBytes)
  root = toBase64url((await merkleRoot(entries, hashed)) ?? bytes(0))
  writeFileSync(join(folder, 'manifest.json'), ceremony.manifest)
  writeFileSync(join(folder, 'list.txt'), writeBoxList(entries))
  writeFileSync(join(folder, 'box.json'), JSON.stringify({ signatures: ceremony.signatures.slice(0, 2) }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function printed(program: string, ...words: string[]): Promise<string[]> {
  const { stdout } = await run(process.execPath, [join(folder, program), ...words], { cwd: folder })
  return stdout.trim().split('\n')
}

it('Anybody can compute the survey’s fingerprint, and see which key holders have signed', async () => {
  const hash = await manifestHash(ceremony.manifest)
  const [hr, chief, union] = await Promise.all(
    ceremony.signers.map(({ publicKey }) => fingerprintOf(publicKey)),
  )
  expect(await printed('key-list.mjs')).toEqual([
    `fingerprint ${writeHash(hash)}`,
    `in every link, after the full stop ${toBase64url(hash.slice(0, 12))}`,
    `${hr} has signed: HR`,
    `${chief} has signed: Hovedverneombudet`,
    `${union} has not signed: Tillitsvalgt`,
    'mode custodian - smallest class 6',
  ])
})

it('A signature over another key list is none', async () => {
  const altered = ceremony.manifest.replace('"invited":6', '"invited":7')
  expect(altered).not.toBe(ceremony.manifest)
  writeFileSync(join(folder, 'manifest.json'), altered)
  const lines = await printed('key-list.mjs')
  writeFileSync(join(folder, 'manifest.json'), ceremony.manifest)
  expect(lines.join('\n')).not.toContain('has signed')
})

it('Anybody can compute the root over the list, and sees one that was altered', async () => {
  expect(await printed('list.mjs')).toEqual([`7 answers, rising ${root}`])
  const [first = bytes(0)] = entries
  const exchanged = boxEntry(first.subarray(0, 32), bytes(32))
  const others = [
    entries.slice(1),
    entries.slice(0, -1),
    [...entries.slice(1), bytes(64)].sort(compareBytes),
    [exchanged, ...entries.slice(1)],
  ]
  for (const list of others) {
    writeFileSync(join(folder, 'list.txt'), writeBoxList(list))
    expect((await printed('list.mjs'))[0]).not.toContain(root)
  }
  const lines = writeBoxList(entries).trimEnd().split('\n')
  for (const list of [lines.toReversed(), [...lines, lines.at(-1)], lines.map((line) => line.slice(0, 64))]) {
    writeFileSync(join(folder, 'list.txt'), list.map((line) => `${line}\n`).join(''))
    expect((await printed('list.mjs'))[0]).toContain('NOT RISING')
  }
  writeFileSync(join(folder, 'list.txt'), writeBoxList(entries))
})

it('Who has an answer code finds the own answer, and nobody else does', async () => {
  const own = await printed('own-answer.mjs', writeAnswerCode(code).toLowerCase())
  expect(own).toEqual([expect.stringMatching(/^[0-9a-f]{64} is in the list$/)])
  const foreign = await printed('own-answer.mjs', writeAnswerCode(makeAnswerCode()))
  expect(foreign[0]).toContain('is NOT in the list')
})

it('With the receipt one sees whether it is the answer one sent', async () => {
  const [, asSent] = await printed('own-answer.mjs', writeAnswerCode(code), toHex(receipt))
  expect(asSent).toBe('as it was sent')
  const [, exchanged] = await printed('own-answer.mjs', writeAnswerCode(code), toHex(bytes(32)))
  expect(exchanged).toBe('NOT as it was sent')
})
