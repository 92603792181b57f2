/** The manifest of a round that is being prepared, as far as the server makes it. */

import { type Bytes, toBase64url } from '#shared/ballot/bytes.ts'
import { jsonHash, type ManifestClass } from '#shared/ballot/manifest.ts'
import { keyIdOf } from '#shared/ballot/signature.ts'
import type { ManifestProposal } from '#shared/keeping.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { loadRoundUnits, type Round } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import { admissionName, loadModuli } from './signing-key.store.ts'

/** Everything but the box's key and who keeps it; null as long as a signing key is missing. */
export async function proposeManifest(reader: Reader, round: Round): Promise<ManifestProposal | null> {
  if (!round.programmeHash) return null
  const { items, questionnaire } = await loadProgrammeCopy(reader, round.programmeHash)
  const keyIds = new Map<string, string>()
  for (const [classId, modulus] of await loadModuli(reader, round.id))
    keyIds.set(classId, toBase64url(await keyIdOf(Uint8Array.from(modulus))))
  const admissionKeyId = keyIds.get(admissionName)
  const classes = await manifestClasses(reader, round.id, keyIds)
  if (!admissionKeyId || !classes) return null
  return {
    form: 'medvirk-manifest-1',
    roundId: round.id,
    title: round.title,
    closesOn: round.closesOn,
    questionnaire: await hashOf(questionnaire),
    codebook: await hashOf(items),
    admissionKeyId,
    classes,
  }
}

async function manifestClasses(
  reader: Reader,
  roundId: string,
  keyIds: ReadonlyMap<string, string>,
): Promise<ManifestClass[] | null> {
  const names = new Map((await loadRoundUnits(reader, roundId)).map(({ unitId, name }) => [unitId, name]))
  const titles = new Map((await loadRoundGroups(reader, roundId)).map(({ id, title }) => [id, title]))
  const classes: ManifestClass[] = []
  for (const { id, unitId, groups, invited } of await loadBallotClasses(reader, roundId)) {
    const keyId = keyIds.get(id)
    const unit = names.get(unitId)
    if (!keyId) return null
    if (!unit) throw new Error('A ballot class stands in a unit outside the round')
    classes.push({ id, unitId, unit, groups: groups.map((group) => titled(group, titles)), invited, keyId })
  }
  return classes
}

function titled(id: string, titles: ReadonlyMap<string, ManifestClass['unit']>) {
  const title = titles.get(id)
  if (!title) throw new Error('A ballot class has a group that the round has not')
  return { id, title }
}

async function hashOf(value: unknown): Promise<string> {
  const hash: Bytes = await jsonHash(value)
  return toBase64url(hash)
}
