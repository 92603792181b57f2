import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const path = `${place}/assistance`
const words = 'Vi trenger hjelp til en vanskelig omstilling'
const bht = { name: 'Frisk BHT', email: 'post@frisk.example' }

async function world() {
  const app = await startApp([...accessRoutes({ baseUrl: () => '', demo: false }), ...followUpRoutes])
  await holdRound(app.services.storage)
  const helpers = { hr: null, occupationalHealth: bht, external: [] }
  await (await app.as('admin')).put('/api/settings/helpers').send(helpers)
  const { storage, vault } = app.services
  const mails = async () => (await newestMails(storage, vault, undefined, 20)).rows
  const asked = { recipient: 'superior-leader', recipientName: 'Dag Eide', text: words, copied: false }
  return { ...app, leader: await app.as('leader'), mails, asked }
}

test('the unit can ask those nearest to it: superior leader, coordinator, HR, and helpers from outside', async () => {
  const { leader } = await world()
  const { body } = await leader.get(path)
  expect(body.recipients).toEqual([
    { kind: 'superior-leader', name: 'Dag Eide', hasAccount: true },
    { kind: 'coordinator', name: 'Siri Vik', hasAccount: true },
    { kind: 'hr', name: 'Hanne Rud', hasAccount: true },
    { kind: 'occupational-health', name: 'Frisk BHT', hasAccount: false },
  ])
  expect(JSON.stringify(body)).not.toContain('@')
})

test('the superior leader is told by mail without the words, reads and answers them here, and the unit closes', async () => {
  const { leader, as, mails, asked } = await world()
  expect((await leader.post(path).send(asked)).body.requests[0]).toMatchObject({
    state: 'asked',
    text: words,
  })
  const [mail] = await mails()
  expect(mail).toMatchObject({
    to: 'dean@nordhavn.example',
    subject: 'Institutt for kystbiologi ber om bistand',
  })
  expect(mail?.text).not.toContain(words)

  const dean = await as('dean')
  const [request] = (await dean.get('/api/assistance')).body.requests
  expect(request).toMatchObject({ text: words, unit: { id: units.coast } })
  const own = `${path}/${request.id}`
  const closing = await dean.put(own).send({ revision: 1, answer: 'Ja', state: 'closed' })
  expect(closing.status).toBe(403)
  await dean.put(own).send({ revision: 1, answer: 'Vi møtes onsdag', state: 'answered' })
  expect((await mails()).map(({ to }) => to)).toContain('leader@nordhavn.example')

  const stale = await leader.put(own).send({ revision: 1, answer: 'Mitt', state: 'closed' })
  expect([stale.status, stale.body.code]).toEqual([409, 'changed-meanwhile'])
  for (const state of ['answered', 'closed'])
    expect((await leader.put(own).send({ revision: 2, answer: 'Ikke hennes ord', state })).status).toBe(403)
  const closed = await leader.put(own).send({ revision: 2, answer: 'Vi møtes onsdag', state: 'closed' })
  expect(closed.body.requests[0]).toMatchObject({
    state: 'closed',
    answer: 'Vi møtes onsdag',
    answeredBy: 'Dag Eide',
    mayAnswer: false,
  })
  const late = await dean.put(own).send({ revision: 3, answer: 'Nei', state: 'answered' })
  expect([late.status, late.body.code]).toEqual([409, 'assistance-closed'])
})

test('the same request sent from two tabs is one, and may be made again when it is closed', async () => {
  const { leader, mails, asked } = await world()
  const both = await Promise.all([leader.post(path).send(asked), leader.post(path).send(asked)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const [request, ...more] = (await leader.get(path)).body.requests
  expect([more, (await mails()).length]).toEqual([[], 1])
  await leader
    .post(path)
    .send({ ...asked, text: 'Noe annet' })
    .expect(200)
  await leader.put(`${path}/${request.id}`).send({ revision: 1, answer: 'Ordnet', state: 'closed' })
  expect((await leader.post(path).send(asked)).body.requests).toHaveLength(3)
})

test('a helper from outside gets the words, the superior leader a copy without them, and the leader writes the answer down', async () => {
  const { leader, mails, as } = await world()
  const asked = { recipient: 'occupational-health', recipientName: bht.name, text: words, copied: true }
  const { body } = await leader.post(path).send(asked)
  const byReceiver = new Map((await mails()).map((mail) => [mail.to, mail.text]))
  expect(byReceiver.get(bht.email)).toContain(words)
  expect(byReceiver.get(bht.email)).toContain('leader@nordhavn.example')
  expect(byReceiver.get('dean@nordhavn.example')).toContain('Frisk BHT')
  expect(byReceiver.get('dean@nordhavn.example')).not.toContain(words)
  const answer = { revision: 1, answer: 'De kommer i november', state: 'answered' }
  const written = await leader.put(`${path}/${body.requests[0].id}`).send(answer)
  expect(written.body.requests[0]).toMatchObject({ state: 'answered', answeredBy: 'Frisk BHT' })
  expect((await (await as('dean')).get('/api/assistance')).body.requests).toEqual([])
})

test('those above read what they were asked or told of, and nothing else the unit asked for', async () => {
  const { leader, as, asked } = await world()
  const outside = { ...asked, recipient: 'occupational-health', recipientName: bht.name }
  await leader.post(path).send({ ...outside, text: 'Om samarbeidet med ledelsen over oss' })
  await leader.post(path).send({ ...outside, text: 'Om støy', copied: true })
  await leader.post(path).send(asked)
  const read = async (name: CastName) => {
    const { body } = await (await as(name)).get(path)
    return [body.readsAll, body.requests.map(({ text }: { text: string }) => text)]
  }
  const all = [words, 'Om støy', 'Om samarbeidet med ledelsen over oss']
  expect((await read('leader'))[1]).toEqual(expect.arrayContaining(all))
  const [, byRepresentative] = await read('safetyRepresentative')
  expect(byRepresentative).toHaveLength(3)
  const [readsAll, byDean] = await read('dean')
  expect([readsAll, [...byDean].sort()]).toEqual([false, ['Om støy', words].sort()])
  for (const name of ['rector', 'coordinator', 'hr', 'recordsOfficer'] as const)
    expect(await read(name)).toEqual([false, []])
})

test('nobody is asked who is not offered, an empty answer is none, and a stranger finds nothing', async () => {
  const { leader, as, asked, mails } = await world()
  const unknown = await leader.post(path).send({ ...asked, recipientName: 'Noen Andre' })
  expect(unknown.status).toBe(400)
  expect((await leader.post(path).send({ ...asked, text: '  ' })).status).toBe(400)
  expect(await mails()).toEqual([])
  const { body } = await leader.post(path).send(asked)
  const one = `${path}/${body.requests[0].id}`
  expect((await leader.put(one).send({ revision: 1, answer: '', state: 'answered' })).status).toBe(400)
  for (const [name, status] of [
    ['stranger', 404],
    ['employee', 404],
    ['coordinator', 403],
    ['recordsOfficer', 403],
  ] as const) {
    const agent = await as(name)
    expect((await agent.post(path).send(asked)).status).toBe(status)
    expect((await agent.put(one).send({ revision: 1, answer: 'Nei', state: 'answered' })).status).toBe(status)
    expect((await agent.get('/api/assistance')).body.requests).toEqual([])
  }
  expect((await leader.get(path)).body.requests[0].state).toBe('asked')
})
