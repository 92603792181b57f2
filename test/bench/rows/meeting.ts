/** A live meeting with a full room: how long a note that is let through takes to all phones. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { openSession } from '../../../server/access/session.store.ts'
import { sessionCookie } from '../../../server/access/session.ts'
import { dayOf, systemClock } from '../../../server/platform/clock.ts'
import { transaction } from '../../../server/platform/transaction.ts'
import { moveIn, people, units } from '../../cast.ts'
import { phonesOf } from '../../meeting/phones.ts'
import { holdRound, roundId } from '../../released-round.ts'
import { median } from '../contestants.ts'
import { servicesOf } from '../database.ts'
import { ms, type Row } from '../table.ts'
import { start } from './server.ts'

const phones = 200
const notes = 30

interface Live {
  id: string
  code: string
  notes: { id: string; text: string }[]
}

export async function meetingRows(above: string): Promise<Row[]> {
  const folder = mkdtempSync(join(above, 'meeting-'))
  const cookie = await prepare(folder)
  const server = await start({ folder })
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(
      `${server.baseUrl}/api/rounds/${roundId}/units/${units.coast}/meetings${path}`,
      {
        method,
        headers: { cookie, 'x-medvirk': '1', 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      },
    )
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
    return (await answer.json()) as Live
  }
  try {
    const live = await ask('POST', '', {
      stepId: 'meeting',
      trackId: 'no-meeting-yet',
      languages: ['nb'],
      sittingId: null,
      live: true,
      heldOn: dayOf(systemClock.now()),
    })
    return [rowOf(await letThrough(server.baseUrl, live, ask))]
  } finally {
    await server.stop()
  }
}

async function prepare(folder: string): Promise<string> {
  const { storage, clock } = servicesOf(folder)
  await moveIn(storage)
  await holdRound(storage)
  const token = await transaction(storage, (tx) => openSession(tx, people.leader, clock.now()))
  storage.close()
  return `${sessionCookie(false)}=${token}`
}

/** @returns for each note, milliseconds from the press until the last phone has it */
async function letThrough(
  baseUrl: string,
  live: Live,
  ask: (method: string, path: string, body?: object) => Promise<Live>,
): Promise<number[]> {
  const { join: enter, send, follow } = phonesOf(baseUrl, live)
  const all = Array.from({ length: phones }, (_, phone) => phone)
  await Promise.all(all.map(enter))
  const place = (phone: number) =>
    ['keep', 'improve'].map((focus) => ({ focus, place: 1, text: `Lapp ${phone}` }))
  await Promise.all(all.map((phone) => send(phone, 'notes', { notes: place(phone) })))
  const following = await Promise.all(all.map(follow))
  const times: number[] = []
  for (const { id, text } of (await ask('GET', `/${live.id}`)).notes.slice(0, notes)) {
    const pressed = performance.now()
    const [, ...arrived] = await Promise.all([
      ask('PUT', `/${live.id}/notes/${id}`, { seen: text, state: 'shown' }),
      ...following.map((phone) => phone.until((wall) => wall.notes.some((note) => note.id === id))),
    ])
    times.push(Math.max(...arrived) - pressed)
  }
  return times
}

function rowOf(times: number[]): Row {
  const slowest = Math.max(...times)
  return {
    what: `a note let through, until the last of ${phones} phones has it, the slowest of ${notes}`,
    measured: `${ms(median(times))}, slowest ${ms(slowest)}`,
    value: slowest,
    most: 1000,
    unit: 'ms',
  }
}
