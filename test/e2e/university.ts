/**
 * The cast's university on a server whose day can be chosen: what a programme asks of a unit goes over months and years.
 * The server is the product's own; only its clock is ours.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { openSession } from '../../server/access/session.store.ts'
import { readConfig } from '../../server/config.ts'
import { findPerson } from '../../server/organisation/organisation.store.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { openVault } from '../../server/platform/vault.ts'
import { folderWay } from '../../server/records/folder-way.ts'
import { readReceipts } from '../../server/records/read-receipts.job.ts'
import { sendDigests } from '../../server/reminder/digest.job.ts'
import { start } from '../../server/start.ts'
import { type CastName, moveIn, people } from '../cast.ts'
import { waitingMails } from '../mails.ts'
import { holdRound } from '../released-round.ts'
import { openVisitor, type Visitor } from './visitor.ts'

export interface University {
  baseUrl: string
  browser: Browser
  /** From now on it is eight in the morning of that day. */
  on(day: string): void
  /** A window of somebody who is signed in today. */
  window(name: CastName, size?: { width: number; height: number }): Promise<Visitor>
  /** The API as somebody uses it today. @throws with the answer's text when it is refused */
  send(name: CastName, method: 'get' | 'post' | 'put', path: string, data?: object): Promise<Answer>
  /** The mails of the day go out now, if the server has not sent them yet; all that ever went to somebody. */
  mailsOfTheDayTo(name: CastName): Promise<{ day: string; subject: string; text: string }[]>
  /** Receipts in the filing folder are read now, if the server has not read them yet. @param folder FILING_DIR */
  receiptsAreRead(folder: string): Promise<void>
  stop(): Promise<void>
}

/** What an answer holds is checked where it is used. */
// biome-ignore lint/suspicious/noExplicitAny: answers of a dozen routes
type Answer = any

/**
 * The survey of November 2025 has been held, and its results are out: ARK's unless another is held.
 *
 * @param environment for the server, besides its own
 */
export async function openUniversity(
  browser: Browser,
  hold: (storage: Storage) => Promise<void> = holdRound,
  environment: Record<string, string> = {},
): Promise<University> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-university-'))
  const storage = openStorage(join(folder, 'medvirk.db'))
  let now = Temporal.Instant.from('2026-04-15T06:00:00Z')
  await moveIn(storage)
  await hold(storage)
  const config = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', ...environment })
  const clock = { now: () => now }
  const vault = openVault(join(folder, 'keys'))
  const server = await start(config, storage, vault, clock)
  const sessions = new Map<CastName, string>()
  const session = async (name: CastName) => {
    const token = sessions.get(name) ?? (await openFor(storage, name, now))
    sessions.set(name, token)
    return token
  }
  return {
    baseUrl: server.baseUrl,
    browser,
    on(day) {
      now = Temporal.Instant.from(`${day}T06:00:00Z`)
      sessions.clear()
    },
    async window(name, size = { width: 1280, height: 900 }) {
      const visitor = await openVisitor(browser, server.baseUrl, { ...size, chosen: 'nb' })
      const value = await session(name)
      await visitor.context.addCookies([{ name: 'medvirk_session', value, url: server.baseUrl }])
      return visitor
    },
    async send(name, method, path, data) {
      const answer = await fetch(`${server.baseUrl}/api${path}`, {
        method: method.toUpperCase(),
        headers: {
          Cookie: `medvirk_session=${await session(name)}`,
          'X-Medvirk': '1',
          ...(data && { 'Content-Type': 'application/json' }),
        },
        ...(data && { body: JSON.stringify(data) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      return text === '' ? null : JSON.parse(text)
    },
    async mailsOfTheDayTo(name) {
      await sendDigests({ storage, clock, baseUrl: () => server.baseUrl })
      const person = await findPerson(storage, people[name])
      const mails = await waitingMails({ storage, vault }, 'digest')
      return mails
        .filter(({ to }) => to === person?.email)
        .map(({ queuedAt, subject, text }) => ({ day: queuedAt.slice(0, 10), subject, text }))
    },
    receiptsAreRead: async (folder) => readReceipts({ storage, clock }, await folderWay(folder)),
    async stop() {
      await server.stop()
      storage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function openFor(storage: Storage, name: CastName, now: Temporal.Instant): Promise<string> {
  return transaction(storage, (tx) => openSession(tx, people[name], now))
}
