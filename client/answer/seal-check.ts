/**
 * Whether the survey's seal holds: the manifest is the one the link was written for, key holders have signed it, and
 * all that the server offers this person stands in it. Without that nothing is sent.
 */
import type { Invitation } from '#shared/answer.ts'
import { type Bytes, fromBase64url, sameBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { lastDay } from '#shared/ballot/extension.ts'
import { jsonHash, type Manifest, type ManifestClass } from '#shared/ballot/manifest.ts'
import {
  classOffered,
  type OfferedKeys,
  type TrustedManifest,
  trustManifest,
} from '#shared/ballot/manifest-trust.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { modulusLength } from '#shared/ballot/signature.ts'
import type { Binding } from './answer-code.ts'

/** A round whose seal holds; words shown to the person come from here. */
export interface SealedRound {
  manifest: Manifest
  binding: Binding
  keys: OfferedKeys
  boxKey: Bytes
  /** The group that the person answers as. */
  ballotClass: ManifestClass
  /** Last day to answer, `yyyy-mm-dd`; a later one counts when key holders have signed it. */
  closesOn: string
  /** Key holders who have signed, by name. */
  signedBy: string[]
}

export type SealFault =
  | Extract<TrustedManifest, { refused: string }>['refused']
  /** Not the manifest that the link was written for. */
  | 'other-manifest'
  /** Keys or a ballot class that are not in the manifest. */
  | 'foreign-keys'
  | 'other-questionnaire'
  | 'other-codebook'
  /** The answer form is not signed by the keys of the manifest. */
  | 'foreign-form'

/** @param pin from the personal link, the beginning of the manifest's hash */
export async function checkSeal(
  invitation: Invitation,
  pin: Bytes,
): Promise<{ round: SealedRound } | { fault: SealFault }> {
  const trusted = await trustManifest(invitation.manifest, invitation.signatures)
  if ('refused' in trusted) return { fault: trusted.refused }
  const { manifest, hash, signedBy } = trusted
  if (!sameBytes(hash.slice(0, pin.length), pin)) return { fault: 'other-manifest' }
  const admissionKey = fromBase64url(invitation.admissionKey, modulusLength)
  const classKey = fromBase64url(invitation.classKey, modulusLength)
  const boxKey = fromBase64url(manifest.boxKey, pointLength)
  const keys = admissionKey && classKey && { classId: invitation.classId, admissionKey, classKey }
  const ballotClass = keys && (await classOffered(manifest, keys))
  if (!ballotClass || !boxKey) return { fault: 'foreign-keys' }
  if ((await hashOf(invitation.questionnaire)) !== manifest.questionnaire)
    return { fault: 'other-questionnaire' }
  if ((await hashOf(invitation.codebook)) !== manifest.codebook) return { fault: 'other-codebook' }
  const binding = { roundId: manifest.roundId, manifestHash: hash }
  const closesOn = await lastDay(manifest, hash, invitation.extension)
  return { round: { manifest, binding, keys, boxKey, ballotClass, closesOn, signedBy } }
}

async function hashOf(value: unknown): Promise<string> {
  return toBase64url(await jsonHash(value))
}
