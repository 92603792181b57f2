/** The server as a process of its own, stopped while it is busy with everything: ten seconds, and nothing is lost. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { SMTPServer } from 'smtp-server'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { auditTable } from '../../server/access/access.tables.ts'
import { verifyAudit } from '../../server/access/audit-chain.store.ts'
import { openSession } from '../../server/access/session.store.ts'
import { inspectDatabase } from '../../server/operation/backup.store.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { countMails } from '../../server/platform/outbox-dead.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { long } from '../ballot/keys.ts'
import { people, units } from '../cast.ts'
import { filingOf, queued } from '../records/queued.ts'
import { releasedApp } from '../released-figures.ts'
import { roundId } from '../released-round.ts'
import { startServer } from '../server-process.ts'

const bundle = mkdtempSync(join(tmpdir(), 'medvirk-stopping-'))
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

beforeAll(async () => {
  for (const name of ['node_modules', 'package.json', 'server', 'surveys', 'docs'])
    symlinkSync(join(projectRoot, name), join(bundle, name))
  const source = (file: string) => join(projectRoot, 'server', file)
  await build({
    entryPoints: {
      main: source('main.ts'),
      'handout.worker': source('handout/handout.worker.ts'),
      'tables.worker': source('handout/tables.worker.ts'),
      'package.worker': source('records/package.worker.ts'),
    },
    outdir: join(bundle, 'dist/server'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
}, 60_000)

/** Mails that wait. */
const waiting = long ? 100 : 12

const now = () => Temporal.Now.instant()

/** Takes each mail after a while. @returns which it has taken, by Message-ID, as often as it did */
async function slowMailServer(milliseconds: number) {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let source = ''
      stream.on('data', (chunk: Buffer) => {
        source += chunk
      })
      stream.on('end', async () => {
        await wait(milliseconds)
        taken.push(/^Message-ID: (.*)$/im.exec(source)?.[1] ?? '')
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on a port')
  return { taken, url: `smtp://127.0.0.1:${address.port}` }
}

/** A university with results, mails and a filing that wait, and somebody who is signed in. */
async function busyWorld(mails: number) {
  const { services } = await releasedApp([])
  const { storage } = services
  const letter = {
    kind: 'digest',
    to: 'kari@nordhavn.example',
    language: 'nb' as const,
    subject: 'S',
    text: 'T',
  }
  await transaction(storage, (tx) => queueMails(tx, Array(mails).fill(letter), now()))
  const key = await queued({ storage, clock: { now } })
  const token = await transaction(storage, (tx) => openSession(tx, people.dean, now()))
  const filing = join(services.dataDir, 'filing')
  mkdirSync(filing)
  const headers = { Cookie: `medvirk_session=${token}`, 'X-Medvirk': '1' }
  return { storage, key, filing, headers, dataDir: dirname(storage.file) }
}

const environment = (mailServer: string, filing: string) => ({
  SMTP_URL: mailServer,
  MAIL_FROM: 'Medvirk <post@nordhavn.example>',
  FILING_DIR: filing,
  LOG_LEVEL: 'warn',
})

describe('a server that is stopped', () => {
  test('while it answers, sends mails, files and sets a document has ended after ten seconds, and has lost nothing', async () => {
    const mailServer = await slowMailServer(40)
    const { storage, key, filing, headers, dataDir } = await busyWorld(waiting)
    const given = environment(mailServer.url, filing)
    const server = await startServer(bundle, dataDir, given)
    await expect.poll(() => mailServer.taken.length, { interval: 10 }).toBeGreaterThan(2)

    let acknowledged = 0
    const refused: string[] = []
    let isStopping = false
    const writers = Array.from({ length: 6 }, async () => {
      while (!isStopping) {
        const reply = await fetch(`${server.baseUrl}/api/calendar-feed`, { method: 'PUT', headers }).catch(
          () => null,
        )
        if (reply === null) return
        if (reply.status !== 200) refused.push(`${reply.status} ${await reply.text()}`)
        else acknowledged++
      }
    })
    await expect.poll(() => acknowledged, { interval: 10 }).toBeGreaterThan(20)
    const document = fetch(
      `${server.baseUrl}/api/rounds/${roundId}/units/${units.science}/handouts/pdf?language=nb&extent=${long ? 'full' : 'short'}`,
      { headers },
    ).then(async (reply) => ({ status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()) }))
    await wait(100)
    const began = performance.now()
    await server.end('SIGTERM')
    const seconds = (performance.now() - began) / 1000
    isStopping = true
    await Promise.all(writers)
    expect(seconds).toBeLessThan(10)
    expect(server.said()).not.toContain('"level":50')
    expect(refused).toEqual([])

    // What was asked for before is answered to its end.
    const { status, bytes } = await document
    expect(status).toBe(200)
    expect(bytes.subarray(-6).toString()).toContain('%%EOF')
    const feeds = async () =>
      (await storage.db.select().from(auditTable)).filter(({ action }) => action === 'calendar-feed-made')
        .length
    expect(await feeds()).toBeGreaterThanOrEqual(acknowledged)
    expect(await verifyAudit(storage)).toMatchObject({ outcome: 'unchanged' })
    await inspectDatabase(storage.file)
    const taken = mailServer.taken.length
    expect(await countMails(storage)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'digest', sent: taken })]),
    )

    const again = await startServer(bundle, dataDir, given)
    onTestFinished(() => again.end('SIGKILL'))
    await expect.poll(() => new Set(mailServer.taken).size).toBeGreaterThanOrEqual(waiting)
    expect(mailServer.taken.length).toBe(new Set(mailServer.taken).size)
    await expect.poll(async () => (await filingOf(storage, key)).state).toBe('sent')
    expect(readdirSync(join(filing, 'out'))).toHaveLength(1)
  }, 120_000)

  test('twice ends at once', async () => {
    const mailServer = await slowMailServer(3_000)
    const { filing, dataDir } = await busyWorld(10)
    const server = await startServer(bundle, dataDir, environment(mailServer.url, filing))
    await wait(200)
    const first = server.end('SIGTERM')
    await wait(100)
    const began = performance.now()
    await server.end('SIGINT')
    await first
    expect(performance.now() - began).toBeLessThan(1_500)
  }, 60_000)

  test.runIf(long)(
    'while a mail server does not answer at all has ended after ten seconds all the same',
    async () => {
      const silent = createServer(() => undefined)
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void silent.close())
      const address = silent.address()
      if (typeof address !== 'object' || address === null) throw new Error('the server listens on a port')
      const { filing, dataDir, storage } = await busyWorld(10)
      const server = await startServer(
        bundle,
        dataDir,
        environment(`smtp://127.0.0.1:${address.port}`, filing),
      )
      await wait(1_000)
      const began = performance.now()
      await server.end('SIGTERM')
      expect((performance.now() - began) / 1000).toBeLessThan(10)
      expect(await countMails(storage)).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'digest', sent: 0, dead: 0 })]),
      )
    },
    60_000,
  )
})

test('a second server on a folder is refused and does nothing there, until the first has ended, however it did', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'medvirk-one-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const first = await startServer(bundle, dataDir)
  onTestFinished(() => first.end('SIGKILL'))
  await expect(startServer(bundle, dataDir)).rejects.toThrow(
    `Medvirk cannot start. Another server runs on ${dataDir}: stop it first`,
  )
  expect((await fetch(`${first.baseUrl}/health`)).status).toBe(200)
  await first.end('SIGKILL')
  const second = await startServer(bundle, dataDir)
  await second.end('SIGTERM')
  const third = await startServer(bundle, dataDir)
  await third.end('SIGTERM')
}, 60_000)
