/** A person's browser for tests of the anonymous routes: the real client functions, asked over HTTP. */
import type supertest from 'supertest'
import { type Invitation, invitationSchema } from '#shared/answer.ts'
import { type Bytes, fromBase64url, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { type Manifest, manifestHash, readManifest } from '#shared/ballot/manifest.ts'
import { modulusLength } from '#shared/ballot/signature.ts'
import { makeAnswerCode } from '../../client/answer/answer-code.ts'
import { type AnswerForm, type FormRequest, requestForm } from '../../client/answer/answer-form.ts'

type Anonymous = ReturnType<typeof supertest>

export interface Opened {
  token: string
  invitation: Invitation
  manifest: Manifest
  hash: Bytes
}

export async function openInvitation(anonymous: Anonymous, token: string): Promise<Opened> {
  const { body } = await anonymous.post('/api/answer/invitation').send({ token }).expect(200)
  const invitation = invitationSchema.parse(body)
  const read = readManifest(invitation.manifest)
  if ('refused' in read) throw new Error(read.refused)
  return { token, invitation, manifest: read.manifest, hash: await manifestHash(invitation.manifest) }
}

/** What is asked for with an answer code. */
export async function formRequest(
  { invitation, manifest, hash }: Opened,
  code: Bytes = makeAnswerCode(),
): Promise<FormRequest> {
  const keys = {
    classId: invitation.classId,
    admissionKey: bytesOf(invitation.admissionKey, modulusLength),
    classKey: bytesOf(invitation.classKey, modulusLength),
  }
  const binding = { roundId: manifest.roundId, manifestHash: hash }
  return requestForm(code, binding, keys, bytesOf(manifest.boxKey, 65))
}

export function issueBody(token: string, { blindedAdmission, blindedClass }: FormRequest) {
  return {
    token,
    blindedAdmission: toBase64url(blindedAdmission),
    blindedClass: toBase64url(blindedClass),
  }
}

/** Collects the answer form of a link. */
export async function collect(
  anonymous: Anonymous,
  token: string,
  code?: Bytes,
): Promise<{ form: AnswerForm; opened: Opened }> {
  const opened = await openInvitation(anonymous, token)
  const request = await formRequest(opened, code)
  const { body } = await anonymous.post('/api/answer/issue').send(issueBody(token, request)).expect(200)
  const form = await request.receive({
    admission: bytesOf(body.admission, modulusLength),
    ofClass: bytesOf(body.ofClass, modulusLength),
  })
  if (!form) throw new Error('The signatures are not those that were asked for')
  return { form, opened }
}

/** What puts answers in the box; from sequence 1 on it shows w. */
export async function delivery(round: string, form: AnswerForm, answers: unknown, sequence = 0) {
  return {
    round,
    m1: toBase64url(form.m1),
    admission: toBase64url(form.admission),
    sequence,
    w: sequence > 0 ? toBase64url(form.w) : null,
    sealed: toBase64url(await form.seal(utf8(JSON.stringify(answers)))),
  }
}

export function withdrawal(round: string, form: AnswerForm, sequence: number) {
  return {
    round,
    m1: toBase64url(form.m1),
    admission: toBase64url(form.admission),
    sequence,
    w: toBase64url(form.w),
  }
}

export function bytesOf(text: string, length: number): Bytes {
  const bytes = fromBase64url(text, length)
  if (!bytes) throw new Error('These are not so many bytes')
  return bytes
}
