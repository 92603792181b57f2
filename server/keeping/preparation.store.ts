/** How far the preparation of a round has come. */
import type { Preparation } from '#shared/keeping.ts'
import type { Reader } from '../platform/database.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import type { Round } from '../round/round.store.ts'
import { proposeManifest } from './manifest.store.ts'
import { findRoundBox } from './round-box.store.ts'
import { loadModuli } from './signing-key.store.ts'

/** Progress of the keys, what key holders are to sign, and what they have signed. */
export async function loadPreparation(reader: Reader, round: Round): Promise<Preparation> {
  if (!round.keeping) throw new Error('A launched round says who keeps its key')
  const made = await loadModuli(reader, round.id)
  const classes = await loadBallotClasses(reader, round.id)
  const box = await findRoundBox(reader, round.id)
  return {
    mode: round.keeping,
    keys: { made: made.size, of: classes.length + 1 },
    proposal: await proposeManifest(reader, round),
    ceremony: box?.manifest
      ? { manifest: box.manifest, signatures: box.signatures, rehearsed: box.rehearsedOn !== null }
      : null,
  }
}
