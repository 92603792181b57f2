/**
 * Round keys: each in a file of its own, outside the database and outside every backup. All that identifies anybody in
 * a round lies in the database under its key; when the file is destroyed, the database's old copies say nothing any more.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** A round's key, ready for use. AES-256-GCM: nonce (12) | ciphertext | tag (16). */
export interface RoundKey {
  /** @param place what it is and whose, so that a row moved to another place does not open */
  seal(content: Uint8Array, place: string): Buffer
  /** @throws Error for anything that was not sealed with this key for this place */
  unseal(sealed: Uint8Array, place: string): Buffer
}

export interface Vault {
  /** Where the keys lie; a thread opens the same folder again. */
  readonly folder: string
  /** Makes a round's key, unless there is one; it is on disk when this returns. */
  makeKey(roundId: string): RoundKey
  /** Null when it was never made here, or destroyed. */
  keyOf(roundId: string): RoundKey | null
  /** Keeps the answer box's secret (32 bytes) beside it: single-key mode only. */
  keepBoxSecret(roundId: string, secret: Uint8Array): void
  boxSecretOf(roundId: string): Buffer | null
  /** Overwrites and removes all of a round's files. Done again, it does nothing. */
  destroy(roundId: string): void
}

const keyLength = 32
const nonceLength = 12
const tagLength = 16

/**
 * @param folder made when missing, for the owner alone
 * @throws Error naming the folder when it cannot be made or written
 */
export function openVault(folder: string): Vault {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const known = new Map<string, RoundKey>()
  const fileOf = (roundId: string, kind: 'round' | 'box') => join(folder, `${roundId}.${kind}.key`)
  const read = (file: string) => (existsSync(file) ? readFileSync(file) : null)
  const keyOf = (roundId: string) => {
    const cached = known.get(roundId)
    if (cached) return cached
    const bytes = read(fileOf(roundId, 'round'))
    if (bytes === null) return null
    if (bytes.length !== keyLength) throw new Error(`${fileOf(roundId, 'round')} is not whole`)
    const key = roundKey(bytes)
    known.set(roundId, key)
    return key
  }
  return {
    folder,
    keyOf,
    makeKey(roundId) {
      const there = keyOf(roundId)
      if (there) return there
      writeDurably(folder, fileOf(roundId, 'round'), randomBytes(keyLength))
      const made = keyOf(roundId)
      if (!made) throw new Error('A key that was just written is not there')
      return made
    },
    keepBoxSecret: (roundId, secret) => writeDurably(folder, fileOf(roundId, 'box'), secret),
    boxSecretOf: (roundId) => read(fileOf(roundId, 'box')),
    destroy(roundId) {
      known.delete(roundId)
      for (const kind of ['round', 'box'] as const) overwrite(fileOf(roundId, kind))
      syncFolder(folder)
    },
  }
}

function roundKey(bytes: Buffer): RoundKey {
  return {
    seal(content, place) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: tagLength })
      cipher.setAAD(Buffer.from(place))
      return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
    },
    unseal(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', bytes, sealed.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
      decipher.setAAD(Buffer.from(place))
      decipher.setAuthTag(sealed.subarray(-tagLength))
      return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()])
    },
  }
}

/** Whole or not at all, also at a power cut: a half key would lose the round. */
function writeDurably(folder: string, file: string, content: Uint8Array): void {
  const beside = `${file}.new`
  const open = openSync(beside, 'w', 0o600)
  try {
    writeSync(open, content)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  renameSync(beside, file)
  syncFolder(folder)
}

function overwrite(file: string): void {
  if (!existsSync(file)) return
  const open = openSync(file, 'r+')
  try {
    writeSync(open, randomBytes(statSync(file).size), 0, undefined, 0)
    fsyncSync(open)
    ftruncateSync(open)
  } finally {
    closeSync(open)
  }
  rmSync(file)
}

/** A rename or a removal is durable once its folder is. */
function syncFolder(folder: string): void {
  const open = openSync(folder, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
