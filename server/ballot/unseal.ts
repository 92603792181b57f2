/** Opens sealed answers with the box's secret; the browser's half is shared/ballot/seal.ts. */
import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'
import type { Bytes } from '#shared/ballot/bytes.ts'
import {
  nonceLength,
  pointLength,
  sealedLength,
  sealingInfo,
  sealingSalt,
  tagLength,
  unpad,
} from '#shared/ballot/sealing.ts'

/** Opens one sealed answer: its content, or null for one that is altered, cut, or sealed for something else. */
export type Unseal = (m1: Uint8Array, sealed: Uint8Array) => Bytes | null

/**
 * @param secret the private scalar, 32 bytes
 * @param boxPublicKey as it stands in the manifest
 * @returns null when the secret does not belong to the public key
 */
export function unsealer(secret: Uint8Array, boxPublicKey: Uint8Array): Unseal | null {
  const box = createECDH('prime256v1')
  try {
    box.setPrivateKey(secret)
  } catch {
    return null
  }
  if (!box.getPublicKey().equals(boxPublicKey)) return null
  return (m1, sealed) => {
    if (sealed.length !== sealedLength || sealed[0] !== 4) return null
    const point = sealed.subarray(0, pointLength)
    const nonceEnd = pointLength + nonceLength
    try {
      // Refuses points that are not on the curve.
      const shared = box.computeSecret(point)
      const key = Buffer.from(hkdfSync('sha256', shared, sealingSalt, sealingInfo(boxPublicKey, point), 32))
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(pointLength, nonceEnd), {
        authTagLength: tagLength,
      })
      decipher.setAAD(m1)
      decipher.setAuthTag(sealed.subarray(-tagLength))
      const padded = decipher.update(sealed.subarray(nonceEnd, -tagLength))
      decipher.final()
      return unpad(padded)
    } catch {
      return null
    }
  }
}
