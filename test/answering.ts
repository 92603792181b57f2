/** Answers over HTTP exactly as the browser does, by the client's own functions. */
import { invitationSchema } from '#shared/answer.ts'
import { type Bytes, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { makeAnswerCode, writeAnswerCode } from '../client/answer/answer-code.ts'
import type { AnswerForm } from '../client/answer/answer-form.ts'
import { collectForm, deliver, type Post } from '../client/answer/delivery.ts'
import { readLink } from '../client/answer/link.ts'
import { checkSeal, type SealedRound } from '../client/answer/seal-check.ts'

/** One POST of a JSON body, by whatever the test has: supertest, playwright, or a server in the same process. */
export type Send = (path: string, body: unknown) => Promise<{ status: number; body: unknown }>

/** A refusal met on the way, with the problem's code as its message. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, code: string) {
    super(code)
    this.name = 'Refusal'
    this.status = status
  }
}

/** What was given: the code as a person would write it down, and m1, whose SHA-256 is the id in the box. */
export interface Given {
  code: string
  m1: Bytes
}

/** A link as it stands in a mail or on paper, and its parts. @throws Error when there is none */
export function linkIn(text: string): { token: string; pin: string; path: string } {
  const [path = '', fragment = ''] = /\/answer\/\w{8}#([\w-]+\.[\w-]+)/.exec(text) ?? []
  const link = readLink(fragment)
  if (!link) throw new Error('There is no whole personal link in the text')
  return { token: link.token, pin: toBase64url(link.pin), path }
}

/** What a link to a round has after the dot. */
export function pinOf(manifestHash: Uint8Array): string {
  return toBase64url(manifestHash.subarray(0, 12))
}

/** supertest's agent as a Send. */
export function sendBy(agent: {
  post(path: string): { send(body: object): PromiseLike<{ status: number; body: unknown }> }
}): Send {
  return async (path, body) => {
    const { status, body: reply } = await agent.post(path).send(body as object)
    return { status, body: reply }
  }
}

/** A Post for the client's functions. @throws Refusal for anything but a reply that fits its schema */
export function postBy(send: Send): Post {
  return async (path, answer, body) => {
    const reply = await send(path, body)
    if (reply.status < 300) return answer.parse(reply.body)
    throw new Refusal(reply.status, String((reply.body as { code?: unknown }).code))
  }
}

/** Opens a link and collects the answer form for a code. @throws Error when the seal does not hold, Refusal */
export async function formFor(
  send: Send,
  token: string,
  pin: string,
  code: Bytes = makeAnswerCode(),
): Promise<{ round: SealedRound; form: AnswerForm; code: Bytes }> {
  const post = postBy(send)
  const link = readLink(`${token}.${pin}`)
  if (!link) throw new Error('The link is not whole')
  const checked = await checkSeal(await post('/api/answer/invitation', invitationSchema, { token }), link.pin)
  if ('fault' in checked) throw new Error(`The seal does not hold: ${checked.fault}`)
  const form = await collectForm(post, token, checked.round, code)
  if (!form) throw new Error('The answer form is not signed by the keys of the manifest')
  return { round: checked.round, form, code }
}

/**
 * A whole answer: opens the link, checks the seal, collects the form, seals, and puts the answer in the box.
 *
 * @param pin the part of the link after the dot
 * @param answers SurveyJS data
 * @throws Refusal with the server's problem code
 */
export async function answerWith(send: Send, token: string, pin: string, answers: unknown): Promise<Given> {
  const { round, form, code } = await formFor(send, token, pin)
  const sealed = toBase64url(await form.seal(utf8(JSON.stringify(answers))))
  const box = { origin: '', roundId: round.manifest.roundId, form, sequence: 0 }
  await deliver(postBy(send), box, sealed)
  return { code: writeAnswerCode(code), m1: form.m1 }
}
