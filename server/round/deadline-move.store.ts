/** Moving deadlines that fit the round and each other; the audit row is the caller's. */
import type { Text } from '#shared/language.ts'
import {
  followRoundDeadline,
  loadRoundDeadlines,
  loadUnitDeadlines,
  moveRoundDeadline,
  moveUnitDeadline,
  moveUnitDeadlines,
} from '../deadlines/deadlines.store.ts'
import { type MoveClash, roundMoveClash, unitMoveClash } from '../deadlines/move.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadRoundUnits, type Round } from './round.store.ts'

/** `unknown`: the step has no date, or the unit none of its own to give back. `due`: the date that holds now. */
export type MoveOutcome = { code: 'moved'; due: string } | { code: 'unknown' } | MoveClashInWords

/** What stands in the way, by the names people know. */
export interface MoveClashInWords extends Omit<MoveClash, 'step' | 'unitIds'> {
  step: Text | null
  units: Text[]
}

interface NewDate {
  due: string
  reason: string
}

/** Moves the date of a step for the whole round; units keep dates of their own. The round is launched. */
export async function moveForRound(tx: Tx, round: Round, step: string, to: NewDate): Promise<MoveOutcome> {
  const clash = roundMoveClash({ step, due: to.due, ...(await loadDates(tx, round)) })
  if (clash) return inWords(tx, round, clash)
  const isMoved = await moveRoundDeadline(tx, round.id, step, to)
  return isMoved ? { code: 'moved', due: to.due } : { code: 'unknown' }
}

/** Gives one unit a date of its own for a step, or (null) the round's again. The round is launched. */
export async function moveForUnit(
  tx: Tx,
  round: Round,
  { unitId, step }: { unitId: string; step: string },
  { due, reason }: { due: string | null; reason: string },
): Promise<MoveOutcome> {
  const dates = await loadDates(tx, round)
  const ofRound = dates.round.get(step)
  if (!ofRound) return { code: 'unknown' }
  const date = due ?? ofRound.due
  const clash = unitMoveClash({ step, due: date, ...dates }, unitId)
  if (clash) return inWords(tx, round, clash)
  const where = { roundId: round.id, unitId, stepId: step }
  if (due !== null) await moveUnitDeadline(tx, where, { due, reason })
  else if (!(await followRoundDeadline(tx, where, reason))) return { code: 'unknown' }
  return { code: 'moved', due: date }
}

/** Gives each of the units this date for a step; none of them where it does not fit all. The round is launched. */
export async function moveForUnits(
  tx: Tx,
  round: Round,
  { unitIds, step }: { unitIds: readonly string[]; step: string },
  to: NewDate,
): Promise<MoveOutcome> {
  const dates = await loadDates(tx, round)
  if (!dates.round.has(step)) return { code: 'unknown' }
  const clashes = unitIds.flatMap((unitId) => {
    const clash = unitMoveClash({ step, due: to.due, ...dates }, unitId)
    return clash ? [{ unitId, clash }] : []
  })
  const first = clashes[0]?.clash
  if (first) {
    const same = clashes.filter(({ clash }) => clash.code === first.code && clash.step === first.step)
    return inWords(tx, round, { ...first, unitIds: same.map(({ unitId }) => unitId) })
  }
  await moveUnitDeadlines(tx, { roundId: round.id, stepId: step }, unitIds, to)
  return { code: 'moved', due: to.due }
}

async function loadDates(reader: Reader, round: Round) {
  const { definition } = await loadProgrammeCopy(reader, round.programmeHash ?? '')
  return {
    steps: definition.steps,
    opensOn: round.opensOn,
    round: await loadRoundDeadlines(reader, round.id),
    units: await loadUnitDeadlines(reader, round.id),
  }
}

async function inWords(
  reader: Reader,
  round: Round,
  { code, step, due, unitIds }: MoveClash,
): Promise<MoveClashInWords> {
  const { definition } = await loadProgrammeCopy(reader, round.programmeHash ?? '')
  const units = unitIds.length === 0 ? [] : await loadRoundUnits(reader, round.id)
  return {
    code,
    step: definition.steps.find(({ id }) => id === step)?.title ?? null,
    due,
    units: units.filter(({ unitId }) => unitIds.includes(unitId)).map(({ name }) => name),
  }
}
