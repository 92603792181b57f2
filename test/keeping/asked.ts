/** Rounds between launch and opening, and the routes of their keeping, as tests ask for them. */
import type { z } from 'zod'
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { proveRehearsal } from '#shared/ballot/rehearsal.ts'
import type { ceremonySchema, Preparation } from '#shared/keeping.ts'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import type { RoundDraft } from '#shared/round.ts'
import { keepingRoutes } from '../../server/keeping/keeping.routes.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { type Agent, startApp } from '../http.ts'
import { keysFor, preparedRound } from '../opened-round.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draftedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { type Ceremony, holdCeremony } from './ceremony.ts'

/** The routes of keeping and round, with finished signing keys. */
export async function startKeeping(now?: string) {
  const services = freshServices()
  const programmes = shortProgrammes
  const routes = [
    ...roundRoutes({ programmes }),
    ...keepingRoutes({ programmes, makeKey: keysFor(services) }),
  ]
  return startApp(routes, now ? { ...services, clock: frozenClock(now) } : services)
}

/** A launched round whose signing keys are made; with key holders it waits for them. */
export async function waitingRound(changes: Partial<RoundDraft> = {}, mode: KeepingMode = 'custodian') {
  const app = await startKeeping()
  const roundId = await draftedRound(app.services.storage, changes)
  await preparedRound(app.services, roundId, { mode })
  return { ...app, roundId, at: `/api/rounds/${roundId}`, coordinator: await app.as('coordinator') }
}

export async function preparation(agent: Agent, at: string): Promise<Preparation> {
  return (await agent.get(`${at}/preparation`).expect(200)).body
}

/** The key holders meet over what the server proposes; nothing is sent yet. */
export async function meeting(
  agent: Agent,
  at: string,
  options?: Parameters<typeof holdCeremony>[1],
): Promise<Ceremony> {
  const { proposal } = await preparation(agent, at)
  if (!proposal) throw new Error('The signing keys are not made')
  return holdCeremony(proposal, options)
}

/** What PUT …/ceremony is told: two of three have signed. */
export function signedBy({ manifest, signatures }: Ceremony, count = 2): z.infer<typeof ceremonySchema> {
  return { manifest, signatures: signatures.slice(0, count) }
}

/** Asks for a point and proves with this key that the box opens. */
export async function rehearse(agent: Agent, at: string, box: CurveKey) {
  const { body } = await agent.get(`${at}/rehearsal`).expect(200)
  return agent.post(`${at}/rehearsal`).send({ proof: await proofFor(box, body.point) })
}

export async function proofFor(box: CurveKey, point: string): Promise<string> {
  const proof = await proveRehearsal(box, fromBase64url(point, 65) ?? new Uint8Array())
  if (!proof) throw new Error('The point or the key is none')
  return toBase64url(proof)
}
