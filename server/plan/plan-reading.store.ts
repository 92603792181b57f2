/** Who reads a plan besides those with a role, and who is told that it is there. */

import type { Actor } from '#shared/session.ts'
import { loadStaffAt } from '../organisation/staff.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import type { Context } from '../platform/route.ts'
import { unitsOfOwn } from '../round/own-unit.ts'
import { isOpen } from '../round/publication.ts'
import { loadPublicationLetter } from '../round/publication-mail.store.ts'
import { planMail } from '../round/publication-mail.ts'
import { loadRoundUnitIds, type Round } from '../round/round.store.ts'
import { loadUnitYear } from '../year/unit-year.store.ts'
import type { PlanKey, PlanYear } from './plan-key.ts'
import { loadPlanVisible } from './plan-readers.store.ts'
import { loadVersionInForce } from './plan-version.store.ts'

/** Not before its results, which a plan speaks of; without a survey of its own there is nothing to wait for. */
export function isShownToAll(round: Round): boolean {
  return round.state === 'running' || isOpen(round, 'employees')
}

/** Whether a version is signed: from then on there is always one that holds. */
export async function loadSignedHere(reader: Reader, where: PlanKey): Promise<boolean> {
  return (await loadVersionInForce(reader, where)) !== null
}

/** Whether those who work in the unit read its plan: a version is signed, and they are among its readers. */
export async function planIsReadable(reader: Reader, round: Round, unitId: string): Promise<boolean> {
  if (!isShownToAll(round) || !(await loadSignedHere(reader, { roundId: round.id, unitId }))) return false
  const year = await loadUnitYear(reader, { roundId: round.id, unitId })
  return year !== null && (await loadPlanVisible(reader, year)).within
}

/**
 * Tells the unit's people that its plan is ready, except whoever signed it. Where employees may not read the results
 * yet, nobody is told: they find the plan when they may.
 */
export async function queuePlanMails(
  tx: Tx,
  year: PlanYear,
  {
    now,
    today,
    actor,
    baseUrl,
  }: Pick<Context<unknown, unknown, unknown>, 'now' | 'today' | 'baseUrl'> & {
    actor: Actor
  },
): Promise<void> {
  const { round, unitId, tree, groupId } = year
  if (groupId || !isShownToAll(round) || !(await loadPlanVisible(tx, year)).within) return
  const unit = tree.byId.get(unitId)
  if (!unit) return
  const responseUnits = new Set((await loadRoundUnitIds(tx, [round.id])).get(round.id))
  const staff = await loadStaffAt(tx, unitsOfOwn(tree, unitId, responseUnits), today)
  const letter = await loadPublicationLetter(tx, round, baseUrl())
  const mails = staff.flatMap(({ id, email, ...person }) =>
    email && id !== actor.personId ? [planMail(letter, { ...person, email }, unit.name)] : [],
  )
  await queueMails(tx, mails, now)
}
