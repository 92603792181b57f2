/** A filing survives `kill -9` at every step, and reaches the records system once. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { packageNameOf } from '../../server/records/filing-way.ts'
import { loadReceipts } from '../../server/records/receipt.store.ts'
import { moveIn } from '../cast.ts'
import { holdRound } from '../released-round.ts'
import { freshServices } from '../world.ts'
import { filingOf, queued } from './queued.ts'
import { receiptXml } from './receipts.ts'

const folder = mkdtempSync(join(tmpdir(), 'medvirk-killed-'))
const filing = join(folder, 'filing')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  // A folder that looks like the project, so that what is read at run time is found.
  for (const name of ['node_modules', 'package.json', 'server'])
    symlinkSync(join(projectRoot, name), join(folder, name))
  await build({
    entryPoints: {
      process: join(import.meta.dirname, 'filing-process.worker.ts'),
      'package.worker': join(projectRoot, 'server/records/package.worker.ts'),
    },
    outdir: join(folder, 'dist/server'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
})

/** @returns the signal it ended by; null when it came to its end */
function run(file: string, step = ''): NodeJS.Signals | null {
  const ended = spawnSync(process.execPath, [join(folder, 'dist/server/process.js'), file, filing, step], {
    encoding: 'utf8',
  })
  if (ended.signal === null && ended.status !== 0) throw new Error(ended.stderr)
  return ended.signal
}

/** What the records system takes from the folder. */
function taken(): string[] {
  const names = readdirSync(join(filing, 'out'))
  for (const name of names) rmSync(join(filing, 'out', name))
  return names
}

it('whenever the server dies, the package is handed over once and its receipt is used once', async () => {
  const services = freshServices(undefined, (leave) => afterAll(leave))
  await moveIn(services.storage)
  await holdRound(services.storage)
  mkdirSync(filing)
  const { file } = services.storage
  const sending = ['before stage', 'after stage', 'before handOver', 'after handOver']
  const reading = ['before receipts', 'before read', 'after read', 'before settle', 'after settle']
  for (const [at, [whenSending, whenReading]] of [
    ...sending.map((step) => [step, ''] as const),
    ...reading.map((step) => ['', step] as const),
  ].entries()) {
    const key = await queued(services, at + 1)
    const arrived: string[] = []
    if (whenSending) {
      expect(run(file, whenSending), whenSending).toBe('SIGKILL')
      expect((await filingOf(services.storage, key)).state, whenSending).toBe('queued')
      arrived.push(...taken())
    }
    expect(run(file)).toBeNull()
    arrived.push(...taken())
    expect(arrived, whenSending).toEqual([`${packageNameOf(key)}.zip`])
    expect((await filingOf(services.storage, key)).state).toBe('sent')

    const receipt = join(filing, 'in', `${packageNameOf(key)}.xml`)
    writeFileSync(receipt, receiptXml({ key }))
    const then = Date.now() / 1000 - 60
    utimesSync(receipt, then, then)
    if (whenReading) expect(run(file, whenReading), whenReading).toBe('SIGKILL')
    expect(run(file)).toBeNull()
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'filed', caseNumber: '2026/1234' })
    const about = (await loadReceipts(services.storage, 100)).filter((one) => one.about?.version === at + 1)
    expect(
      about.map(({ outcome }) => outcome),
      whenReading,
    ).toEqual(['used'])
    expect([readdirSync(join(filing, 'staging')), taken()]).toEqual([[], []])
  }
  expect(readdirSync(join(filing, 'in')).sort()).toEqual(['held', 'read'])
  expect(readdirSync(join(filing, 'in/read'))).toHaveLength(sending.length + reading.length)
}, 240_000)
