/** The institution's year (årshjul): its rounds, and what is due in them. */
import type { AnnualWheel } from '#shared/calendar.ts'
import type { Actor } from '#shared/session.ts'
import { isInSight } from '../access/policy.ts'
import { loadRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { listRounds, type Round } from '../round/round.store.ts'

/** Rounds of a year that concern the person, by their first day. @param today ISO date */
export async function loadAnnualWheel(
  reader: Reader,
  actor: Actor,
  year: number,
  today: string,
): Promise<AnnualWheel> {
  const tree = await loadTree(reader)
  const rounds: AnnualWheel['rounds'] = []
  for (const round of await listRounds(reader)) {
    if (!isOnWheel(round) || !concerns(actor, tree, round)) continue
    const deadlines = (await deadlinesOf(reader, round)).filter(({ due }) => isIn(due, year))
    const isHere = isIn(round.opensOn, year) || isIn(round.closesOn, year) || deadlines.length > 0
    const spans = round.opensOn < `${year}` && round.closesOn > `${year}-12-31`
    if (!isHere && !spans) continue
    rounds.push({
      id: round.id,
      title: round.title,
      unit: round.rootName,
      programme: round.programmeId,
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      hasSurvey: round.hasSurvey,
      isDraft: round.state === 'draft',
      deadlines,
    })
  }
  const inOrder = rounds.sort((a, b) => (a.opensOn < b.opensOn ? -1 : a.opensOn > b.opensOn ? 1 : 0))
  return { year, today, rounds: inOrder }
}

/** Drafts are plans of those who write them; a try and a survey of another tool have no year. */
function isOnWheel({ state, origin, pilot }: Round): boolean {
  return state !== 'aborted' && origin === 'held' && !pilot
}

/** A round concerns those with a role in it or above; a draft only those who set it up. */
function concerns(actor: Actor, tree: Tree, { rootUnitId, state }: Round): boolean {
  const serving = actor.grants.filter(({ role }) => role === 'coordinator' || role === 'hr')
  return isInSight(state === 'draft' ? { ...actor, grants: serving } : actor, tree, rootUnitId)
}

async function deadlinesOf(
  reader: Reader,
  { id, programmeHash }: Round,
): Promise<AnnualWheel['rounds'][number]['deadlines']> {
  const dates = await loadRoundDeadlines(reader, id)
  if (!programmeHash) return []
  const { steps } = (await loadProgrammeCopy(reader, programmeHash)).definition
  return steps
    .flatMap(({ id: step, title }) => {
      const date = dates.get(step)
      return date ? [{ step: title, due: date.due, moved: date.reason !== null }] : []
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

function isIn(date: string, year: number): boolean {
  return date.startsWith(`${year}-`)
}
