/** A full room: 200 phones over real HTTP. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { createLogger } from '../../server/platform/log.ts'
import { freshServices } from '../world.ts'
import { liveMeeting, meetingRows } from './live-meeting.ts'
import { phonesOf } from './phones.ts'

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
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { ...meeting, ...phonesOf(baseUrl, meeting.opened) }
}

test('a note that is let through is soon on all of 200 phones, and one that was away lacks nothing', async () => {
  const { join, send, follow, handle, go, idOf } = await room()
  const all = Array.from({ length: 200 }, (_, phone) => phone)
  await Promise.all(all.map(join))
  const note = { focus: 'improve', place: 1 }
  await Promise.all(
    all.map((phone) => send(phone, 'notes', { notes: [{ ...note, text: `Forbedre ${phone}` }] })),
  )
  const following = await Promise.all(all.map(follow))

  // How soon is measured where nothing else runs: npm run bench -- --only=meeting.
  await handle('Forbedre 7', { state: 'shown' })
  await Promise.all(
    following.map((phone) => phone.until((wall) => wall.notes.some(({ text }) => text === 'Forbedre 7'))),
  )

  // Its network drops, and much happens meanwhile.
  await following[0]?.leave()
  await handle('Forbedre 9', { state: 'shown' })
  await handle('Forbedre 7', { text: 'Forbedre sju' })
  await go('alone', 'vote')
  await send(0, 'votes', { votes: [{ noteId: await idOf('Forbedre 9'), votes: 2 }] })
  const back = await follow(0)
  await back.until((wall, own) => {
    expect(wall.participants).toBe(200)
    expect(wall.notes.map(({ text }) => text).toSorted()).toEqual(['Forbedre 9', 'Forbedre sju'])
    expect(own?.notes).toEqual([{ ...note, text: 'Forbedre 0', state: 'waiting' }])
    return own?.votes[0]?.votes === 2 && wall.phase === 'vote'
  })
}, 120_000)
