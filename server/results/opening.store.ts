/**
 * Opens a round's answer box and makes its release, in one go and in one thread (opening.worker.ts): no opened answer
 * ever leaves the memory of that thread.
 */
import { type Bytes, toBase64url, toHex } from '#shared/ballot/bytes.ts'
import { jsonHash } from '#shared/ballot/manifest.ts'
import { merkleRoot } from '#shared/ballot/merkle.ts'
import { readBox } from '../ballot/box.store.ts'
import { entryOf, listBox, sha256 } from '../ballot/box-list.store.ts'
import { type OpenedAnswer, openBox, type SealedAnswer } from '../ballot/opening.ts'
import { findBoxIds, findRoundBox, manifestOf } from '../keeping/round-box.store.ts'
import type { Reader } from '../platform/database.ts'
import type { RoundKey } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { countIssued } from '../round/invitation.store.ts'
import { checkAnswers } from '../round/sealed-round.ts'
import { type MadeRelease, madeRelease } from './made-release.ts'
import { loadOpeningKeys } from './opening-keys.store.ts'
import { packQuestion } from './pack.ts'
import type { Progress } from './release.ts'
import { loadReleaseFrame } from './release-input.store.ts'

export type OpenedRound =
  /** Why nothing may be published: sentences in English, without any figure or number of people. */
  { objections: string[] } | { made: MadeRelease; opened: number; invalid: number }

export interface RoundToOpen {
  id: string
  /** The round's copy of its programme. */
  programmeHash: string
  key: RoundKey
  /** The private scalar of the box's key, 32 bytes; overwritten as soon as it is not needed any more. */
  secret: Uint8Array
}

/** Percent of the whole work that the opening is; the rest is making the release. */
const openingShare = 50

/** What is said of a box that is not the published one. */
const changed = { objections: ['The answer box does not hold what it held when the survey closed.'] }

/** @throws Error when the units are no tree, and when the box changes meanwhile */
export async function openRoundBox(
  reader: Reader,
  round: RoundToOpen,
  tell: (progress: Progress) => void,
): Promise<OpenedRound> {
  try {
    return await opened(reader, round, tell)
  } finally {
    round.secret.fill(0)
  }
}

async function opened(
  reader: Reader,
  round: RoundToOpen,
  tell: (progress: Progress) => void,
): Promise<OpenedRound> {
  const programme = await loadProgrammeCopy(reader, round.programmeHash)
  const box = await findRoundBox(reader, round.id)
  if (!box?.manifest || !box.root) throw new Error('Only the box of a round that has closed is opened')
  const manifest = manifestOf(box.manifest)
  const { items, questionnaire } = programme
  if ((await hashOf(items)) !== manifest.codebook || (await hashOf(questionnaire)) !== manifest.questionnaire)
    return { objections: ['The questionnaire is not the one in the manifest.'] }
  const entries = await listBox(reader, round.key, round.id)
  const root = await merkleRoot(entries, sha256)
  const ids = await findBoxIds(reader, round.id)
  if (!root || !ids?.equals(Buffer.concat(entries)) || !box.root.equals(root)) return changed
  const keys = await loadOpeningKeys(reader, round, manifest)
  if ('objection' in keys) return { objections: [keys.objection] }
  const answers: OpenedAnswer[] = []
  const issued = await countIssued(reader, round.key, round.id)
  const opening = openBox(rowsOf(reader, round, entries), keys, issued, (bytes) =>
    readBytes(programme, bytes),
  )
  let next = await opening.next()
  for (; !next.done; next = await opening.next()) {
    answers.push(next.value)
    if (answers.length % 100 === 0)
      tell({ step: 'opening', percent: partOf(openingShare, answers.length, entries.length) })
  }
  const end = next.value
  if (end.counts.boxed !== entries.length) return changed
  if ('refused' in end)
    return {
      objections: ['More answers were opened than answer forms were given out: some must have been forged.'],
    }
  const frame = await loadReleaseFrame(reader, round.id, programme)
  const made = madeRelease(packQuestion(frame, answers), ({ step, percent }) =>
    tell({ step, percent: openingShare + partOf(openingShare, percent, 100) }),
  )
  if (made.objections.length > 0) return { objections: made.objections }
  return { made, opened: end.counts.opened, invalid: end.counts.boxed - end.counts.opened }
}

/**
 * The box by rising id.
 *
 * @param entries as they were published and compared
 * @throws Error for a row that was altered since
 */
async function* rowsOf(
  reader: Reader,
  { id, key }: RoundToOpen,
  entries: readonly Bytes[],
): AsyncGenerator<SealedAnswer, void> {
  const listed = new Set(entries.map(toHex))
  for (let after: Uint8Array | null = null; ; ) {
    const { answers, last }: Awaited<ReturnType<typeof readBox>> = await readBox(reader, key, id, after)
    for (const answer of answers) {
      if (!listed.has(toHex(entryOf(answer)))) throw new Error('The answer box changed while it was opened')
      yield answer
    }
    if (last === null) return
    after = last
  }
}

/** What was answered, or null for what no browser of ours sends. */
function readBytes(programme: Programme, answers: Bytes): Uint8Array | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answers))
  } catch {
    return null
  }
  const checked = checkAnswers(programme, parsed)
  return 'bytes' in checked ? checked.bytes : null
}

async function hashOf(value: unknown): Promise<string> {
  return toBase64url(await jsonHash(value))
}

function partOf(share: number, done: number, all: number): number {
  return all === 0 ? share : Math.min(share, Math.round((share * done) / all))
}
