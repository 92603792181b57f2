import { expect, test } from 'vitest'
import type { Notices } from '#shared/notices.ts'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { startApp } from '../http.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const notices: Notices = {
  accessibilityStatement: 'https://uustatus.no/nb/erklaringer/publisert/1234',
  accessibilityContact: 'it@nordhavn.example',
  dataProtectionContact: 'Ida Vern, 55 50 00 00',
  legalBasis: { nb: 'Artikkel 6', nn: 'Artikkel 6', en: 'Article 6' },
}

test('anybody reads what an administrator wrote about accessibility and privacy, and it is in the log', async () => {
  const { as, anonymous, services } = await startApp(routes)
  const before = (await anonymous.get('/api/notices').expect(200)).body
  expect(before.institution.name.nb).toBe('Nordhavn universitet')
  expect(before.notices.dataProtectionContact).toBe('')
  await (await as('admin')).put('/api/settings/notices').send(notices).expect(200)
  expect((await anonymous.get('/api/notices')).body.notices).toEqual(notices)
  const [act] = await newestActs(services.storage, undefined, 1)
  expect(act).toMatchObject({ action: 'notices-changed', actor: 'Ada Minde' })
})

test('nobody but an administrator writes there', async () => {
  const { as, anonymous } = await startApp(routes)
  for (const name of ['stranger', 'leader', 'coordinator', 'hr', 'recordsOfficer'] as const)
    await (await as(name)).put('/api/settings/notices').send(notices).expect(403)
  await anonymous.put('/api/settings/notices').send(notices).expect(401)
  expect((await anonymous.get('/api/notices')).body.notices.legalBasis.nb).toBe('')
})

test.each([
  ['an address that runs a script', { accessibilityStatement: 'javascript:alert(1)' }],
  ['an address that is not safe', { accessibilityStatement: 'http://uustatus.no/1' }],
  ['a legal basis in one language only', { legalBasis: { nb: 'Artikkel 6', nn: '', en: '' } }],
])('%s is refused, and what stood there stays', async (_, change) => {
  const { as, anonymous } = await startApp(routes)
  const admin = await as('admin')
  await admin.put('/api/settings/notices').send(notices).expect(200)
  await admin
    .put('/api/settings/notices')
    .send({ ...notices, ...change })
    .expect(400)
  expect((await anonymous.get('/api/notices')).body.notices).toEqual(notices)
})
