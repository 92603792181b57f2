/** Reads what a round's release is made from, besides the answers. */
import type { Reader } from '../platform/database.ts'
import type { Programme } from '../programme/programme.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadGroupInvited, loadRoundGroups } from '../round/round-group.store.ts'
import type { ReleaseQuestion } from './question.ts'
import { scaleKeys } from './score.ts'

/** A question that lacks its answers. */
export interface ReleaseFrame extends Omit<ReleaseQuestion, 'answers'> {
  /** Ids of `classes`, in the same order. */
  classIds: string[]
}

/** @param programme the round's own copy */
export async function loadReleaseFrame(
  reader: Reader,
  roundId: string,
  { items, scales, definition }: Programme,
): Promise<ReleaseFrame> {
  const units = await loadRoundUnits(reader, roundId)
  const classes = await loadBallotClasses(reader, roundId)
  const groups = await loadRoundGroups(reader, roundId)
  return {
    units: units.map(({ unitId, parentId, level, invited }) => ({ id: unitId, parentId, level, invited })),
    classIds: classes.map(({ id }) => id),
    classes: classes.map(({ unitId, groups: ofClass }) => ({ unitId, groups: ofClass })),
    items,
    scales: scaleKeys(scales.scales, items),
    groups: groups.map(({ id }) => id),
    groupInvited: await loadGroupInvited(reader, roundId),
    thresholds: definition.thresholds,
  }
}
