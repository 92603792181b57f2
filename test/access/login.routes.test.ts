import { describe, expect, it } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { type Agent, startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const leader = 'leader@nordhavn.example'
const nobody = 'nobody@nordhavn.example'

/** The cast with a mailbox: who asks, and what came. */
async function world() {
  const services = freshServices()
  const app = await startApp(routes, services)
  return {
    ...app,
    services,
    /** Each a second after the one before, so that the newest mail is known. */
    async ask(browser: Agent, email = leader) {
      services.clock = frozenClock(services.clock.now().add({ seconds: 1 }).toString())
      await browser.post('/api/login-links').send({ email, language: 'nb' }).expect(204)
    },
    /** Link and code of the newest mail. */
    async secrets() {
      const [mail] = (await newestMails(services.storage, services.vault, undefined, 1)).rows
      const text = mail?.text ?? ''
      return {
        token: /login\/([\w-]{43})/.exec(text)?.[1] ?? 'no link',
        code: (/^(\d{3}) (\d{3})$/m.exec(text) ?? []).slice(1).join(''),
      }
    },
    signedIn: async (browser: Agent) => (await browser.get('/api/session')).body.person?.name ?? null,
  }
}

const other = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0')
const codeOf = (answer: { body: { code?: string } }) => answer.body.code

describe('a login link', () => {
  it('opens nothing in another browser than the one that asked, and is not used up by it', async () => {
    const { browser, ask, secrets, signedIn } = await world()
    const [here, there] = [browser(), browser()]
    await ask(here)
    const { token } = await secrets()
    expect(codeOf(await there.post('/api/session').send({ token }).expect(409))).toBe('link-elsewhere')
    expect(await signedIn(there)).toBeNull()
    await here.post('/api/session').send({ token }).expect(201)
    expect(await signedIn(here)).toBe('Kari Lunde')
  })

  it('lets nobody in who asked in another person’s name', async () => {
    const { browser, ask, secrets, signedIn } = await world()
    const [stranger, hers] = [browser(), browser()]
    await ask(stranger)
    const { token } = await secrets()
    await hers.post('/api/session').send({ token }).expect(409)
    expect([await signedIn(stranger), await signedIn(hers)]).toEqual([null, null])
  })

  it('works from each mail when the same browser has asked twice', async () => {
    const { browser, ask, secrets, signedIn } = await world()
    const here = browser()
    await ask(here)
    const { token } = await secrets()
    await ask(here)
    await here.post('/api/session').send({ token }).expect(201)
    expect(await signedIn(here)).toBe('Kari Lunde')
  })
})

describe('the code of the mail', () => {
  it('signs in where the link was asked for, once, when the mail is read elsewhere', async () => {
    const { browser, ask, secrets, signedIn, services } = await world()
    const here = browser()
    await ask(here)
    const { code } = await secrets()
    expect(code).toMatch(/^\d{6}$/)
    await here.post('/api/session/code').send({ code }).expect(201)
    expect(await signedIn(here)).toBe('Kari Lunde')
    expect(await newestActs(services.storage, undefined, 5)).toMatchObject([{ action: 'signed-in' }])
    await here.post('/api/session/code').send({ code }).expect(410)
  })

  it('is worth nothing in another browser, nor after thirty minutes', async () => {
    const { browser, ask, secrets, services } = await world()
    const [here, there] = [browser(), browser()]
    await ask(here)
    const { code } = await secrets()
    expect(codeOf(await there.post('/api/session/code').send({ code }).expect(410))).toBe('code-spent')
    await ask(there, nobody)
    expect(codeOf(await there.post('/api/session/code').send({ code }).expect(422))).toBe('code-wrong')
    services.clock = frozenClock('2026-10-13T08:30:01Z')
    await here.post('/api/session/code').send({ code }).expect(410)
  })

  it('can be guessed at five times, whether somebody has the address or nobody', async () => {
    const { browser, ask, secrets } = await world()
    const answers = async (email: string) => {
      const here = browser()
      await ask(here, email)
      const { code } = await secrets()
      const told: unknown[] = []
      for (let by = 1; by <= 6; by += 1)
        told.push((await here.post('/api/session/code').send({ code: other(code, by) })).body.code)
      told.push((await here.post('/api/session/code').send({ code })).body.code)
      return told
    }
    const known = await answers(leader)
    expect(known).toEqual([...Array(5).fill('code-wrong'), 'code-spent', 'code-spent'])
    expect(await answers(nobody)).toEqual(known)
  })

  it('is not tried any more once a day has seen ten wrong ones for the person; the link still works', async () => {
    const { browser, ask, secrets, services } = await world()
    for (let times = 0; times < 2; times += 1) {
      const stranger = browser()
      await ask(stranger)
      const { code } = await secrets()
      for (let by = 1; by <= 5; by += 1)
        await stranger
          .post('/api/session/code')
          .send({ code: other(code, by) })
          .expect(422)
    }
    const here = browser()
    await ask(here)
    const { code, token } = await secrets()
    expect(codeOf(await here.post('/api/session/code').send({ code }).expect(422))).toBe('code-wrong')
    await here.post('/api/session').send({ token }).expect(201)
    services.clock = frozenClock('2026-10-14T09:00:00Z')
    const later = browser()
    await ask(later)
    await later
      .post('/api/session/code')
      .send({ code: (await secrets()).code })
      .expect(201)
  })

  it('refuses what is no code by field', async () => {
    const { browser } = await world()
    for (const code of ['12345', '1234567', 'abcdef', 123456, '١٢٣٤٥٦']) {
      const refused = await browser().post('/api/session/code').send({ code }).expect(400)
      expect(refused.body.invalidParams[0].name).toBe('body.code')
    }
  })
})
