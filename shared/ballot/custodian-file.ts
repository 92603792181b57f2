/**
 * What a key holder takes home: the part of the box's key, and the key for signing, in one text file. The part can also
 * be copied by hand; the signing key is needed again only to extend a round.
 */
import { type Bytes, fromBase64url, joinBytes, toBase64url } from './bytes.ts'
import { asJwk, type CurveKey } from './curve-key.ts'
import { type ReadPart, readPart, writePart } from './key-part.ts'
import type { Part } from './sharing.ts'

const partLine = /^Medvirk-Key-Part: *(.+?) *$/m
const signingLine = /^Medvirk-Signing-Key: *(.+?) *$/m

/** @param explanation what the reader is told, in the custodian's language; any lines of text */
export async function writeCustodianFile(explanation: string, part: Part, key: CurveKey): Promise<string> {
  return [
    explanation.trim(),
    '',
    `Medvirk-Key-Part: ${await writePart(part)}`,
    `Medvirk-Signing-Key: ${toBase64url(joinBytes(key.publicKey, key.secret))}`,
    '',
  ].join('\n')
}

/** Reads the part from a whole file, or from the part alone as it was typed. */
export async function readCustodianPart(text: string): Promise<ReadPart> {
  return readPart(partLine.exec(unix(text))?.[1] ?? text)
}

/** @returns null when the file has no key for signing */
export function readCustodianKey(text: string): CurveKey | null {
  const bytes = fromBase64url(signingLine.exec(unix(text))?.[1] ?? '', 97)
  if (!bytes) return null
  const [publicKey, secret]: Bytes[] = [bytes.slice(0, 65), bytes.slice(65)]
  return publicKey && secret && asJwk(publicKey, secret) ? { publicKey, secret } : null
}

/** Mail programs and Windows change the ends of lines. */
function unix(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
