import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, onTestFinished, test } from 'vitest'
import { inspectDatabase } from '../../server/operation/backup.store.ts'
import { isTrial, makeTrial } from '../../server/operation/trial.ts'
import { loadInstitution } from '../../server/organisation/settings.store.ts'
import { openStorage } from '../../server/platform/database.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findRound } from '../../server/round/round.store.ts'
import { moveIn } from '../cast.ts'
import { answeredRound } from '../results/answered-round.ts'
import { draftedRound } from '../round/launched.ts'
import { freshServices, testNow } from '../world.ts'

const now = Temporal.Instant.from(testNow)
const waiting = 'waits.for.nobody@testnes.example'

/** An institution with a round that people answer, a draft of another, and a mail that waits. */
async function institution() {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await answeredRound(services)
  const draftId = await draftedRound(services.storage, { opensOn: '2027-02-01', closesOn: '2027-02-20' })
  const mail = { kind: 'digest', to: waiting, language: 'nb' as const, subject: 'S', text: 'T' }
  await transaction(services.storage, (tx) => queueMails(tx, [mail], now))
  const dataDir = dirname(services.storage.file)
  const above = mkdtempSync(join(tmpdir(), 'medvirk-trial-'))
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
  return { services, roundId, draftId, dataDir, folder: join(above, 'trial') }
}

describe('a trial copy', () => {
  test('holds register, roles and drafts, and nothing that people answered, are sent, or have planned', async () => {
    const { services, roundId, draftId, dataDir, folder } = await institution()
    const before = await inspectDatabase(services.storage.file)
    await makeTrial(dataDir, folder, now)
    const file = join(folder, 'medvirk.db')
    const { rows } = await inspectDatabase(file)
    for (const table of ['person', 'position', 'unit', 'role_assignment', 'safety_representative'])
      expect(rows[table], table).toBe(before.rows[table])
    for (const table of ['invitation', 'box', 'signing_key', 'mail', 'session', 'round_unit', 'round_box'])
      expect(rows[table], table).toBe(0)
    expect(before.rows.invitation).toBeGreaterThan(0)
    expect(rows.round).toBe(1)
    const copy = openStorage(file)
    onTestFinished(() => copy.close())
    expect((await findRound(copy, draftId))?.state).toBe('draft')
    expect(await findRound(copy, roundId)).toBeNull()
    expect((await loadInstitution(copy)).name.nb).toMatch(/^PRØVEKOPI /)
    // Overwritten, and not only forgotten.
    expect(readFileSync(file).includes(waiting)).toBe(false)
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('leaves the real database as it was, and guards its own audit log as that one does', async () => {
    const { services, dataDir, folder } = await institution()
    const before = await inspectDatabase(services.storage.file)
    await makeTrial(dataDir, folder, now)
    expect(await inspectDatabase(services.storage.file)).toEqual(before)
    const copy = openStorage(join(folder, 'medvirk.db'))
    onTestFinished(() => copy.close())
    expect(() => copy.writer.sqlite.exec('delete from audit_entry')).toThrow()
  })

  test('is known by its folder, is made of no other copy, and goes into no folder that is in use', async () => {
    const { dataDir, folder } = await institution()
    mkdirSync(folder)
    writeFileSync(join(folder, 'mine.txt'), 'kept')
    await expect(makeTrial(dataDir, folder, now)).rejects.toThrow('is not empty')
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('kept')
    rmSync(join(folder, 'mine.txt'))
    await makeTrial(dataDir, folder, now)
    expect([isTrial(dataDir), isTrial(folder)]).toEqual([false, true])
    await expect(makeTrial(folder, `${folder}-of-it`, now)).rejects.toThrow('trial copy itself')
    await expect(makeTrial(`${folder}-none`, `${folder}-of-none`, now)).rejects.toThrow('no database')
    for (const path of [`${folder}-of-none`, `${folder}.part`]) expect(existsSync(path)).toBe(false)
  })
})
