/** A fresh migrated database a test, a frozen clock, and the app on top of it. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { frozenClock } from '../server/platform/clock.ts'
import { openStorage, type Storage } from '../server/platform/database.ts'
import { keptMail } from '../server/platform/outbox.ts'
import type { Services } from '../server/platform/route.ts'
import { openVault, type Vault } from '../server/platform/vault.ts'

/** A Tuesday in the middle of the autumn's follow-up. */
export const testNow = '2026-10-13T08:00:00Z'

/** Takes what leaves nothing behind; `afterAll` where the tests of a file only read what they share. */
type AtEnd = (leave: () => void) => void

/** An empty, migrated database that is gone when the test is. */
export function freshStorage(atEnd: AtEnd = onTestFinished): Storage {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-test-'))
  const file = join(folder, 'medvirk.db')
  copyFileSync(inject('template'), file)
  const storage = openStorage(file)
  atEnd(() => {
    storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return storage
}

/** An empty folder for round keys, gone when the test is. */
export function freshVault(atEnd?: AtEnd): Vault {
  return openVault(freshFolder(atEnd))
}

/** An empty folder, gone when the test is. */
function freshFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-folder-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Storage, round keys, frozen clock and a mailbox, as handlers get them. */
export function freshServices(now = testNow, atEnd?: AtEnd): Services {
  return {
    storage: freshStorage(atEnd),
    clock: frozenClock(now),
    mail: keptMail(true),
    vault: freshVault(atEnd),
    dataDir: freshFolder(atEnd),
    baseUrl: () => 'https://medvirk.example',
  }
}
