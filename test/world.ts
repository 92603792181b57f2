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

/** An empty, migrated database that is gone when the test is. */
export function freshStorage(): Storage {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-test-'))
  const file = join(folder, 'medvirk.db')
  copyFileSync(inject('template'), file)
  const storage = openStorage(file)
  onTestFinished(() => {
    storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return storage
}

/** An empty folder for round keys, gone when the test is. */
export function freshVault(): Vault {
  return openVault(freshFolder())
}

/** An empty folder, gone when the test is. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Storage, round keys, frozen clock and a mailbox, as handlers get them. */
export function freshServices(now = testNow): Services {
  return {
    storage: freshStorage(),
    clock: frozenClock(now),
    mail: keptMail(true),
    vault: freshVault(),
    dataDir: freshFolder(),
    baseUrl: () => 'https://medvirk.example',
  }
}
