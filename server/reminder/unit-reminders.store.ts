/** What a unit was told of its steps, and what is announced: for its own page and for whoever follows it from above. */
import type { UnitReminders } from '#shared/reminder.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { ladderOf } from './causes.ts'
import { dueIn, type Told } from './ladder.ts'
import { loadMatters, loadReachable } from './matter.store.ts'
import { pauseToday } from './pause.ts'
import { loadPauses, loadRequests, loadTold } from './reminder.store.ts'
import { stepPeople, unitPeople } from './unit-people.ts'

/** @param today ISO date */
export async function loadUnitReminders(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  today: string,
): Promise<Omit<UnitReminders, 'mayPause'>> {
  const told = await loadTold(reader, roundId, [unitId])
  const pause = pauseToday((await loadPauses(reader, roundId)).get(unitId) ?? [], today)
  const requests = (await loadRequests(reader, roundId)).filter((request) => request.unitId === unitId)
  const rows = [...(told.get(unitId) ?? [])].flatMap(([step, some]) =>
    some.map((each) => ({ step, ...each })),
  )
  const ids = [...rows.map(({ personId }) => personId), ...(pause ? [pause.pausedById] : [])]
  const people = await loadPeople(reader, [...new Set(ids)])
  return {
    today,
    pause: pause && {
      fromDay: pause.fromDay,
      untilDay: pause.untilDay,
      reason: pause.reason,
      pausedBy: people.get(pause.pausedById)?.name ?? '',
    },
    announced: pause ? [] : await loadAnnounced(reader, { roundId, unitId }, today),
    told: rows
      .map(({ step, kind, day, mark, personId }: Told & { step: string }) => ({
        step,
        kind,
        day,
        due: dueIn(mark),
        to: people.get(personId)?.name ?? '',
      }))
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    waiting: requests.map(({ stepId, askedOn, askedBy, message }) => ({
      step: stepId,
      askedOn,
      askedBy,
      message,
    })),
  }
}

async function loadAnnounced(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  today: string,
): Promise<UnitReminders['announced']> {
  const rounds = await loadMatters(reader, today, new Set([unitId]))
  const matters = rounds.find(({ round }) => round.id === roundId)
  const unit = matters?.units[0]
  if (!matters || !unit) return []
  const organisation = await loadReachable(reader, today)
  const around = unitPeople(organisation, unitId)
  return unit.steps.flatMap(({ step, matter }) => {
    const people = stepPeople(around, step)
    const next = ladderOf(matter, people, unit.pause, matters.rules, today)
    if (!next) return []
    const ids = next.rung === 'superior' ? people.superiors : people.coordinators
    const names = ids.flatMap((id) => organisation.people.get(id)?.name ?? [])
    return [{ step: step.id, ...next, names }]
  })
}
