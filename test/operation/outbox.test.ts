import { expect, test } from 'vitest'
import { auditTable } from '../../server/access/access.tables.ts'
import { outboxRoutes } from '../../server/operation/outbox.routes.ts'
import { replyToOf } from '../../server/organisation/reply-to.ts'
import { hold } from '../../server/platform/hold.ts'
import { createLogger } from '../../server/platform/log.ts'
import { sendDueMails } from '../../server/platform/outbox.job.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import type { Mail } from '../../server/platform/outbox.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const letter = {
  kind: 'login',
  to: 'kari@nordhavn.example',
  language: 'nb' as const,
  subject: 'Lenke',
  text: 'https://x/login/hemmelig',
}

const refusing: Mail = {
  mode: 'smtp',
  send: async () => ({ outcome: 'refused', failure: { word: 'refused', code: '550 5.1.1' } }),
}

async function refused() {
  const app = await startApp(outboxRoutes, { ...freshServices(), mail: refusing })
  const { storage, clock } = app.services
  await transaction(storage, (tx) => queueMails(tx, [letter, letter], clock.now()))
  await sendDueMails(app.services, async () => null, createLogger('silent'))
  return app
}

test('the outbox tells administrators what could not be delivered and to whom, and coordinators only why', async () => {
  const app = await refused()
  const { body } = await (await app.as('admin')).get('/api/outbox')
  expect(body).toMatchObject({
    kinds: [{ kind: 'login', queued: 0, sent: 0, dead: 2 }],
    letters: [{ to: letter.to, kept: true, failure: { code: '550 5.1.1' } }, { to: letter.to }],
    lettersInAll: 2,
    held: null,
    mayAct: true,
  })
  const seen = await (await app.as('coordinator')).get('/api/outbox')
  expect(seen.body).toMatchObject({ letters: [{ to: null }, { to: null }], mayAct: false })
  expect(seen.text).not.toContain('kari@')
  for (const text of [seen.text, JSON.stringify(body)]) expect(text).not.toContain('hemmelig')
  for (const name of ['leader', 'safetyRepresentative', 'employee', 'stranger', 'recordsOfficer'] as const)
    expect((await (await app.as(name)).get('/api/outbox')).status).toBe(403)
})

test('only an administrator sends such mails again or deletes them, and the log tells', async () => {
  const app = await refused()
  const admin = await app.as('admin')
  const { body } = await admin.get('/api/outbox')
  const [one, other] = body.letters.map(({ id }: { id: string }) => id)
  for (const name of ['coordinator', 'leader', 'stranger'] as const)
    for (const way of ['retries', 'drops'])
      expect((await (await app.as(name)).post(`/api/outbox/${way}`).send({ mails: [one] })).status).toBe(403)
  expect((await admin.post('/api/outbox/retries').send({ mails: [one] })).body).toEqual({ mails: 1 })
  expect((await admin.post('/api/outbox/retries').send({ mails: [one] })).body).toEqual({ mails: 0 })
  expect((await admin.post('/api/outbox/drops').send({ mails: [one, other] })).body).toEqual({ mails: 1 })
  expect((await admin.post('/api/outbox/drops').send({ mails: [] })).status).toBe(400)
  const after = await admin.get('/api/outbox')
  expect(after.body).toMatchObject({ kinds: [{ queued: 1, dead: 1 }], letters: [], lettersInAll: 0 })
  const acts = await app.services.storage.db.select().from(auditTable)
  expect(acts.map(({ action, detail }) => `${action} ${detail}`)).toEqual([
    'mails-retried 1',
    'mails-dropped 1',
  ])
})

test('after a restore an administrator sees what waits, and lets it go or deletes it; nobody else does', async () => {
  for (const [mails, left, action] of [
    ['send', { queued: 2, dead: 0 }, 'held-mails-sent 2'],
    ['drop', { queued: 0, dead: 2 }, 'held-mails-dropped 2'],
  ] as const) {
    const app = await startApp(outboxRoutes)
    const { storage, clock, dataDir } = app.services
    await transaction(storage, (tx) => queueMails(tx, [letter, letter], clock.now()))
    hold(dataDir, { backupOf: '2026-10-12T23:30:00Z' })
    for (const name of ['coordinator', 'leader', 'stranger'] as const)
      expect((await (await app.as(name)).post('/api/outbox/held').send({ mails })).status).toBe(403)
    const admin = await app.as('admin')
    expect((await admin.get('/api/outbox')).body.restored).toEqual({ backupOf: '2026-10-13', mails: 2 })
    expect((await admin.post('/api/outbox/held').send({ mails })).body).toEqual({ mails: 2 })
    expect((await admin.post('/api/outbox/held').send({ mails })).body).toEqual({ mails: 0 })
    expect((await admin.get('/api/outbox')).body).toMatchObject({ restored: null, kinds: [left] })
    const acts = await storage.db.select().from(auditTable)
    expect(acts.map((act) => `${act.action} ${act.detail}`)).toEqual([action])
  }
})

test('answers go to the address in the institution’s contact, if there is one', () => {
  expect(replyToOf({ contact: 'HMS-seksjonen (hms@nordhavn.example).' })).toBe('hms@nordhavn.example')
  expect(replyToOf({ contact: 'hms@nordhavn.example, tlf. 55 00 00 00' })).toBe('hms@nordhavn.example')
  expect(replyToOf({ contact: 'tlf. 55 00 00 00' })).toBeNull()
  expect(replyToOf({ contact: '–' })).toBeNull()
})
