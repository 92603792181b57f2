/** A database that is full or cannot be written: refused, nothing half, and everything goes on when there is room. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { expect, onTestFinished, test } from 'vitest'
import { auditTable } from '../../server/access/access.tables.ts'
import { verifyAudit } from '../../server/access/audit-chain.store.ts'
import { inspectDatabase } from '../../server/operation/backup.store.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { countWaitingMails } from '../../server/platform/outbox-dead.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { collect, delivery } from '../ballot/browser.ts'
import { answers, openBallot } from '../ballot/open-ballot.ts'
import { people } from '../cast.ts'
import { freshStorage, testNow } from '../world.ts'

const now = Temporal.Instant.from(testNow)

/** No page more than it has. @returns what makes room again */
function fill({ writer: { sqlite } }: Storage): () => void {
  const most = sqlite.pragma('max_page_count', { simple: true })
  sqlite.exec('VACUUM')
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
  return () => void sqlite.pragma(`max_page_count = ${most}`)
}

test('a full database takes no answer and says that there is no room; the same answer is taken when there is room, and no form is lost', async () => {
  const { anonymous, post, token, tokenFor, roundId, boxed, storage, issued } = await openBallot()
  const { form } = await collect(anonymous, token)
  const sent = await delivery(roundId, form, answers)
  const makeRoom = fill(storage)
  for (let again = 0; again < 3; again++) {
    const refused = await post('/api/box', sent)
    expect([refused.status, refused.body.code]).toEqual([507, 'no-room'])
    expect(refused.text).not.toContain('SQLITE')
  }
  expect(await boxed()).toEqual([])
  expect((await post('/api/answer/invitation', { token: tokenFor(people.leader) })).status).toBe(200)
  makeRoom()
  await post('/api/box', sent).expect(201)
  expect(await boxed()).toHaveLength(1)
  expect(await issued()).toBe(1)
  expect(await inspectDatabase(storage.file)).toMatchObject({ rows: { box: 1 } })
})

test('of many writers at a full database none hears “done” for what is not kept', async () => {
  const storage = freshStorage()
  const write = (size: number) =>
    transaction(storage, (tx) =>
      queueMails(
        tx,
        [
          {
            kind: 'digest',
            to: 'kari@nordhavn.example',
            language: 'nb',
            subject: 'S',
            text: 'T'.repeat(size),
          },
        ],
        now,
      ),
    )
  const makeRoom = fill(storage)
  const sizes = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 40_000 : 10))
  const told = await Promise.allSettled(sizes.map(write))
  const kept = told.filter(({ status }) => status === 'fulfilled').length
  expect(kept).toBeLessThan(60)
  expect(await countWaitingMails(storage)).toBe(kept)
  makeRoom()
  await Promise.all(sizes.map(write))
  expect(await countWaitingMails(storage)).toBe(kept + 60)
  await inspectDatabase(storage.file)
})

test('a database that cannot be written is still read, and written again when it can be', async () => {
  const { anonymous, post, token, roundId, boxed, storage } = await openBallot()
  const { form } = await collect(anonymous, token)
  const sent = await delivery(roundId, form, answers)
  storage.writer.sqlite.pragma('query_only = ON')
  expect((await post('/api/answer/invitation', { token })).status).toBe(200)
  expect((await post('/api/box', sent)).status).toBe(500)
  storage.writer.sqlite.pragma('query_only = OFF')
  await post('/api/box', sent).expect(201)
  expect(await boxed()).toHaveLength(1)
})

test('a disk that is full in the middle of writing leaves whole transactions and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-full-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'medvirk.db')
  openStorage(file).close()
  // No file may become larger than this: the log of writes stops in the middle of a page.
  const blocks = Math.ceil((statSync(file).size + 1_000_000) / 1024)
  const writer = spawn(
    'bash',
    [
      '-c',
      `ulimit -f ${blocks}; exec "$0" --import tsx "$1" "$2"`,
      process.execPath,
      join(projectRoot, 'test/operation/writer.worker.ts'),
      file,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let wrong = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  writer.stderr.on('data', (chunk: Buffer) => {
    wrong += chunk
  })
  await new Promise((resolve) => writer.once('exit', resolve))
  expect(wrong).toMatch(/SQLITE_(FULL|IOERR)/)
  const acknowledged = Number(said.trimEnd().split('\n').at(-1))
  expect(acknowledged).toBeGreaterThan(20)

  const storage = openStorage(file)
  onTestFinished(() => storage.close())
  const mails = await countWaitingMails(storage)
  expect(mails).toBeGreaterThanOrEqual(acknowledged)
  expect(await storage.db.select({ n: count() }).from(auditTable)).toEqual([{ n: mails }])
  expect(await verifyAudit(storage)).toMatchObject({ outcome: 'unchanged' })
  await inspectDatabase(file)
})
