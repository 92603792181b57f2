/**
 * What is acknowledged must be on the disk. A killed process cannot show it, because the system still writes what it was
 * given; only a power cut could. So it is counted how often the disk has confirmed something.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { deliver, withdraw } from '../../client/answer/delivery.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { findManifestHash } from '../../server/keeping/round-box.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { formFor, pinOf, postBy, type Send, sendBy } from '../answering.ts'
import { startApp } from '../http.ts'
import { inventRound } from '../invented-round.ts'
import { launchedRound } from '../round/launched.ts'
import { bundleServer, startServer } from '../server-process.ts'

const hasCompiler = spawnSync('cc', ['--version']).status === 0

describe.skipIf(!hasCompiler)('The disk has confirmed every answer form and every answer (needs cc)', () => {
  it('before the person is told so', async () => {
    const { folder, counter, environment } = interposer()
    const round = await inventRound(join(folder, 'data'), systemClock, { people: 12, units: 2 })
    const manifestHash = await findManifestHash(round.services.storage, round.roundId)
    round.services.storage.close()
    if (!manifestHash) throw new Error('The round has no manifest')
    const bundle = join(folder, 'medvirk')
    mkdirSync(bundle)
    await bundleServer(bundle)
    const server = await startServer(bundle, join(folder, 'data'), environment)
    const confirmed: [path: string, times: number][] = []
    const send: Send = async (path, body) => {
      const before = counter()
      const headers = { 'content-type': 'application/json' }
      const reply = await fetch(server.baseUrl + path, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      const content: unknown = await reply.json()
      confirmed.push([path, counter() - before])
      return { status: reply.status, body: content }
    }
    for (const token of round.tokenOf.values()) await answerAndThinkAgain(send, token, pinOf(manifestHash))
    await server.end('SIGTERM')

    expect(confirmed).toHaveLength(12 * 5)
    for (const [path, times] of confirmed)
      if (path !== '/api/answer/invitation') expect(times, path).toBeGreaterThanOrEqual(1)
    // Looking at an invitation keeps nothing: what is counted is not something that goes on anyway.
    const looking = confirmed.filter(([path]) => path === '/api/answer/invitation')
    expect(looking.filter(([, times]) => times === 0).length).toBeGreaterThan(looking.length / 2)
  }, 120_000)
})

describe('Where nothing can be counted', () => {
  it('the writing connection waits for the disk, and a reply comes after the commit', async () => {
    const { services, anonymous } = await startApp(ballotRoutes({ boxOrigin: null }))
    const { roundId, tokenOf } = await launchedRound(services)
    const { sqlite } = services.storage.writer
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
    const manifestHash = await findManifestHash(services.storage, roundId)
    const [token] = tokenOf.values()
    if (!manifestHash || !token) throw new Error('The round is not open')

    const course: string[] = []
    const exec = sqlite.exec.bind(sqlite)
    vi.spyOn(sqlite, 'exec').mockImplementation((statement) => {
      const done = exec(statement)
      if (statement === 'COMMIT') course.push('committed')
      return done
    })
    const end = ServerResponse.prototype.end
    vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse, ...all) {
      course.push('replied')
      return Reflect.apply(end, this, all) as ServerResponse
    })
    onTestFinished(() => void vi.restoreAllMocks())
    await answerAndThinkAgain(sendBy(anonymous), token, pinOf(manifestHash))
    // The invitation changes nothing; the form, the answer, the change and the withdrawal do.
    const change = ['committed', 'replied']
    expect(course).toEqual(['replied', ...change, ...change, ...change, ...change])
  })
})

/** Opens the link, collects a form, answers, replaces the answer, and takes it out again. */
async function answerAndThinkAgain(send: Send, token: string, pin: string): Promise<void> {
  const post = postBy(send)
  const { round, form } = await formFor(send, token, pin)
  const box = { origin: '', roundId: round.manifest.roundId, form }
  for (const sequence of [0, 1])
    await deliver(post, { ...box, sequence }, toBase64url(await form.seal(utf8('{}'))))
  await withdraw(post, { ...box, sequence: 2 })
}

/** A folder of the test's own with the compiled counter. */
function interposer() {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-durable-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [library, file] = [join(folder, 'fsync-counter.so'), join(folder, 'counter')]
  execFileSync('cc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-o',
    library,
    join(import.meta.dirname, 'fsync-counter.c'),
    '-ldl',
  ])
  writeFileSync(file, Buffer.alloc(8))
  return {
    folder,
    counter: () => Number(readFileSync(file).readBigUInt64LE()),
    environment: { LD_PRELOAD: library, FSYNC_COUNTER: file },
  }
}
