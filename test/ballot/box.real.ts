/**
 * The server of the model, real: routes, database and round key. Forms are signed and answers made directly, because
 * the browser's part is tried elsewhere; a crash is a commit that fails, or a reply that nobody hears.
 */
import { constants, createHash, randomBytes, sign } from 'node:crypto'
import type { Request } from 'express'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { modulusLength, prefixLength, saltLength } from '#shared/ballot/signature.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { findInBox } from '../../server/ballot/box.store.ts'
import { admissionName, loadSigningKey } from '../../server/keeping/signing-key.store.ts'
import type { SigningKey } from '../../server/keeping/signing-key.ts'
import { Problem } from '../../server/platform/problem.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import type { RoundKey } from '../../server/platform/vault.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import type { InventedRound } from '../invented-round.ts'
import { type Crash, codes, type Message, type ModelledServer, people } from './box.model.ts'

interface RealRound {
  services: Services
  roundId: string
  key: RoundKey
  admission: SigningKey
}

/**
 * Servers for many courses, all in one open round.
 *
 * @returns makes one, with people who have taken part in no other; throws when there are none left
 */
export async function realServers({
  services,
  roundId,
  tokenOf,
}: InventedRound): Promise<() => Promise<ModelledServer>> {
  const key = services.vault.keyOf(roundId)
  const admission = key && (await loadSigningKey(services.storage, key, roundId, admissionName))
  if (!admission) throw new Error('The round is not open')
  const left = [...tokenOf.values()]
  return async () => {
    const tokens = left.splice(0, people)
    if (tokens.length < people) throw new Error('Too few people are invited for so many courses')
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'open'))
    return new RealServer({ services, roundId, key, admission }, tokens)
  }
}

/** What a person has under one code. */
interface Form {
  blindedAdmission: string
  blindedClass: string
  m1: Buffer
  w: Buffer
  admission: string
}

class RealServer implements ModelledServer {
  readonly signed = new Set<string>()
  private readonly forms = new Map<string, Form>()
  /** Sealed answers by what they say, and back. */
  private readonly sealed = new Map<string, string>()
  private readonly contents = new Map<string, string>()
  private readonly routes = new Map(ballotRoutes({ boxOrigin: null }).map((route) => [route.path, route]))

  private readonly round: RealRound
  /** By person. */
  private readonly tokens: string[]

  constructor(round: RealRound, tokens: string[]) {
    this.round = round
    this.tokens = tokens
    for (let person = 0; person < people; person++)
      for (let code = 0; code < codes; code++) this.forms.set(`${person}/${code}`, makeForm(round.admission))
  }

  async close(): Promise<void> {
    const { services, roundId } = this.round
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing'))
  }

  async issue(person: number, code: number, crash: Crash): Promise<string | null> {
    const { blindedAdmission, blindedClass } = this.form(`${person}/${code}`)
    const body = { token: this.tokens[person], blindedAdmission, blindedClass }
    const reply = await this.ask('/api/answer/issue', body, crash)
    if (reply !== 'kept') return reply
    this.signed.add(`${person}/${code}`)
    return 'signed'
  }

  async arrive({ person, code, sequence, content }: Message, crash: Crash): Promise<string | null> {
    const id = `${person}/${code}`
    const { m1, w, admission } = this.form(id)
    const change = {
      round: this.round.roundId,
      m1: m1.toString('base64url'),
      admission,
      sequence,
      w: sequence > 0 ? w.toString('base64url') : null,
    }
    if (content === null) return this.ask('/api/box/withdraw', change, crash)
    return this.ask(
      '/api/box',
      { ...change, sealed: this.seal(`${id} ${sequence} ${content}`, content) },
      crash,
    )
  }

  async look() {
    const { services, roundId, key } = this.round
    const box = new Map<string, { sequence: number; content: string | null }>()
    for (const [id, { m1 }] of this.forms) {
      const row = await findInBox(services.storage, key, roundId, sha256(m1))
      if (!row) continue
      const content =
        row.state === 'boxed' ? this.contents.get(Buffer.from(row.sealed).toString('base64url')) : null
      box.set(id, { sequence: row.sequence, content: content === undefined ? 'unknown' : content })
    }
    return box
  }

  private async ask(path: string, body: unknown, crash: Crash): Promise<string | null> {
    const { sqlite } = this.round.services.storage.writer
    const exec = sqlite.exec
    if (crash === 'before-commit')
      sqlite.exec = (statement) => {
        if (statement === 'COMMIT') throw new Error('The server dies')
        return exec.call(sqlite, statement)
      }
    try {
      await this.serve(path, body)
      return crash === 'none' ? 'kept' : null
    } catch (error) {
      return error instanceof Problem ? error.code : null
    } finally {
      sqlite.exec = exec
    }
  }

  private async serve(path: string, body: unknown): Promise<void> {
    const route = this.routes.get(path)
    const request = { params: {}, query: {}, body, is: () => 'application/json' }
    await route?.serve({
      ...this.round.services,
      request: request as unknown as Request,
      actor: null,
      session: null,
      sessionToken: null,
      browserToken: null,
      readBody: async () => undefined,
      setSession: () => undefined,
      setBrowser: () => undefined,
      created: () => undefined,
    })
  }

  /** The same bytes again for the same message, as a browser keeps them. */
  private seal(message: string, content: string): string {
    const sealed = this.sealed.get(message) ?? randomBytes(sealedLength).toString('base64url')
    this.sealed.set(message, sealed)
    this.contents.set(sealed, content)
    return sealed
  }

  private form(id: string): Form {
    const form = this.forms.get(id)
    if (!form) throw new Error('Nobody has this code')
    return form
  }
}

function makeForm({ privateKey }: SigningKey): Form {
  const [w, prefix] = [randomBytes(32), randomBytes(prefixLength)]
  const m1 = sha256(w)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const signature = sign('sha384', Buffer.concat([prefix, m1]), { key: privateKey, padding, saltLength })
  return {
    blindedAdmission: blindedValue(),
    blindedClass: blindedValue(),
    m1,
    w,
    admission: Buffer.concat([prefix, signature]).toString('base64url'),
  }
}

/** Below every modulus. */
function blindedValue(): string {
  return Buffer.concat([Buffer.from([1]), randomBytes(modulusLength - 1)]).toString('base64url')
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
