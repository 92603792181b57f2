/** The progress overview: one query a table, however many units. */
import type { Progress } from '#shared/progress.ts'
import type { Actor } from '#shared/session.ts'
import { loadCompletions, loadRoundDeadlines, loadUnitDeadlines } from '../deadlines/deadlines.store.ts'
import { stepStatus } from '../deadlines/status.ts'
import { countAssistance } from '../follow-up/assistance.store.ts'
import { loadPeople, loadTree } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { pauseNow, pauseToday } from '../reminder/pause.ts'
import { loadPauses, loadToldInShort } from '../reminder/reminder.store.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { circleOfUnit, isOpen } from '../round/publication.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'
import { summaryOf } from '../round/summary.ts'
import { loadUnitNotes } from './note.store.ts'
import { actsAt, assistanceOf, rowsBelow, seenTree, toldOf } from './progress.ts'

export interface ProgressQuestion {
  roundId: string
  /** Top of the overview; the uppermost unit the person may see when not given. */
  unitId: string | undefined
  actor: Actor
  /** ISO date. */
  today: string
}

/** Null for an unknown round, a draft, a pilot, a survey held with another tool, and a unit the person may not follow. */
export async function loadProgress(
  reader: Reader,
  { roundId, unitId, actor, today }: ProgressQuestion,
): Promise<Progress | null> {
  const round = await findRound(reader, roundId)
  if (!round?.programmeHash || round.origin !== 'held' || round.pilot) return null
  const tree = await loadTree(reader)
  const roundUnits = await loadRoundUnits(reader, roundId)
  const rows = rowsBelow(seenTree(actor, tree, roundUnits), unitId)
  const top = rows[0]
  if (!top) return null
  const { steps } = (await loadProgrammeCopy(reader, round.programmeHash)).definition
  const dates = await loadRoundDeadlines(reader, roundId)
  const unitDates = await loadUnitDeadlines(reader, roundId)
  const completions = await loadCompletions(reader, roundId)
  const placed = await loadPlacedUnits(reader, roundId)
  const names = new Map(roundUnits.map((unit) => [unit.unitId, unit.name]))
  const leaders = await loadPeople(
    reader,
    rows.flatMap((unit) => unit.leaderId ?? []),
  )
  const safety = await loadSafetyRegister(reader)
  const pauses = await loadPauses(reader, roundId)
  const told = await loadToldInShort(reader, roundId)
  const notes = await loadUnitNotes(reader, roundId)
  const units = rows.map((unit) => {
    const circle = circleOfUnit(tree, unit.id, round.rootUnitId)
    const reportedAt = (isOpen(round, circle) && placed.get(unit.id)?.reportUnitId) || unit.id
    const statuses = steps.map(({ id: step }) =>
      stepStatus({
        step,
        round: dates.get(step),
        unit: unitDates.get(unit.id)?.get(step),
        completion: completions.get(unit.id)?.get(step),
        today,
      }),
    )
    const paused = pauses.get(unit.id) ?? []
    const pause = pauseToday(paused, today)
    const may = round.state === 'aborted' ? [] : actsAt(actor, tree, unit.id)
    return {
      id: unit.id,
      name: unit.name,
      parentId: unit.depth === 0 ? null : unit.parentId,
      depth: unit.depth,
      leader: unit.leaderId ? (leaders.get(unit.leaderId)?.name ?? null) : null,
      safetyStanding: representationOf(safety, tree, unit.id).standing,
      countedAt: reportedAt === unit.id ? null : (names.get(reportedAt) ?? null),
      statuses,
      pause: pause && { untilDay: pause.untilDay, reason: pause.reason },
      told: toldOf(statuses, told.get(unit.id) ?? [], pauseNow(paused, today).pausedBefore),
      notes: may.includes('note') ? (notes.get(unit.id) ?? []) : [],
      may,
    }
  })
  return {
    round: summaryOf(round, actor, tree),
    today,
    top: { id: top.id, name: top.name },
    steps: steps.map((step) => ({ ...step, due: dates.get(step.id)?.due ?? null })),
    assistance: assistanceOf(await countAssistance(reader, roundId), units),
    units,
  }
}
