/**
 * A server that crashes and a network that loses, doubles and delays everything; beside it a model that only remembers
 * what was committed, from which everything else must follow. The server is either the bare decisions (below), or the
 * real routes over a real database (box.real.ts).
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { utf8 } from '#shared/ballot/bytes.ts'
import { type BoxDecision, type BoxRow, decideDelivery, decideWithdrawal } from '../../server/ballot/box.ts'
import { decideIssue, type IssueRow, issueHash } from '../../server/ballot/issue.ts'

/** When the server dies: the reply is lost, and before committing the change as well. */
export type Crash = 'none' | 'before-commit' | 'after-commit'
const crashes = fc.constantFrom<Crash>('none', 'none', 'none', 'before-commit', 'after-commit')

/** Something a person sent under one code. It may arrive at any time, any number of times, or never. */
export interface Message {
  person: number
  code: number
  sequence: number
  /** Null withdraws. */
  content: string | null
}

export const people = 3
export const codes = 2

export interface ModelledServer {
  /** Forms whose signatures have arrived, by person and code. */
  readonly signed: ReadonlySet<string>
  close(): Promise<void>
  /** @returns `signed`, a refusal, or null when the reply was lost */
  issue(person: number, code: number, crash: Crash): Promise<string | null>
  /** @returns `save`, `nothing`, or `kept` for either; a refusal, or null when the reply was lost */
  arrive(message: Message, crash: Crash): Promise<string | null>
  /** What is in the box, tombstones (null) included, by person and code. */
  look(): Promise<Map<string, { sequence: number; content: string | null }>>
}

/** The decisions alone. */
export class DecidingServer implements ModelledServer {
  private isOpen = true
  private readonly invitations = new Map<number, IssueRow>()
  private readonly box = new Map<string, BoxRow>()
  readonly signed = new Set<string>()

  constructor() {
    for (let person = 0; person < people; person++)
      this.invitations.set(person, { classId: 'class', issued: null })
  }

  async close(): Promise<void> {
    this.isOpen = false
  }

  async look() {
    return new Map(
      [...this.box].map(([id, row]) => {
        const content = row.state === 'boxed' ? new TextDecoder().decode(row.sealed) : null
        return [id, { sequence: row.sequence, content }]
      }),
    )
  }

  async issue(person: number, code: number, crash: Crash): Promise<string | null> {
    const blinded = utf8(`${person}/${code}`)
    const decision = decideIssue(
      this.isOpen,
      this.invitations.get(person) ?? null,
      issueHash(blinded, blinded),
    )
    if ('refused' in decision) return decision.refused
    if (crash === 'before-commit') return null
    if (decision.do === 'sign-first') this.invitations.set(person, decision.row)
    if (crash === 'after-commit') return null
    this.signed.add(`${person}/${code}`)
    return 'signed'
  }

  async arrive({ person, code, sequence, content }: Message, crash: Crash): Promise<string | null> {
    const id = `${person}/${code}`
    const row = this.box.get(id) ?? null
    const decision = this.decide(row, id, sequence, content)
    if ('refused' in decision) return decision.refused
    if (crash === 'before-commit') return null
    if (decision.do === 'save') this.box.set(id, decision.row)
    return crash === 'after-commit' ? null : decision.do
  }

  private decide(row: BoxRow | null, id: string, sequence: number, content: string | null): BoxDecision {
    if (content === null) return decideWithdrawal(this.isOpen, row, { sequence })
    const [m1, signature, sealed] = [utf8(id), utf8(`signed ${id}`), utf8(content)]
    return decideDelivery(this.isOpen, row, { sequence, m1, signature, sealed })
  }
}

export interface Model {
  isOpen: boolean
  /** The one code of each person for which a form was given out. */
  issued: Map<number, number>
  /** Every change that was committed, by person and code, in order. */
  committed: Map<string, Message[]>
  /** Sequences that were confirmed to the person. */
  confirmed: Map<string, number>
  sent: Message[]
  /** What the box held when it closed. */
  atClose: string | null
}

export const freshModel = (): Model => ({
  isOpen: true,
  issued: new Map(),
  committed: new Map(),
  confirmed: new Map(),
  sent: [],
  atClose: null,
})

type Step = fc.AsyncCommand<Model, ModelledServer>

/** Everything that must hold after every step. */
async function check(model: Model, server: ModelledServer): Promise<void> {
  const box = await server.look()
  for (const [id, row] of box) {
    const changes = model.committed.get(id) ?? []
    const newest = changes.at(-1)
    expect(newest, 'nothing is in the box that was not committed').toBeDefined()
    expect(row).toEqual({ sequence: newest?.sequence, content: newest?.content })
    const sequences = changes.map(({ sequence }) => sequence)
    expect(sequences, 'only a higher sequence takes the place').toEqual(
      [...new Set(sequences)].sort((a, b) => a - b),
    )
  }
  for (const [id, sequence] of model.confirmed)
    expect(box.get(id)?.sequence, 'what was confirmed is not lost').toBeGreaterThanOrEqual(sequence)
  const answering = [...box.keys()].map((id) => id.split('/')[0])
  expect(new Set(answering).size, 'one answer a person').toBe(answering.length)
  expect(box.size).toBeLessThanOrEqual(model.issued.size)
  expect(server.signed.size, 'one form a person').toBeLessThanOrEqual(model.issued.size)
  if (model.atClose !== null)
    expect(JSON.stringify([...box]), 'nothing changes after closing').toBe(model.atClose)
}

/** Who crashes may still have refused, or not have come so far. */
function expectRefusal(reply: string | null, refusal: string, crash: Crash): void {
  expect([refusal, crash === 'none' ? refusal : null]).toContain(reply)
}

const issue = (person: number, code: number, crash: Crash): Step => ({
  check: () => true,
  async run(model, server) {
    const reply = await server.issue(person, code, crash)
    const before = model.issued.get(person)
    if (!model.isOpen) expectRefusal(reply, 'round-closed', crash)
    else if (before !== undefined && before !== code) expectRefusal(reply, 'issued-already', crash)
    else {
      expect(reply).toBe(crash === 'none' ? 'signed' : null)
      if (crash !== 'before-commit') model.issued.set(person, code)
    }
    await check(model, server)
  },
  toString: () => `issue(${person}, code ${code}, crash ${crash})`,
})

/** A browser that has the signatures sends something off; the network decides when it arrives. */
const send = (person: number, code: number, sequence: number, content: string | null): Step => ({
  check: (model) => model.issued.get(person) === code,
  async run(model, server) {
    if (server.signed.has(`${person}/${code}`)) model.sent.push({ person, code, sequence, content })
  },
  toString: () => `send(${person}, code ${code}, sequence ${sequence}, ${content ?? 'withdraw'})`,
})

const arrive = (which: number, crash: Crash): Step => ({
  check: (model) => model.sent.length > 0,
  async run(model, server) {
    const message = model.sent[which % model.sent.length]
    if (!message) return
    const id = `${message.person}/${message.code}`
    const changes = model.committed.get(id) ?? []
    const newest = changes.at(-1)
    const reply = await server.arrive(message, crash)
    const isAgain = newest?.sequence === message.sequence && newest.content === message.content
    if (!model.isOpen) expectRefusal(reply, 'round-closed', crash)
    else if (isAgain || !newest || message.sequence > newest.sequence) {
      const kept = ['kept', isAgain ? 'nothing' : 'save']
      expect(crash === 'none' ? kept : [null]).toContain(reply)
      if (!isAgain && crash !== 'before-commit') model.committed.set(id, [...changes, message])
      if (crash === 'none') model.confirmed.set(id, message.sequence)
    } else expectRefusal(reply, message.sequence === 0 ? 'boxed-already' : 'overtaken', crash)
    await check(model, server)
  },
  toString: () => `arrive(${which}, crash ${crash})`,
})

const close: Step = {
  check: (model) => model.isOpen,
  async run(model, server) {
    await server.close()
    model.isOpen = false
    model.atClose = JSON.stringify([...(await server.look())])
  },
  toString: () => 'close',
}

const person = fc.nat(people - 1)
const code = fc.nat(codes - 1)
const content = fc.constantFrom('a', 'b')

/** Courses of a round: any of these, in any order, closing among them only seldom. */
export const courses = (maxCommands: number) =>
  fc.commands(
    [
      fc.tuple(person, code, crashes).map((all) => issue(...all)),
      fc.tuple(person, code, fc.constant(0), content).map((all) => send(...all)),
      fc.tuple(person, code, fc.integer({ min: 1, max: 4 }), fc.option(content)).map((all) => send(...all)),
      fc.tuple(fc.nat(30), crashes).map((all) => arrive(...all)),
      fc.tuple(fc.nat(30), crashes).map((all) => arrive(...all)),
      fc.constantFrom(close, ...Array.from({ length: 12 }, () => arrive(0, 'none'))),
    ],
    { maxCommands, size: 'max' },
  )
