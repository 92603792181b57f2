/**
 * The receipt of an answer: SHA-256 of what was sent last, sealed. By it a person sees in the published list that this
 * very answer was counted. It stays in the browser when all else of the survey is forgotten, under a name and behind a
 * mask that only the answer code gives: nothing on the device says which line of the list is whose.
 */
import {
  type Bytes,
  frameBytes,
  fromBase64url,
  fromHex,
  sha256,
  toBase64url,
  utf8,
} from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'

const receiptLength = 32

/** @param sealed the sealed answer as it was sent, base64url */
export async function receiptOf(sealed: string): Promise<string> {
  const bytes = fromBase64url(sealed, sealedLength)
  if (!bytes) throw new Error('What was sent was no sealed answer')
  return toBase64url(await sha256(bytes))
}

/** What a person pasted from the saved file, in any case, with spaces or without. @returns null for anything else */
export function readReceipt(typed: string): Bytes | null {
  return fromHex(typed.replaceAll(/\s/g, '').toLowerCase(), receiptLength)
}

/** @param receipt base64url; null when there is no answer in the box any more, and what was kept is removed */
export async function keepReceipt(
  storage: Storage | null,
  code: Bytes,
  receipt: string | null,
): Promise<void> {
  const bytes = receipt === null ? null : fromBase64url(receipt, receiptLength)
  const name = await nameOf(code)
  if (bytes === null) storage?.removeItem(name)
  else storage?.setItem(name, toBase64url(await masked(code, bytes)))
}

/** Null where no answer with this code was sent from this browser. */
export async function findReceipt(storage: Storage | null, code: Bytes): Promise<Bytes | null> {
  const kept = fromBase64url(storage?.getItem(await nameOf(code)) ?? '', receiptLength)
  return kept && masked(code, kept)
}

async function nameOf(code: Bytes): Promise<string> {
  const hash = await sha256(frameBytes(utf8('medvirk receipt name 1'), code))
  return `medvirk-receipt-${toBase64url(hash)}`
}

/** Done twice, it gives back what it was done to. */
async function masked(code: Bytes, bytes: Bytes): Promise<Bytes> {
  const mask = await sha256(frameBytes(utf8('medvirk receipt mask 1'), code))
  return bytes.map((byte, at) => byte ^ (mask[at] ?? 0))
}
