/** A round of sealed answers for tests: keys, a box, and people who answer, by the real functions on both sides. */
import { createHash } from 'node:crypto'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { type Bytes, compareBytes, utf8 } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { type AnswerForm, requestForm } from '../../client/answer/answer-form.ts'
import { signBlinded } from '../../server/ballot/blind-signature.ts'
import type { OpeningKeys, SealedAnswer } from '../../server/ballot/opening.ts'
import { unsealer } from '../../server/ballot/unseal.ts'
import { type SigningKey, verifyingKey } from '../../server/keeping/signing-key.ts'
import { randomBytes, signingKeys } from './keys.ts'

export const classIds = ['coast', 'coast-phd'] as const
type ClassId = (typeof classIds)[number]

export interface SealedRound {
  box: CurveKey
  admission: SigningKey
  classes: Record<ClassId, SigningKey>
  binding: { roundId: string; manifestHash: Bytes }
}

export async function sealedRound(): Promise<SealedRound> {
  const [admission, coast, phd] = await signingKeys(3)
  if (!admission || !coast || !phd) throw new Error('Three keys were asked for')
  return {
    box: await makeBoxKey(),
    admission,
    classes: { coast, 'coast-phd': phd },
    binding: { roundId: 'round', manifestHash: randomBytes(32) },
  }
}

export function openingKeys({ box, admission, classes }: SealedRound): OpeningKeys {
  const unseal = unsealer(box.secret, box.publicKey)
  if (!unseal) throw new Error('The secret does not fit')
  return {
    unseal,
    admissionKey: verifyingKey(admission.modulus),
    classKeys: new Map(classIds.map((id) => [id, verifyingKey(classes[id].modulus)])),
  }
}

/** The form that the person with this code gets, as member of this class. */
export async function formOf(round: SealedRound, code: Bytes, classId: ClassId): Promise<AnswerForm> {
  const keys = {
    classId,
    admissionKey: round.admission.modulus,
    classKey: round.classes[classId].modulus,
  }
  const request = await requestForm(code, round.binding, keys, round.box.publicKey)
  const admission = signBlinded(round.admission, request.blindedAdmission)
  const ofClass = signBlinded(round.classes[classId], request.blindedClass)
  const form = admission && ofClass && (await request.receive({ admission, ofClass }))
  if (!form) throw new Error('The form was not accepted')
  return form
}

/** As it lies in the box. */
export async function boxed(form: AnswerForm, answers: Bytes): Promise<SealedAnswer> {
  const id = createHash('sha256').update(form.m1).digest()
  return { id, m1: form.m1, signature: form.admission, sealed: await form.seal(answers) }
}

/** Somebody's whole answer, with a code of the person's own. */
export async function answered(round: SealedRound, classId: ClassId, answers: string): Promise<SealedAnswer> {
  return boxed(await formOf(round, randomBytes(16), classId), utf8(answers))
}

export function inOrder(answers: readonly SealedAnswer[]): SealedAnswer[] {
  return answers.toSorted((a, b) => compareBytes(a.id, b.id))
}
