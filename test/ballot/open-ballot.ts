import { expect } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { Group } from '#shared/programme.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { readBox } from '../../server/ballot/box.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { countIssued } from '../../server/round/invitation.store.ts'
import { people } from '../cast.ts'
import { startApp } from '../http.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { bytesOf } from './browser.ts'

export async function openBallot(now?: string, groups: Group[] = []) {
  const services = freshServices()
  const clocked = now ? { ...services, clock: frozenClock(now) } : services
  const app = await startApp(ballotRoutes({ boxOrigin: null }), clocked)
  const { roundId, tokenOf } = await launchedRound(services, {}, groups)
  const { storage, vault } = services
  const key = vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  const tokenFor = (personId: string) => tokenOf.get(personId) ?? expect.fail('This person is not invited')
  return {
    ...app,
    storage,
    vault,
    key,
    roundId,
    tokenOf,
    tokenFor,
    token: tokenFor(people.employee),
    post: (path: string, body: object) => app.anonymous.post(path).send(body),
    issued: async () => [...(await countIssued(storage, key, roundId)).values()].reduce((a, b) => a + b, 0),
    boxed: async () => (await readBox(storage, key, roundId, null)).answers,
  }
}

export const answers = { work: { clear: 4, calm: 2, help: 5 }, people: { heard: 3 }, overall: 4 }
export const unknownToken = 'x'.repeat(43)

/** The text with one of its bytes altered. */
export function altered(text: string, length: number, at = 0): string {
  const bytes = Uint8Array.from(bytesOf(text, length))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return toBase64url(bytes)
}
