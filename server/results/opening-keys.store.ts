/** The keys an answer box is opened with, each compared with the manifest: others may have been put in its place. */
import type { KeyObject } from 'node:crypto'
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import type { Manifest } from '#shared/ballot/manifest.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { keyIdOf } from '#shared/ballot/signature.ts'
import type { OpeningKeys } from '../ballot/opening.ts'
import { unsealer } from '../ballot/unseal.ts'
import { admissionName, loadModuli } from '../keeping/signing-key.store.ts'
import { verifyingKey } from '../keeping/signing-key.ts'
import type { Reader } from '../platform/database.ts'

/** @param round its box's secret is overwritten: from here on only what is returned can open answers */
export async function loadOpeningKeys(
  reader: Reader,
  { id, secret }: { id: string; secret: Uint8Array },
  { admissionKeyId, boxKey, classes }: Manifest,
): Promise<OpeningKeys | { objection: string }> {
  const unseal = unsealer(secret, fromBase64url(boxKey, pointLength) ?? new Uint8Array())
  secret.fill(0)
  if (!unseal) return { objection: 'The key does not open this answer box.' }
  const moduli = await loadModuli(reader, id)
  const admissionKey = await keyOf(moduli.get(admissionName), admissionKeyId)
  const classKeys = new Map<string, KeyObject>()
  for (const { id: classId, keyId } of classes) {
    const key = await keyOf(moduli.get(classId), keyId)
    if (key) classKeys.set(classId, key)
  }
  if (!admissionKey || classKeys.size !== classes.length)
    return { objection: 'A signing key is not the one in the manifest.' }
  return { unseal, admissionKey, classKeys }
}

/** @param keyId as it stands in the manifest; null when the key that is kept is another */
async function keyOf(modulus: Uint8Array | undefined, keyId: string): Promise<KeyObject | null> {
  const isSame = modulus && toBase64url(await keyIdOf(Uint8Array.from(modulus))) === keyId
  return isSame ? verifyingKey(modulus) : null
}
