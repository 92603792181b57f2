/**
 * A draft that nobody but the person can read: kept on the device, or on the server for a person who wants to go on
 * elsewhere with the answer code. All drafts have the same length.
 *
 * nonce (12) | ciphertext (16 KiB) | tag (16)
 */
import { type Bytes, joinBytes } from '#shared/ballot/bytes.ts'
import { nonceLength, pad, tagLength, unpad } from '#shared/ballot/sealing.ts'

/** The key and the id of answerSecrets; the id binds the draft to its place. */
export interface DraftSecrets {
  draftKey: Bytes
  draftId: Bytes
}

/** @throws Error for a draft over `mostContent` bytes */
export async function lockDraft({ draftKey, draftId }: DraftSecrets, draft: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', draftKey, 'AES-GCM', false, ['encrypt'])
  // Fresh: the same key locks a draft many times, and a nonce used twice would open both.
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const locked = await crypto.subtle.encrypt(lock(nonce, draftId), key, pad(draft))
  return joinBytes(nonce, new Uint8Array(locked))
}

/** @returns null for what was not locked with this key under this id */
export async function unlockDraft({ draftKey, draftId }: DraftSecrets, locked: Bytes): Promise<Bytes | null> {
  const key = await crypto.subtle.importKey('raw', draftKey, 'AES-GCM', false, ['decrypt'])
  try {
    const parameters = lock(locked.slice(0, nonceLength), draftId)
    return unpad(new Uint8Array(await crypto.subtle.decrypt(parameters, key, locked.slice(nonceLength))))
  } catch {
    return null
  }
}

function lock(iv: Bytes, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData, tagLength: 8 * tagLength }
}
