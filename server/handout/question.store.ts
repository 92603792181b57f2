/** Loads all that a handout is made from: published figures of a place, and the words of its round's programme. */
import { setImmediate as pause } from 'node:timers/promises'
import type { HandoutExtent, HandoutKind } from '#shared/handout.ts'
import type { Language, Text } from '#shared/language.ts'
import type { Report } from '#shared/report.ts'
import { loadRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadGroupReport, loadReport, loadWholeReport, type ReportPlace } from '../report/report.store.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { findRound, loadRoundUnits, type RoundUnit } from '../round/round.store.ts'
import type { HandoutQuestion, Subject } from './question.ts'

/** How the person wants it. */
export interface Wanted {
  kind: HandoutKind
  language: Language
  second?: Language | undefined
}

/** @throws Problem as loadReport does */
export async function unitQuestion(
  reader: Reader,
  place: ReportPlace,
  { extent, ...wanted }: Wanted & { extent: HandoutExtent },
): Promise<HandoutQuestion> {
  const whole = await loadWholeReport(reader, place)
  return about(reader, place, wanted, { about: 'unit', whole, extent })
}

/** @throws Problem as loadGroupReport does; `nothing-shown` also where the group has too few answers */
export async function groupQuestion(
  reader: Reader,
  place: ReportPlace,
  groupId: string,
  wanted: Wanted,
): Promise<HandoutQuestion> {
  const report = await loadGroupReport(reader, place, groupId)
  if (!report.shown) throw new Problem('nothing-shown')
  return about(reader, place, wanted, { about: 'group', report })
}

/**
 * A document on a unit and those below it that have reports of their own.
 *
 * @param mayRead whether the person may read the figures of a unit below
 * @throws Problem as loadReport does
 */
export async function questionWithUnits(
  reader: Reader,
  place: ReportPlace,
  kind: 'unit-with-units' | 'status',
  language: Language,
  mayRead: (unitId: string) => Promise<boolean>,
): Promise<HandoutQuestion> {
  const whole = await loadWholeReport(reader, place)
  const units: Report[] = []
  for (const { unitId, ownReport } of await loadUnitsBelow(reader, place))
    if (ownReport && unitId !== place.unitId && (await mayRead(unitId))) {
      units.push(await loadReport(reader, { ...place, unitId }))
      // Hundreds of reports take seconds: others are answered in between.
      await pause()
    }
  const subject: Subject =
    kind === 'status'
      ? { about: kind, whole, units, deadlines: await deadlinesAhead(reader, place.roundId) }
      : { about: kind, whole, units }
  return about(reader, place, { kind: 'pdf', language }, subject)
}

/** The steps that follow the survey, with the round's dates, the first one first. */
async function deadlinesAhead(reader: Reader, roundId: string): Promise<{ step: Text; due: string }[]> {
  const { definition } = await programmeOf(reader, roundId)
  const dates = await loadRoundDeadlines(reader, roundId)
  const steps = definition.steps.filter(({ kind }) => kind !== 'survey' && kind !== 'results')
  return steps
    .flatMap(({ id, title }) => {
      const due = dates.get(id)?.due
      return due === undefined ? [] : [{ step: title, due }]
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** How the round's figures are made. @throws Problem `not-found` for a round that is not launched */
export async function methodologyQuestion(
  reader: Reader,
  place: ReportPlace,
  language: Language,
): Promise<HandoutQuestion> {
  const { definition } = await programmeOf(reader, place.roundId)
  const found = await findRound(reader, place.roundId)
  if (!found) throw new Problem('not-found')
  const round = { title: found.title, closedOn: found.closesOn }
  const subject = { about: 'methodology', thresholds: definition.thresholds, round } as const
  return about(reader, place, { kind: 'pdf', language }, subject)
}

/** The slides of the round's meeting, without figures; null for a programme without a meeting. @param on ISO date */
export async function meetingQuestion(
  reader: Reader,
  roundId: string,
  language: Language,
  on: string,
): Promise<HandoutQuestion | null> {
  const round = await findRound(reader, roundId)
  if (!round) return null
  const subject = { about: 'meeting', round: { title: round.title }, on } as const
  const question = await about(
    reader,
    { roundId, unitId: round.rootUnitId },
    { kind: 'slides', language },
    subject,
  )
  return question.meeting ? question : null
}

/** A response unit whose figures, its own or those of the unit where its answers count, can be handed out. */
export interface ReportedUnit extends RoundUnit {
  /** It has a report of its own. */
  ownReport: boolean
}

/** The unit and the response units below it that have a report, parents before children; none for an unknown unit. */
export async function loadUnitsBelow(
  reader: Reader,
  { roundId, unitId }: ReportPlace,
): Promise<ReportedUnit[]> {
  const within = new Set([unitId])
  const below = (await loadRoundUnits(reader, roundId)).filter((unit) => {
    if (unit.parentId !== null && within.has(unit.parentId)) within.add(unit.unitId)
    return within.has(unit.unitId)
  })
  const placed = await loadPlacedUnits(reader, roundId)
  return below.flatMap((unit) => {
    const reportAt = placed.get(unit.unitId)?.reportUnitId ?? null
    return reportAt === null ? [] : [{ ...unit, ownReport: reportAt === unit.unitId }]
  })
}

async function about(
  reader: Reader,
  { roundId }: ReportPlace,
  { kind, language, second }: Wanted,
  subject: Subject,
): Promise<HandoutQuestion> {
  const { definition } = await programmeOf(reader, roundId)
  const institution = (await loadInstitution(reader)).name
  return { kind, subject, language, second: second ?? null, institution, meeting: definition.meeting ?? null }
}

async function programmeOf(reader: Reader, roundId: string) {
  const round = await findRound(reader, roundId)
  if (!round?.programmeHash) throw new Problem('not-found')
  return loadProgrammeCopy(reader, round.programmeHash)
}
