import { expect, test } from 'vitest'
import { openApiRoute } from '../../server/operation/openapi.routes.ts'
import { operationRoutes } from '../../server/operation/operation.routes.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { keptMail } from '../../server/platform/outbox.ts'
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

test('the mailbox shows one address its letters', async () => {
  const app = await startApp(operationRoutes)
  const { storage, clock } = app.services
  const other = { ...letter, to: 'tor@nordhavn.example', subject: 'En annen' }
  await transaction(storage, (tx) => queueMails(tx, [letter, other], clock.now()))
  const coordinator = await app.as('coordinator')
  const one = await coordinator.get('/api/mailbox?to=Kari@nordhavn.example')
  expect(one.body.total).toBe(1)
  expect(one.body.mails[0]).toMatchObject({ to: letter.to, subject: 'Lenke', text: letter.text })
  expect((await coordinator.get('/api/mailbox')).body.total).toBe(2)
  expect((await coordinator.get('/api/mailbox?to=kari')).body.total).toBe(1)
  expect((await coordinator.get('/api/mailbox?to=nobody')).body).toEqual({ total: 0, mails: [] })
})

test('where mails are really sent, nobody reads them on the mailbox page', async () => {
  const app = await startApp(operationRoutes, { ...freshServices(), mail: keptMail(false) })
  const { storage, clock } = app.services
  await transaction(storage, (tx) => queueMails(tx, [letter], clock.now()))
  const answer = await (await app.as('admin')).get('/api/mailbox')
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain('hemmelig')
})

test('a stranger does not find the mailbox', async () => {
  const app = await startApp(operationRoutes)
  expect((await (await app.as('stranger')).get('/api/mailbox')).status).toBe(404)
  expect((await app.anonymous.get('/api/mailbox')).status).toBe(401)
})

test('the API describes every row of its route table', async () => {
  const { anonymous } = await startApp([...operationRoutes, openApiRoute(operationRoutes)])
  const { body } = await anonymous.get('/api/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths)).toEqual(['/api/mailbox', '/api/openapi.json'])
  expect(body.paths['/api/mailbox'].get.parameters).toMatchObject([
    { name: 'to', in: 'query', required: false },
  ])
  expect(body.paths['/api/openapi.json'].get.security).toEqual([])
  expect(body.paths['/api/mailbox'].get.security).toEqual([{ session: [] }])
})
