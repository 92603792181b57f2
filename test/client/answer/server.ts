/** The real server for tests of the employee's pages: an open round, and a net between that can lose and alter. */
import { expect } from 'vitest'
import { decodeBallot } from '#shared/ballot/ballot.ts'
import { fromBase64url } from '#shared/ballot/bytes.ts'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import type { Group } from '#shared/programme.ts'
import { answerPath, roundKey } from '#shared/round-address.ts'
import { ballotRoutes } from '../../../server/ballot/ballot.routes.ts'
import { readBox } from '../../../server/ballot/box.store.ts'
import { draftRoutes } from '../../../server/ballot/draft.routes.ts'
import { countDrafts } from '../../../server/ballot/draft.store.ts'
import { trustPageOf } from '../../../server/ballot/trust-page.routes.ts'
import { unsealer } from '../../../server/ballot/unseal.ts'
import {
  findManifestHash,
  findRoundBox,
  manifestOf,
  saveRoundBox,
} from '../../../server/keeping/round-box.store.ts'
import { newToken, tokenHash } from '../../../server/platform/random.ts'
import { transaction } from '../../../server/platform/transaction.ts'
import { publicBoxRoutes } from '../../../server/results/public-box.routes.ts'
import { addLinks, loadInvitations } from '../../../server/round/invitation.store.ts'
import { setRoundState } from '../../../server/round/round.store.ts'
import { pinOf } from '../../answering.ts'
import { people } from '../../cast.ts'
import { startApp } from '../../http.ts'
import { openedRound } from '../../opened-round.ts'
import { draftedRound } from '../../round/launched.ts'
import { freshServices } from '../../world.ts'

export type Reply = { status: number; body: unknown }

/** What happens on the way; each may be replaced by a test. */
export interface Net {
  /** Throws for a request that does not reach the server. */
  before(path: string, body: Record<string, unknown>): void | Promise<void>
  /** Alters a reply, or throws for one that is lost. */
  after(path: string, reply: Reply): Reply
}

export const lost = (): never => {
  throw new TypeError('no network')
}
const direct: Net = { before: () => undefined, after: (_path, reply) => reply }

export interface Asked {
  path: string
  body: Record<string, unknown>
  credentials: RequestCredentials | undefined
}

export async function startServer({
  mode = 'single-key' as KeepingMode,
  boxOrigin = null as string | null,
  groups = [] as Group[],
} = {}) {
  const services = freshServices()
  const { storage, vault } = services
  const { anonymous } = await startApp(
    [...ballotRoutes({ boxOrigin }), ...draftRoutes, ...publicBoxRoutes],
    services,
  )
  const { roundId, tokenOf, ceremony } = await openedRound(
    services,
    await draftedRound(storage, {}, groups),
    { mode },
  )
  const hash = (await findManifestHash(storage, roundId)) ?? expect.fail('The round has no manifest')
  const pin = pinOf(hash)
  const net: Net = { ...direct }
  const asked: Asked[] = []

  const fetch = async (path: string, { method = 'GET', body, credentials }: RequestInit) => {
    const sent: Record<string, unknown> = JSON.parse(String(body ?? '{}'))
    asked.push({ path, body: sent, credentials })
    await net.before(path, sent)
    const { pathname } = new URL(path, 'https://medvirk.example')
    const calls = { GET: anonymous.get, PUT: anonymous.put, POST: anonymous.post }
    const call = calls[method as keyof typeof calls].call(anonymous, pathname)
    const answer = await (method === 'GET' ? call : call.send(sent))
    const reply = net.after(path, { status: answer.status, body: answer.body })
    if (reply.status === 204) return new Response(null, { status: 204 })
    return Response.json(reply.body, { status: reply.status })
  }

  return {
    roundId,
    /** What the server writes for the round's address; nothing for one that takes no answers. */
    page: async () => ({
      address: answerPath(roundId),
      body: (await trustPageOf(services, roundKey(roundId)))?.html ?? '',
    }),
    ceremony,
    pin,
    net,
    asked,
    fetch,
    paths: () => asked.map(({ path }) => path),
    linkOf: (personId: string = people.employee) => `${tokenOf.get(personId)}.${pin}`,
    manifest: async () =>
      (await findRoundBox(storage, roundId))?.manifest ?? expect.fail('The round has no manifest'),
    /** As a reminder brings it: another secret, the same invitation. */
    async anotherLink(): Promise<string> {
      const key = vault.keyOf(roundId) ?? expect.fail('The round has no key')
      const invitations = await loadInvitations(storage, key, roundId)
      const id = invitations.find(({ personId }) => personId === people.employee)?.id ?? ''
      const token = newToken()
      const link = { tokenHash: tokenHash(token), invitationId: id }
      await transaction(storage, (tx) => addLinks(tx, key, roundId, [link]))
      return `${token}.${pin}`
    },
    direct: () => Object.assign(net, direct),
    drafts: () => countDrafts(storage, roundId),
    setState: (state: 'open' | 'closing' | 'released' | 'aborted') =>
      transaction(storage, (tx) => setRoundState(tx, roundId, state)),
    /** As after an abort, when all is destroyed. */
    setDestroyed: () =>
      transaction(storage, (tx) => saveRoundBox(tx, roundId, { destroyedOn: '2026-10-13' })),
    loseKey: () => vault.destroy(roundId),
    /** The answers in the box, opened with the key that the server or the key holders have. */
    async opened(): Promise<unknown[]> {
      const box = await findRoundBox(storage, roundId)
      const boxKey = fromBase64url(manifestOf(box?.manifest ?? '').boxKey, 65)
      const secret = ceremony?.box.secret ?? vault.boxSecretOf(roundId)
      const unseal = boxKey && secret && unsealer(secret, boxKey)
      const key = vault.keyOf(roundId)
      if (!unseal || !key) throw new Error('The box cannot be opened')
      const { answers } = await readBox(storage, key, roundId, null)
      return answers.map(({ m1, sealed }) => {
        const content = unseal(m1, sealed)
        const ballot = content && decodeBallot(Uint8Array.from(content))
        return JSON.parse(new TextDecoder().decode(ballot?.answers ?? new Uint8Array()))
      })
    },
  }
}
export type Server = Awaited<ReturnType<typeof startServer>>
