/**
 * The answer code: the one secret of an answer. Whoever has it can replace or withdraw the answer, and go on on another
 * device; the server never gets it. Everything that must be the same after a lost connection is derived from it, so
 * that the same code sends the same bytes again.
 *
 * Not derived, but fresh at every use: the sealing key and the nonces (shared/ballot/seal.ts).
 */
import { type Bytes, frameBytes, sha256, utf8 } from '#shared/ballot/bytes.ts'
import { type ReadCode, readCode, writeCode } from '#shared/ballot/readable.ts'
import { factorSurplus, keyIdOf, prefixLength, saltLength } from '#shared/ballot/signature.ts'

/** 128 bits. */
const codeLength = 16

export function makeAnswerCode(): Bytes {
  return crypto.getRandomValues(new Uint8Array(codeLength))
}

/** As it is shown: seven groups of four characters. */
export const writeAnswerCode: (code: Bytes) => string = writeCode

/** What a person typed, in any case, with spaces or dashes; or why it is no answer code. */
export function readAnswerCode(typed: string): ReadCode {
  return readCode(typed, codeLength)
}

/** The manifest that the secrets belong to. Another manifest, were it only one letter, gives other secrets. */
export interface Binding {
  roundId: string
  /** SHA-256 of the manifest, 32 bytes. */
  manifestHash: Bytes
}

/** What the code stands for in one round. */
export interface AnswerSecrets {
  /** Proves that the answer is one's own, when it is replaced or withdrawn. */
  w: Bytes
  /** SHA-256 of w: what the round's admission key signs, and what the answer is boxed under. */
  m1: Bytes
  /** What the class key signs; lies inside the sealed answer. */
  m2: Bytes
  draftKey: Bytes
  /** Under which a draft is kept on the server, if the person wants that. */
  draftId: Bytes
}

/** What one blind signature needs. */
export interface SignatureSecrets {
  prefix: Bytes
  salt: Bytes
  /** Stretched far beyond the modulus, so that the factor is uniform. */
  factor: Bytes
}

export async function answerSecrets(code: Bytes, binding: Binding): Promise<AnswerSecrets> {
  const derive = await derivation(code, binding)
  const none = new Uint8Array()
  const w = await derive('withdraw', none, 32)
  return {
    w,
    m1: await sha256(w),
    m2: await derive('class message', none, 32),
    draftKey: await derive('draft key', none, 32),
    draftId: await derive('draft id', none, 16),
  }
}

/**
 * @param modulus of the key that is to sign. Each key gets secrets of its own: one blinding factor for two keys would
 *   link the answer to the person.
 */
export async function signatureSecrets(
  code: Bytes,
  binding: Binding,
  modulus: Bytes,
): Promise<SignatureSecrets> {
  const derive = await derivation(code, binding)
  const keyId = await keyIdOf(modulus)
  return {
    prefix: await derive('prefix', keyId, prefixLength),
    salt: await derive('salt', keyId, saltLength),
    factor: await derive('blinding factor', keyId, modulus.length + factorSurplus),
  }
}

/** HKDF-SHA-256 (RFC 5869); info = purpose | round | manifest hash | key id, each after its length. */
async function derivation(code: Bytes, { roundId, manifestHash }: Binding) {
  const key = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveBits'])
  const salt = utf8('medvirk answer code 1')
  return async (purpose: string, keyId: Bytes, length: number): Promise<Bytes> => {
    const info = frameBytes(utf8(purpose), utf8(roundId), manifestHash, keyId)
    return new Uint8Array(
      await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 8 * length),
    )
  }
}
