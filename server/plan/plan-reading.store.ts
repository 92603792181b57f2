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
import type { UnitYear } from '../year/unit-year.store.ts'
import { loadPlanHead } from './plan.store.ts'

/** A plan is read by employees once it is signed; and not before its results, which it speaks of. */
export async function planIsReadable(reader: Reader, round: Round, unitId: string): Promise<boolean> {
  if (!isOpen(round, 'employees')) return false
  return (await loadPlanHead(reader, { roundId: round.id, unitId })).state === 'signed'
}

/**
 * Tells the unit's people that its plan is ready, except whoever signed it. Where employees may not read the results
 * yet, nobody is told: they find the plan when they may.
 */
export async function queuePlanMails(
  tx: Tx,
  { round, unitId, tree }: UnitYear,
  {
    now,
    today,
    actor,
    baseUrl,
  }: Pick<Context<unknown, unknown, unknown>, 'now' | 'today' | 'baseUrl'> & {
    actor: Actor
  },
): Promise<void> {
  if (!isOpen(round, 'employees')) return
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
