import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../server/app.ts'
import { defineStream } from '../../server/platform/event-route.ts'
import { announce, endStreams } from '../../server/platform/event-stream.ts'
import { createLogger } from '../../server/platform/log.ts'
import { Problem } from '../../server/platform/problem.ts'
import { eventsOf } from '../events.ts'
import { freshServices } from '../world.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A number that changes, and those who are told of it. */
async function counter({ most = 10 } = {}) {
  const services = freshServices()
  const now: { value: number | 'over' | 'refused' } = { value: 1 }
  let asked = 0
  const route = defineStream({
    method: 'get',
    path: '/api/counter/:name',
    summary: 'Counts.',
    who: 'anyone',
    params: z.object({ name: z.string() }),
    event: z.object({ value: z.number() }),
    async open({ params }) {
      let told: unknown
      return {
        topic: 'counter',
        most,
        key: params.name,
        async next() {
          asked += 1
          if (now.value === 'refused') throw new Problem('not-allowed')
          if (now.value === 'over') return 'over'
          if (told === now.value) return 'nothing'
          told = now.value
          return { value: now.value, secret: 'never' }
        },
      }
    },
  })
  const hidden = defineStream({
    method: 'get',
    path: '/api/hidden',
    summary: 'Not for you.',
    who: () => 'hide' as const,
    event: z.object({}),
    open: async () => ({ topic: 'hidden', most: 1, key: '', next: async () => 'over' as const }),
  })
  const app = createApp(services, [route, hidden], { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
  const listen = async (name: string) => {
    const response = await fetch(`${base}/counter/${name}`)
    if (!response.body) throw new Error('A stream without a body')
    return { response, events: eventsOf(response.body) }
  }
  return {
    storage: services.storage,
    base,
    listen,
    asked: () => asked,
    set(value: typeof now.value) {
      now.value = value
      announce(services.storage, 'counter')
    },
  }
}

describe('a stream of events', () => {
  it('tells what is there at once and each change after it, and nothing that its schema does not have', async () => {
    const { listen, set } = await counter()
    const { response, events } = await listen('kari')
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
    expect((await events.next()).value).toEqual({ value: 1 })
    set(2)
    expect((await events.next()).value).toEqual({ value: 2 })
  })

  it('tells changes that come close upon each other together', async () => {
    const { listen, set, asked } = await counter()
    const { events } = await listen('kari')
    await events.next()
    for (let value = 2; value <= 200; value += 1) {
      set(value)
      await pause(0)
    }
    let told = 0
    while (told < 200) told = ((await events.next()).value as { value: number }).value
    expect(asked()).toBeLessThan(60)
  })

  it('is refused like other rows, before it begins', async () => {
    const { base, set } = await counter()
    expect((await fetch(`${base}/hidden`)).status).toBe(401)
    set('refused')
    const refused = await fetch(`${base}/counter/kari`)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'not-allowed' })
  })

  it('ends when it is over, and whoever comes back is told not to come again', async () => {
    const { listen, set, base } = await counter()
    const { events } = await listen('kari')
    await events.next()
    set('over')
    expect((await events.next()).done).toBe(true)
    expect((await fetch(`${base}/counter/kari`)).status).toBe(204)
  })

  it('has so many readers and no more; one who leaves makes room', async () => {
    const { listen, base } = await counter({ most: 2 })
    const [kari] = [await listen('kari'), await listen('tor')]
    expect((await fetch(`${base}/counter/eva`)).status).toBe(429)
    await kari.events.next()
    await kari.events.return(undefined)
    for (let tries = 0; tries < 50; tries += 1) {
      const { status, body } = await fetch(`${base}/counter/eva`)
      await body?.cancel()
      if (status === 200) return
      await pause(10)
    }
    expect.fail('no room was made')
  })

  it('keeps the newest of one reader who opens it again and again', async () => {
    const { listen } = await counter({ most: 4 })
    const first = await listen('kari')
    await first.events.next()
    for (let n = 0; n < 4; n += 1) expect((await listen('kari')).response.status).toBe(200)
    expect((await first.events.next()).done).toBe(true)
  })

  it('lets go of everybody when the server stops', async () => {
    const { listen, storage } = await counter()
    const { events } = await listen('kari')
    await events.next()
    endStreams(storage)
    expect((await events.next()).done).toBe(true)
  })
})
