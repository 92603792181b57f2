import Database from 'better-sqlite3'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { recordAudit } from '../../server/access/audit.store.ts'
import { lastLine } from '../../server/access/audit-chain.store.ts'
import { watchAudit } from '../../server/access/audit-watch.job.ts'
import { chiefRepresentativeTable } from '../../server/organisation/organisation.tables.ts'
import type { Clock } from '../../server/platform/clock.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people, units } from '../cast.ts'
import { waitingMails } from '../mails.ts'
import { freshServices, testNow } from '../world.ts'

async function world() {
  const fresh = freshServices()
  let now = Temporal.Instant.from(testNow)
  const clock: Clock = { now: () => now }
  const services = { ...fresh, clock }
  const { storage } = services
  await moveIn(storage)
  const write = (action: string) =>
    transaction(storage, (tx) => recordAudit(tx, { at: now, actorId: null, action, subject: 'test' }))
  await transaction(storage, async (tx) => {
    await tx.db
      .insert(chiefRepresentativeTable)
      .values({ unitId: units.university, personId: people.safetyRepresentative })
      .onConflictDoNothing()
  })
  await write('one')
  return {
    storage,
    write,
    watch: () => watchAudit(services),
    on: (day: string) => {
      now = Temporal.Instant.from(`${day}T06:00:00Z`)
    },
    mails: async () =>
      [
        ...(await waitingMails(services, 'audit-unchanged')),
        ...(await waitingMails(services, 'audit-changed')),
      ].map(({ to, subject, text }) => ({ to, subject, text })),
  }
}

it('tells the chief safety representative once a month what the log is', async () => {
  const { storage, write, watch, on, mails } = await world()
  await watch()
  await watch()
  const { hash } = await lastLine(storage)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ subject: 'Loggen i Medvirk er uendret' })
  expect(mail?.text).toContain(hash)
  expect(mail?.text).toContain('Den har 1 linjer')
  on('2026-10-14')
  await write('two')
  await watch()
  expect(await mails()).toHaveLength(1)
  on('2026-11-02')
  await watch()
  const texts = (await mails()).map(({ text }) => text)
  expect(texts).toHaveLength(2)
  expect(texts.filter((text) => text.includes('Den har 2 linjer'))).toHaveLength(1)
})

it('tells chief and administrators every day that the log was changed, as long as it is', async () => {
  const { storage, watch, on, mails } = await world()
  await watch()
  const sqlite = new Database(storage.file)
  sqlite.exec(
    "drop trigger audit_entry_not_changed; update audit_entry set action = 'other' where number = 1",
  )
  sqlite.close()
  for (const day of ['2026-10-14', '2026-10-15']) {
    on(day)
    await watch()
    await watch()
  }
  const alarms = (await mails()).filter(({ subject }) => subject === 'Loggen i Medvirk er endret')
  expect(new Set(alarms.map(({ to }) => to)).size).toBe(2)
  expect(alarms).toHaveLength(4)
  expect(alarms[0]?.text).toContain('linje 1 er endret')
})
