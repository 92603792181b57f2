/** Everything that waits for a person over all units and rounds. */
import { and, eq, gte, inArray } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '#shared/session.ts'
import type { Waiting } from '#shared/waiting.ts'
import { leads, mayEditPlan, represents } from '../access/policy.ts'
import { loadAssistance } from '../follow-up/assistance.store.ts'
import { isAsked } from '../follow-up/assistance.ts'
import { loadActingDeputies } from '../organisation/deputy.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import { loadInheritedPlans } from '../plan/inherited-plan.store.ts'
import { countWaitingLifts } from '../plan/lift.store.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed, isStepOpen } from '../round/publication.ts'
import { listRounds, type Round } from '../round/round.store.ts'
import { roundsOfUnit } from '../year/unit-year.store.ts'
import { loadUnitsSteps, type UnitSteps } from '../year/units-steps.store.ts'
import { reminderTable } from './reminder.tables.ts'
import { byDate, handoverDays, inOrder, isReached } from './waiting.ts'

/** @param today ISO date */
export async function loadWaiting(reader: Reader, actor: Actor, today: string): Promise<Waiting> {
  const tree = await loadTree(reader)
  const told = await loadRungs(reader, actor.personId)
  const own = tree.units.filter(({ id }) => leads(actor, tree, id) || represents(actor, id))
  const ids = new Set([...own.map(({ id }) => id), ...told.map(({ unitId }) => unitId)])
  const steps = await loadUnitsSteps(reader, ids, today)
  const rounds = new Map((await listRounds(reader)).map((round) => [round.id, round]))
  return {
    today,
    units: await loadOwn(reader, actor, tree, own, steps, today),
    asked: await loadAsked(reader, actor, tree, rounds),
    lifted: await loadLifted(reader, actor, tree, rounds),
    told: told.flatMap((rung) => steps.flatMap((each) => asTold(each, rung, actor, tree))).sort(byDate),
  }
}

async function loadOwn(
  reader: Reader,
  actor: Actor,
  tree: Tree,
  own: Tree['units'],
  steps: readonly UnitSteps[],
  today: string,
): Promise<Waiting['units']> {
  const takenOver = await loadHandovers(reader, actor.personId, today)
  const deputies = await loadActingDeputies(reader, today)
  const units: Waiting['units'] = []
  for (const { id, name } of own) {
    const isLeader = leads(actor, tree, id)
    const acting = deputies.get(id)?.find(({ person }) => person.id === actor.personId)
    const rounds = mayEditPlan(actor, tree, id) ? await roundsOfUnit(reader, id) : []
    units.push({
      id,
      name,
      takenOverOn: takenOver.get(id) ?? null,
      deputyUntil: acting?.untilDay ?? null,
      steps: steps
        .filter(({ unit }) => unit.unitId === id)
        .flatMap((each) => openSteps(each, isLeader ? 'leader' : null, represents(actor, id))),
      inherited: await loadInheritedPlans(reader, tree, id, rounds),
    })
  }
  return inOrder(units)
}

function openSteps(
  { round, steps }: UnitSteps,
  leader: 'leader' | null,
  isRepresentative: boolean,
): Waiting['units'][number]['steps'] {
  return steps
    .filter(
      (step) =>
        step.status.state !== 'done' &&
        isStepOpen(round, step) &&
        isReached(steps, step) &&
        step.who.some((who) => who === leader || (who === 'safety-representative' && isRepresentative)),
    )
    .map(({ id, kind, title, form, status }) => ({
      round: { id: round.id, title: round.title },
      step: { id, kind, title, form },
      status,
    }))
}

interface Rung {
  roundId: string
  unitId: string
  stepId: string
  kind: 'superior' | 'coordinator'
  /** Begins with the date that had passed. */
  mark: string
  day: string
}

/** What the person was told as somebody above. */
async function loadRungs(reader: Reader, personId: string): Promise<Rung[]> {
  const rows = await reader.db
    .select()
    .from(reminderTable)
    .where(
      and(eq(reminderTable.personId, personId), inArray(reminderTable.kind, ['superior', 'coordinator'])),
    )
  return rows.flatMap(({ kind, ...row }) =>
    kind === 'superior' || kind === 'coordinator' ? [{ ...row, kind }] : [],
  )
}

/** Only while the date still holds and has passed: a new one begins anew, and done is done. */
function asTold({ round, unit, steps }: UnitSteps, rung: Rung, actor: Actor, tree: Tree): Waiting['told'] {
  if (rung.roundId !== round.id || rung.unitId !== unit.unitId) return []
  const step = steps.find(({ id }) => id === rung.stepId)
  const unitNow = tree.byId.get(unit.unitId)
  const isLate = step?.status.state === 'late' && step.status.due === rung.mark.slice(0, 10)
  // Whoever has become the unit's leader meanwhile has it among their own.
  if (!step || !unitNow || !isLate || leads(actor, tree, unit.unitId)) return []
  const { id, kind, title, form, status } = step
  return [
    {
      unit: { id: unitNow.id, name: unitNow.name },
      round: { id: round.id, title: round.title },
      step: { id, kind, title, form },
      status,
      rung: rung.kind,
      toldOn: rung.day,
    },
  ]
}

/** Days on which the person was told of what they had taken over, by unit. */
async function loadHandovers(reader: Reader, personId: string, today: string): Promise<Map<string, string>> {
  const since = Temporal.PlainDate.from(today).subtract({ days: handoverDays }).toString()
  const rows = await reader.db
    .select({ unitId: reminderTable.unitId, day: reminderTable.day })
    .from(reminderTable)
    .where(
      and(
        eq(reminderTable.personId, personId),
        eq(reminderTable.kind, 'handover'),
        gte(reminderTable.day, since),
      ),
    )
  return new Map(rows.map(({ unitId, day }) => [unitId, day]))
}

async function loadAsked(
  reader: Reader,
  actor: Actor,
  tree: Tree,
  rounds: ReadonlyMap<string, Round>,
): Promise<Waiting['asked']> {
  const asked = (await loadAssistance(reader)).flatMap((request) => {
    const unit = tree.byId.get(request.unitId)
    const round = rounds.get(request.roundId)
    if (!unit || !round || request.state !== 'asked' || !isAsked(actor, tree, request)) return []
    return [
      {
        id: request.id,
        unit: { id: unit.id, name: unit.name },
        round: { id: round.id, title: round.title },
        askedOn: request.askedOn,
      },
    ]
  })
  return asked.reverse()
}

async function loadLifted(
  reader: Reader,
  actor: Actor,
  tree: Tree,
  rounds: ReadonlyMap<string, Round>,
): Promise<Waiting['lifted']> {
  return (await countWaitingLifts(reader)).flatMap(({ roundId, unitId, count }) => {
    const unit = tree.byId.get(unitId)
    const round = rounds.get(roundId)
    if (!unit || !round || !isFollowed(round) || !leads(actor, tree, unitId)) return []
    return [{ unit: { id: unit.id, name: unit.name }, round: { id: round.id, title: round.title }, count }]
  })
}
