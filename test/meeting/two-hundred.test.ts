/** A full room: 200 phones over real HTTP. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { eventsOf } from '#shared/events.ts'
import type { PhoneEvent, Wall } from '#shared/meeting.ts'
import { withEvent } from '#shared/meeting-view.ts'
import { createApp } from '../../server/app.ts'
import { createLogger } from '../../server/platform/log.ts'
import { freshServices } from '../world.ts'
import { liveMeeting, meetingRows, secretOf } from './live-meeting.ts'

const phones = 200

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

async function room() {
  const services = freshServices()
  const meeting = await liveMeeting(services)
  const app = createApp(services, meetingRows(), { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/meeting`
  const post = (what: string, body: object) =>
    fetch(`${base}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const send = async (number: number, what: string, body: object) => {
    const who = { meeting: meeting.opened.id, secret: secretOf(number) }
    const response = await post(what, { ...who, ...body })
    expect(response.status).toBe(200)
    return response
  }
  const join = async (number: number) =>
    expect((await post('join', { code: meeting.opened.code, secret: secretOf(number) })).status).toBe(200)
  return { ...meeting, send, join }
}

/** A phone that follows the meeting as its page does. */
function follow(response: Response) {
  if (!response.body) throw new Error('A stream without a body')
  const events = eventsOf(response.body)
  let wall: Wall | null = null
  let own: PhoneEvent['own'] = null
  return {
    leave: () => events.return(undefined),
    /** Reads on until the wall is so. @returns milliseconds by the clock of the process */
    async until(isSo: (wall: Wall, own: PhoneEvent['own']) => boolean): Promise<number> {
      while (!wall || !isSo(wall, own)) {
        const { value, done } = await events.next()
        if (done) throw new Error('The stream ended')
        const event = value as PhoneEvent
        wall = withEvent(wall, event)
        own = event.own ?? own
      }
      return performance.now()
    },
  }
}

test('a note that is let through is soon on all of 200 phones, and one that was away lacks nothing', async () => {
  const { send, join, handle, go, idOf, leader, one } = await room()
  const all = Array.from({ length: phones }, (_, number) => number)
  await Promise.all(all.map(join))
  await Promise.all(
    all.map((number) =>
      send(number, 'notes', {
        notes: [
          { focus: 'keep', place: 1, text: `Bevare ${number}` },
          { focus: 'improve', place: 1, text: `Forbedre ${number}` },
        ],
      }),
    ),
  )
  const following = await Promise.all(all.map(async (number) => follow(await send(number, 'stream', {}))))
  await Promise.all(following.map((phone) => phone.until((wall) => wall.participants === phones)))

  const times: number[] = []
  for (const text of ['Forbedre 7', 'Forbedre 8', 'Forbedre 9']) {
    const address = `${one}/notes/${await idOf(text)}`
    const begun = performance.now()
    const [, ...arrived] = await Promise.all([
      leader.put(address).send({ seen: text, state: 'shown' }).expect(200),
      ...following.map((phone) => phone.until((wall) => wall.notes.some((note) => note.text === text))),
    ])
    times.push(Math.max(...(arrived as number[])) - begun)
  }
  // Other tests run beside this one; `npm run bench -- --only=meeting` measures how long it takes.
  expect(Math.min(...times)).toBeLessThan(5000)

  // Its network drops, and much happens meanwhile.
  await following[0]?.leave()
  await handle('Bevare 9', { state: 'shown' })
  await handle('Forbedre 7', { text: 'Forbedre sju' })
  await go('alone', 'vote')
  await send(0, 'votes', { votes: [{ noteId: await idOf('Bevare 9'), votes: 2 }] })
  const shown = ['Bevare 9', 'Forbedre 8', 'Forbedre 9', 'Forbedre sju']
  const back = follow(await send(0, 'stream', {}))
  await back.until((wall, own) => {
    expect(wall.notes.map(({ text }) => text).toSorted()).toEqual(shown)
    expect(own?.notes.map(({ text }) => text)).toEqual(['Forbedre 0', 'Bevare 0'])
    return own?.votes[0]?.votes === 2 && wall.phase === 'vote'
  })
}, 30_000)
