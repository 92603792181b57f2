/** Whatever happens, the log has no secret, no address and nobody's name. */
import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { createLogger } from '../../server/platform/log.ts'
import { sendDueMails } from '../../server/platform/outbox.job.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { smtpMail } from '../../server/platform/outbox.ts'
import { startScheduler } from '../../server/platform/scheduler.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { allRoutes } from '../../server/routes.ts'
import { moveIn, people } from '../cast.ts'
import { mailServer, senderTo } from '../mail-server.ts'
import { freshServices } from '../world.ts'

const secret = 'S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3t0'
const address = 'kari.lunde@nordhavn.example'
/** Must not be in any line: secrets, people, where they are, what they asked. */
const forbidden = [
  ...[secret, 'S3cr3t', '424242', address, 'kari.lunde', '@nordhavn', 'Kari', 'Lunde', 'hemmelig'],
  ...['127.0.0.1', '::1', '::ffff', '203.0.113.7', 'Firefox', 'redirect', 'state=', 'code=', '?'],
  ...Object.values(people),
]

async function loggingApp() {
  const services = { ...freshServices(), mail: smtpMail(senderTo(await mailServer())) }
  await moveIn(services.storage)
  const lines: string[] = []
  const log = createLogger('info', { write: (line) => void lines.push(line) })
  const routes = allRoutes({
    ...{ programmes: new Map(), baseUrl: services.baseUrl, demo: false, boxOrigin: null, filingWay: null },
  })
  const app = createApp({ ...services, log }, routes, { log, secureCookies: false, trustedProxies: 1 })
  const session = await transaction(services.storage, (tx) =>
    openSession(tx, people.leader, services.clock.now()),
  )
  const agent = supertest.agent(app)
  agent.set({
    Cookie: `medvirk_session=${session}`,
    'X-Medvirk': '1',
    'User-Agent': `Firefox ${address}`,
    'X-Forwarded-For': '203.0.113.7',
    Authorization: `Bearer ${secret}`,
  })
  const expectClean = () => {
    const said = lines.join('')
    for (const one of [...forbidden, session]) expect(said, one).not.toContain(one)
    return said
  }
  return { services, log, lines, agent, session, expectClean, anonymous: supertest(app) }
}

describe('the log', () => {
  test('of every kind of request tells its kind, and not who asked, from where, with what', async () => {
    const { agent, anonymous, lines, expectClean } = await loggingApp()
    const made = await agent.put('/api/calendar-feed')
    const feed = new URL(made.body.address).pathname
    expect((await anonymous.get(feed)).status).toBe(200)
    const asked = [
      agent.get(`/api/session?redirect=${secret}`),
      agent.get(`/api/units/${people.leader}/home?to=${address}`),
      agent.get(`/api/mailbox?to=${address}`),
      agent.post('/api/login-links').send({ email: address, language: 'nb' }),
      agent.post('/api/session').send({ token: secret }),
      agent.post('/api/session/code').send({ code: '424242' }),
      agent.post('/api/setup').send({ token: secret, name: 'Kari Lunde', email: address }),
      agent.get(`/api/calendars/${secret}.ics`),
      agent.get(`/api/session/oidc/feide/callback?code=${secret}&state=${secret}&email=${address}`),
      agent.post('/api/answer/invitation').send({ token: secret }),
      agent.post('/api/answer/issue').send({ token: secret }),
      agent.post('/api/box').send({ sealed: secret }),
      agent.post('/api/meeting/join').send({ code: secret }),
      agent.get(`/api/${address}/${secret}`),
      agent.get(`/login/${secret}`),
      agent.get(`/setup/${secret}`),
      agent.put(`/api/rounds/${secret}/units/${address}/plan`).send({}),
      agent.post('/api/session').type('json').send(`{"token": "${secret}`),
      agent.post('/api/session').type('text').send(secret),
      anonymous.post('/api/login-links').set('Origin', `https://${secret}.example`).send({}),
    ]
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    const said = expectClean()
    expect(said).toContain('/api/calendars/:file')
    expect(said).not.toContain(feed)
    for (const side of ['/api/answer', '/api/box', '/api/meeting']) expect(said).not.toContain(side)
    for (const line of lines)
      expect(Object.keys(JSON.parse(line)).sort()).toEqual([
        'level',
        'method',
        'ms',
        'route',
        'status',
        'time',
      ])
  })

  test('of a request that breaks has the kind and the place of the error, and none of its values', async () => {
    const { agent, services, expectClean } = await loggingApp()
    const { sqlite } = services.storage.writer
    for (const table of ['login_link', 'calendar_feed', 'mail'])
      sqlite.exec(`alter table ${table} rename to ${table}_away`)
    for (const asked of [
      agent.post('/api/login-links').send({ email: address, language: 'nb' }),
      agent.post('/api/session').send({ token: secret }),
      agent.get(`/api/calendars/${secret}.ics`),
    ])
      expect((await asked).status).toBe(500)
    const said = expectClean()
    expect(said).toContain('request failed')
    expect(said).toMatch(/"stack":"\s+at /)
  })

  test('of a job or a mail that fails has no name either, also not from lines that look like places', async () => {
    const { services, log, expectClean, lines } = await loggingApp()
    const server = await mailServer(() => ({
      at: 'RCPT',
      code: 550,
      text: `5.1.1 <${address}> Kari is unknown here`,
    }))
    const mail = smtpMail(senderTo(server))
    const letter = { kind: 'login', to: address, language: 'nb' as const, subject: 'Kari', text: secret }
    await transaction(services.storage, (tx) => queueMails(tx, [letter], services.clock.now()))
    await sendDueMails({ ...services, mail }, async () => null, log)
    const broken = [
      new Error(`no row for ${address}\n    at ${address} (Kari:1:1)\n    at ${secret}`),
      Object.assign(new Error(address), { responseCode: 550, response: `Kari Lunde ${secret}` }),
      `${address} as a string`,
      { name: address, stack: secret },
    ]
    const jobs = broken.map((error, index) => ({ name: `job ${index}`, run: () => Promise.reject(error) }))
    const schedule = startScheduler(jobs, 60_000, { clock: services.clock, log })
    await expect.poll(() => lines.length).toBe(1 + broken.length)
    await schedule.stop()
    const said = expectClean()
    expect(said).toContain('a mail could not be sent')
    expect(said).toContain('550 5.1.1')
  })
})
