/** What a server proposes to key holders, for tests of what browsers do with it. */
import { randomBytes } from 'node:crypto'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { ManifestProposal } from '#shared/keeping.ts'

export const proposedRound = '00000000-0000-4000-8000-000000000001'

const same = (words: string) => ({ nb: words, nn: words, en: words })
const hash = () => toBase64url(randomBytes(32))
const id = (number: number) => `00000000-0000-4000-8000-0000000000${number}`

export function proposed(change: Partial<ManifestProposal> = {}): ManifestProposal {
  return {
    form: 'medvirk-manifest-1',
    roundId: proposedRound,
    title: same('Høsten 2026'),
    closesOn: '2026-11-29',
    questionnaire: hash(),
    codebook: hash(),
    admissionKeyId: hash(),
    classes: [
      { id: id(11), unitId: id(21), unit: same('Kystbiologi'), groups: [], invited: 41, keyId: hash() },
      { id: id(12), unitId: id(22), unit: same('Historie'), groups: [], invited: 8, keyId: hash() },
      {
        id: id(13),
        unitId: id(23),
        unit: same('Nordhavn'),
        groups: [{ id: 'phd', title: same('Stipendiater') }],
        invited: 17,
        keyId: hash(),
      },
    ],
    ...change,
  }
}
