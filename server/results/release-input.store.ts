/** Reads what a round's release is made from, in pieces between which the server answers requests. */
import { setImmediate as pause } from 'node:timers/promises'
import { countStored, readAnswers } from '../ballot/answer.store.ts'
import type { Reader } from '../platform/database.ts'
import type { Programme } from '../programme/programme.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadGroupInvited, loadRoundGroups } from '../round/round-group.store.ts'
import type { PackedAnswers } from './aggregate.ts'
import type { ReleaseQuestion } from './question.ts'
import { scaleKeys } from './score.ts'

/** @param programme the round's own copy */
export async function loadQuestion(
  reader: Reader,
  roundId: string,
  programme: Programme,
): Promise<ReleaseQuestion> {
  const { items, scales, definition } = programme
  const units = await loadRoundUnits(reader, roundId)
  const classes = await loadBallotClasses(reader, roundId)
  const groups = await loadRoundGroups(reader, roundId)
  const placeOf = new Map(classes.map(({ id }, place) => [id, place]))
  return {
    units: units.map(({ unitId, parentId, level, invited }) => ({ id: unitId, parentId, level, invited })),
    classes: classes.map(({ unitId, groups: ofClass }) => ({ unitId, groups: ofClass })),
    answers: await packAnswers(reader, roundId, placeOf, items.length),
    items,
    scales: scaleKeys(scales.scales, items),
    groups: groups.map(({ id }) => id),
    groupInvited: await loadGroupInvited(reader, roundId),
    thresholds: definition.thresholds,
  }
}

/**
 * All answers side by side. An answer of an unknown class gets −1, and one of another length makes the whole too short
 * or too long: the release refuses both (question.ts).
 */
async function packAnswers(
  reader: Reader,
  roundId: string,
  placeOf: Map<string, number>,
  width: number,
): Promise<PackedAnswers> {
  const rows = await countStored(reader, roundId)
  const classOf = new Int32Array(rows)
  const bytes = new Uint8Array(rows * width)
  let misfits = 0
  let after = ''
  for (let row = 0; row < rows; ) {
    const answers = await readAnswers(reader, roundId, after)
    if (answers.length === 0) break
    for (const answer of answers) {
      classOf[row] = placeOf.get(answer.classId) ?? -1
      if (answer.bytes.length === width) bytes.set(answer.bytes, row * width)
      else misfits += 1
      row += 1
    }
    after = answers.at(-1)?.id ?? after
    await pause()
  }
  return { classOf, bytes: misfits === 0 ? bytes : bytes.subarray(0, bytes.length - misfits) }
}
