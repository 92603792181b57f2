/** What an employee may read of the own units: which surveys, whether their results are open, and the plan signed. */
import type { OwnUnits } from '#shared/own-unit.ts'
import { hasBegun } from '#shared/round-state.ts'
import type { Actor } from '#shared/session.ts'
import { mayViewReport } from '../access/policy.ts'
import { isMeetingOn } from '../meeting/meeting.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadUnitsOf } from '../organisation/staff.store.ts'
import type { Tree } from '../organisation/tree.ts'
import { planIsReadable } from '../plan/plan-reading.store.ts'
import type { Reader } from '../platform/database.ts'
import { ownUnitsIn } from '../round/own-unit.ts'
import { circleOfUnit, resultsFor } from '../round/publication.ts'
import { listRounds, loadRoundUnitIds, type Round } from '../round/round.store.ts'

type OwnUnit = OwnUnits['rounds'][number]
type Begun = OwnUnit['round']['state']

/** Rounds held here that have begun, newest first, at the units where the person works today. @param today ISO date */
export async function loadOwnUnits(reader: Reader, actor: Actor, today: string): Promise<OwnUnits> {
  const tree = await loadTree(reader)
  const worksAt = (await loadUnitsOf(reader, [actor.personId], today)).get(actor.personId) ?? []
  const begun = (await listRounds(reader)).filter(
    (round): round is Round & { state: Begun } =>
      (hasBegun(round.state) || round.state === 'running') && round.origin === 'held' && !round.pilot,
  )
  const ids = begun.map(({ id }) => id)
  const responseUnits = await loadRoundUnitIds(reader, ids)
  const rounds: OwnUnit[] = []
  for (const round of begun)
    for (const unitId of ownUnitsIn(tree, worksAt, new Set(responseUnits.get(round.id))))
      rounds.push(await ownUnit(reader, actor, tree, round, unitId, today))
  return {
    rounds: rounds.filter(
      ({ round, plan, meeting }) => round.state !== 'running' || plan === 'signed' || meeting,
    ),
  }
}

async function ownUnit(
  reader: Reader,
  actor: Actor,
  tree: Tree,
  round: Round & { state: Begun },
  unitId: string,
  today: string,
): Promise<OwnUnit> {
  const { id, title, opensOn, closesOn, state } = round
  const unit = tree.byId.get(unitId)
  if (!unit) throw new Error('A unit found in the tree is in the tree')
  // Who leads the unit, or represents it, need not wait for employees.
  const hasRole = mayViewReport(actor, tree, unitId)
  const circle = hasRole ? circleOfUnit(tree, unitId, round.rootUnitId) : 'employees'
  const signed = await planIsReadable(reader, round, unitId)
  return {
    round: { id, title, opensOn, closesOn, state },
    unit: { id: unit.id, name: unit.name },
    results: resultsFor(round, circle),
    meeting: await isMeetingOn(reader, { roundId: id, unitId }, today),
    plan: signed ? 'signed' : 'not-yet',
  }
}
