/**
 * The requests that carry an answer to the box. Each can be sent again when its reply was lost: the same code asks for
 * the same form, and the same sealed bytes are recognised.
 */
import type { z } from 'zod'
import { deliveredSchema, issueSchema, withdrawnSchema } from '#shared/answer.ts'
import { type Bytes, fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { modulusLength } from '#shared/ballot/signature.ts'
import { type AnswerForm, type FormRequest, requestForm } from './answer-form.ts'
import { MalformedKey } from './blind-signature.ts'
import type { SealedRound } from './seal-check.ts'

/** Posts a body and reads the reply; throws what went wrong. */
export type Post = <S extends z.ZodType>(path: string, answer: S, body: unknown) => Promise<z.infer<S>>

/** @returns null when the form is not signed by the manifest's keys, or these are none: nothing may be sent then */
export async function collectForm(
  post: Post,
  token: string,
  round: Pick<SealedRound, 'binding' | 'keys' | 'boxKey'>,
  code: Bytes,
): Promise<AnswerForm | null> {
  const request = await prepared(round, code)
  if (!request) return null
  const reply = await post('/api/answer/issue', issueSchema, {
    token,
    blindedAdmission: toBase64url(request.blindedAdmission),
    blindedClass: toBase64url(request.blindedClass),
  })
  const admission = fromBase64url(reply.admission, modulusLength)
  const ofClass = fromBase64url(reply.ofClass, modulusLength)
  return admission && ofClass && request.receive({ admission, ofClass })
}

/** Null for a malformed key, before anything is sent for it. */
async function prepared(
  { binding, keys, boxKey }: Pick<SealedRound, 'binding' | 'keys' | 'boxKey'>,
  code: Bytes,
): Promise<FormRequest | null> {
  try {
    return await requestForm(code, binding, keys, boxKey)
  } catch (error) {
    if (error instanceof MalformedKey) return null
    throw error
  }
}

/** Where and as whose an answer is put in the box, or taken out. */
export interface AtTheBox {
  /** The answer box's own host, or an empty text for the page's. */
  origin: string
  roundId: string
  form: AnswerForm
  /** 0 for what is sent first, without w; from 1 on for what takes its place. */
  sequence: number
}

/** @param sealed base64url; kept by the caller until this returns, so that a retry sends the same bytes */
export async function deliver(post: Post, box: AtTheBox, sealed: string): Promise<void> {
  const { form, sequence } = box
  const w = sequence > 0 ? toBase64url(form.w) : null
  await post(`${box.origin}/api/box`, deliveredSchema, { ...atTheDoor(box), w, sealed })
}

/** @param box with a sequence of at least 1 */
export async function withdraw(post: Post, box: AtTheBox): Promise<void> {
  const w = toBase64url(box.form.w)
  await post(`${box.origin}/api/box/withdraw`, withdrawnSchema, { ...atTheDoor(box), w })
}

function atTheDoor({ roundId, form, sequence }: AtTheBox) {
  return {
    round: roundId,
    m1: toBase64url(form.m1),
    admission: toBase64url(form.admission),
    sequence,
  }
}
