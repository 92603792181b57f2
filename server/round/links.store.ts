/** Finding somebody who is invited, and new links to their invitation; its state stays as it is. */
import { and, eq, ne } from 'drizzle-orm'
import type { Invitee } from '#shared/links.ts'
import { mainPositions } from '../organisation/main-position.ts'
import { loadPeople, loadPositions, loadTree, type Person } from '../organisation/organisation.store.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { tokenHash } from '../platform/random.ts'
import type { RoundKey } from '../platform/vault.ts'
import { addLinks, loadInvitations } from './invitation.store.ts'

/** Somebody who is invited, as the register knows them today. */
export interface Invited extends Person {
  invitationId: string
  /** Letters may be printed: without an e-mail address now, or at launch (an added one takes nobody out of the letters). */
  byLetter: boolean
}

/** Everyone who is invited; nobody once the invitations are destroyed. */
export async function loadInvited(reader: Reader, key: RoundKey, roundId: string): Promise<Invited[]> {
  const invitations = await loadInvitations(reader, key, roundId)
  const people = await loadPeople(
    reader,
    invitations.map(({ personId }) => personId),
  )
  return invitations.flatMap(({ id, personId, byLetter }) => {
    const person = people.get(personId)
    if (!person) return []
    return [{ ...person, invitationId: id, byLetter: byLetter || person.email === null }]
  })
}

/** With the unit of the main position, for finding the right one of two with the same name. @param today `yyyy-mm-dd` */
export async function withUnits<P extends Person>(
  reader: Reader,
  people: readonly P[],
  today: string,
): Promise<(P & Pick<Invitee, 'unit'>)[]> {
  if (people.length === 0) return []
  const tree = await loadTree(reader)
  const wanted = new Set(people.map(({ id }) => id))
  const positions = (await loadPositions(reader)).filter(({ personId }) => wanted.has(personId))
  const units = new Map(
    mainPositions(tree, positions, today).map(({ personId, unitId }) => [
      personId,
      tree.byId.get(unitId)?.name ?? null,
    ]),
  )
  return people.map((person) => ({ ...person, unit: units.get(person.id) ?? null }))
}

/** One more link to each invitation; only the hashes are kept. @returns the links' secrets by person */
export async function makeLinks(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  invited: readonly Invited[],
  newSecret: () => string,
): Promise<Map<string, string>> {
  const made = invited.map(({ id, invitationId }) => ({ id, invitationId, token: newSecret() }))
  await addLinks(
    tx,
    key,
    roundId,
    made.map(({ invitationId, token }) => ({ invitationId, tokenHash: tokenHash(token) })),
  )
  return new Map(made.map(({ id, token }) => [id, token]))
}

/** @param email lower case @returns false when it is somebody else's */
export async function correctAddress(tx: Tx, personId: string, email: string): Promise<boolean> {
  const [other] = await tx.db
    .select({ id: personTable.id })
    .from(personTable)
    .where(and(eq(personTable.email, email), ne(personTable.id, personId)))
  if (other) return false
  await tx.db.update(personTable).set({ email }).where(eq(personTable.id, personId))
  return true
}
