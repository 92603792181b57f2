/**
 * From the answer code to a sealed answer: which bytes are sent, and what comes of the replies. Sending is somebody
 * else's work. The same code asks for the same form again, on this device or another.
 */
import { encodeBallot } from '#shared/ballot/ballot.ts'
import { type Bytes, joinBytes } from '#shared/ballot/bytes.ts'
import type { OfferedKeys } from '#shared/ballot/manifest-trust.ts'
import { seal } from '#shared/ballot/seal.ts'
import { answerSecrets, type Binding, signatureSecrets } from './answer-code.ts'
import { type Blinded, blind, finalize, prepare } from './blind-signature.ts'

/** Signatures of the server over what it could not see. */
export interface BlindSignatures {
  admission: Uint8Array
  ofClass: Uint8Array
}

export interface FormRequest {
  /** The two values that are sent, with the link's token. */
  blindedAdmission: Bytes
  blindedClass: Bytes
  /** @returns null when a signature is not what was asked for: nothing may be sent to the box then */
  receive(reply: BlindSignatures): Promise<AnswerForm | null>
}

export interface AnswerForm {
  /** Shown to the server only when an answer is replaced or withdrawn. */
  w: Bytes
  m1: Bytes
  /** The prefix, then the signature of the admission key. */
  admission: Bytes
  /** @param answers SurveyJS data as JSON; the result is different each time and must be kept for a retry */
  seal(answers: Bytes): Promise<Bytes>
}

/**
 * @param keys found in the manifest before (classOffered)
 * @param boxPublicKey as it stands in the manifest
 * @throws MalformedKey when nothing may be sent for one of the keys
 */
export async function requestForm(
  code: Bytes,
  binding: Binding,
  keys: OfferedKeys,
  boxPublicKey: Bytes,
): Promise<FormRequest> {
  const { w, m1, m2 } = await answerSecrets(code, binding)
  const [admission, ofClass] = await Promise.all([
    hide(code, binding, keys.admissionKey, m1),
    hide(code, binding, keys.classKey, m2),
  ])
  return {
    blindedAdmission: admission.blinded,
    blindedClass: ofClass.blinded,
    async receive(reply) {
      const [admitted, signature] = await Promise.all([
        admission.reveal(reply.admission),
        ofClass.reveal(reply.ofClass),
      ])
      if (!admitted || !signature) return null
      const { classId } = keys
      return {
        w,
        m1,
        admission: admitted,
        seal: (answers) => seal(boxPublicKey, m1, encodeBallot({ classId, m2, signature, answers })),
      }
    },
  }
}

interface Hidden extends Blinded {
  reveal(blindSignature: Uint8Array): Promise<Bytes | null>
}

async function hide(code: Bytes, binding: Binding, modulus: Bytes, message: Bytes): Promise<Hidden> {
  const { prefix, salt, factor } = await signatureSecrets(code, binding, modulus)
  const prepared = prepare(message, prefix)
  const blinded = await blind(modulus, prepared, salt, factor)
  return {
    ...blinded,
    async reveal(blindSignature) {
      const signature = await finalize(modulus, prepared, blindSignature, blinded.inverse)
      return signature && joinBytes(prefix, signature)
    },
  }
}
