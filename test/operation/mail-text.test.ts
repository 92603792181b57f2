import { expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { adaptableMails } from '#shared/mail-text.ts'
import { auditTable } from '../../server/access/access.tables.ts'
import { exampleMails } from '../../server/operation/mail-example.ts'
import { mailTextRoutes } from '../../server/operation/mail-text.routes.ts'
import { ownWording } from '../../server/organisation/mail-catalogue.ts'
import { loadMailWording } from '../../server/organisation/mail-text.store.ts'
import { startApp } from '../http.ts'

const institution = {
  name: { nb: 'Nordhavn universitet', nn: 'Nordhavn universitet', en: 'Nordhavn University' },
  recordsSystem: 'ePhorte',
  contact: 'hms@nordhavn.example',
}

test('every mail of the catalogue has a whole example in every language', () => {
  for (const mail of adaptableMails)
    for (const language of languages) {
      const mails = exampleMails(mail, { wording: ownWording, language, institution, today: '2026-10-13' })
      expect(mails.length).toBeGreaterThan(0)
      for (const { subject, text } of mails) {
        expect(`${subject}\n${text}`).not.toMatch(/\{\{|undefined/)
        expect(text).toContain('https://medvirk.example')
      }
    }
})

const path = '/api/mail-texts/plan-ready'
const written = (nb: string) => ({
  subject: { nb, nn: '', en: '' },
  text: { nb: 'Hei {{name}}\n\n{{link}}', nn: '', en: '' },
})

test('the institution writes its own words, sees how they read, and takes earlier ones back; all of it is logged', async () => {
  const { as, services } = await startApp(mailTextRoutes)
  const admin = await as('admin')
  const before = await admin.get(path).expect(200)
  expect(before.body).toMatchObject({ revision: 0, history: [] })
  const example = await admin.post(`${path}/example`).send({ language: 'nb', words: written('Ny plan') })
  expect(example.body.examples).toHaveLength(1)
  expect(example.body.examples[0]).toMatchObject({ subject: 'Ny plan' })
  expect(example.body.examples[0].html).not.toContain('href')
  expect((await admin.get(path)).body.revision).toBe(0)

  const saved = await admin
    .put(path)
    .send({ revision: 0, words: written('Ny plan') })
    .expect(200)
  expect(saved.body).toMatchObject({
    revision: 1,
    history: [{ revision: 1, writtenBy: 'Ada Minde', adapted: ['nb'] }],
  })
  const wording = await loadMailWording(services.storage)
  expect(wording('plan-ready', 'subject', 'nb')).toBe('Ny plan')
  expect(wording('plan-ready', 'subject', 'en')).toBe(ownWording('plan-ready', 'subject', 'en'))

  // Two people at once: the second is refused, and nothing of the first is lost.
  await admin
    .put(path)
    .send({ revision: 0, words: written('Enda en plan') })
    .expect(409)
  const refused = await admin
    .put(path)
    .send({ revision: 1, words: written('{{x}}') })
    .expect(400)
  expect(refused.body.invalidParams[0].name).toBe('body.words.subject.nb')
  expect((await admin.get(path)).body.revision).toBe(1)

  await admin.put(path).send({ revision: 1, words: {} }).expect(200)
  const back = (await admin.get(path)).body
  expect(back.parts[0].words).toEqual(back.parts[0].own)
  expect(back.history.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1])
  expect(back.history[1].words.subject.nb).toBe('Ny plan')
  const list = (await admin.get('/api/mail-texts')).body.mails
  expect(list).toHaveLength(adaptableMails.length)
  expect(list.find(({ mail }: { mail: string }) => mail === 'plan-ready')).toMatchObject({
    adapted: [],
    writtenBy: 'Ada Minde',
  })
  const acts = await services.storage.db.select().from(auditTable)
  expect(acts.map(({ action, subject, detail }) => ({ action, subject, detail }))).toEqual([
    { action: 'mail-text-saved', subject: 'mail-text', detail: 'plan-ready nb' },
    { action: 'mail-text-saved', subject: 'mail-text', detail: 'plan-ready' },
  ])

  // The faculty's coordinator writes the letter of the faculty's rounds, and not the institution's mails.
  for (const name of ['coordinator', 'hr', 'leader', 'stranger', 'employee'] as const) {
    const agent = await as(name)
    await agent.get('/api/mail-texts').expect(403)
    await agent.put(path).send({ revision: 2, words: {} }).expect(403)
  }
  await admin.get('/api/mail-texts/login').expect(404)
})
