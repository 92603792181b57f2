/**
 * Seals an answer in the browser: from here on nobody can read it until the key holders open the box. The server's half:
 * server/ballot/unseal.ts.
 */
import { type Bytes, joinBytes } from './bytes.ts'
import { nonceLength, pad, sealingInfo, sealingSalt, tagLength } from './sealing.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }

/**
 * @param boxPublicKey as it stands in the manifest
 * @param m1 what the answer is boxed under; the sealed answer opens under no other
 * @returns 16,477 bytes, each time others: key and nonce are fresh
 * @throws Error for content over `mostContent` bytes, DOMException for a key that is no point of P-256
 */
export async function seal(boxPublicKey: Bytes, m1: Bytes, content: Bytes): Promise<Bytes> {
  const box = await crypto.subtle.importKey('raw', boxPublicKey, curve, false, [])
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: box }, own.privateKey, 256)
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: sealingSalt, info: sealingInfo(boxPublicKey, point) },
    await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const parameters = { name: 'AES-GCM', iv, additionalData: m1, tagLength: 8 * tagLength }
  return joinBytes(point, iv, new Uint8Array(await crypto.subtle.encrypt(parameters, key, pad(content))))
}
