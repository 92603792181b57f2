/** The session as the client sees it. */
import type { Actor, Session } from '#shared/session.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { isTrialCopy, loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import { hasAdmin } from './role-assignment.store.ts'

/** @param actor null for somebody who is not signed in */
export async function viewSession(
  reader: Reader,
  actor: Actor | null,
  facts: Pick<Session, 'demo' | 'mailbox' | 'today'>,
): Promise<Session> {
  return {
    institution: await loadInstitution(reader),
    needsSetup: !(await hasAdmin(reader)),
    trial: await isTrialCopy(reader),
    ...facts,
    person: actor ? await viewPerson(reader, actor) : null,
  }
}

async function viewPerson(reader: Reader, actor: Actor): Promise<NonNullable<Session['person']>> {
  const tree = await loadTree(reader)
  const own = actor.grants.filter(
    ({ role }) => role === 'leader' || role === 'leader-support' || role === 'safety-representative',
  )
  const units = tree.units
    .flatMap((unit) =>
      own
        .filter(({ unitId }) => unitId === unit.id)
        .map(({ role }) => ({ id: unit.id, name: unit.name, role, level: unit.level })),
    )
    .sort((a, b) => a.level - b.level)
    .map(({ level, ...unit }) => unit)
  return {
    id: actor.personId,
    name: actor.name,
    language: actor.language,
    roles: [...new Set(actor.grants.map(({ role }) => role))],
    units,
  }
}
