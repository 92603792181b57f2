/** Requests for help: whom units asked, and what came of it. */
import { and, count, desc, eq } from 'drizzle-orm'
import type { Assistance } from '#shared/assistance.ts'
import { listRoleAssignments } from '../access/role-assignment.store.ts'
import { findPerson, loadPeople } from '../organisation/organisation.store.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import { loadHelpers } from '../organisation/settings.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { type Helping, helpersFor, nearestHolders, superiorUnit } from './assistance.ts'
import { assistanceTable } from './follow-up.tables.ts'

export interface StoredAssistance extends Assistance, UnitInRound {
  askedById: string
  /** Of somebody outside, who got the words by mail. */
  recipientEmail: string | null
}

/** Whom the unit can ask, as the organisation and its settings are today. @param today ISO date */
export async function loadHelping(
  reader: Reader,
  tree: Tree,
  unitId: string,
  today: string,
): Promise<Helping[]> {
  const assignments = await listRoleAssignments(reader, today)
  const at = async (role: 'coordinator' | 'hr') => [
    ...(await loadPeople(reader, nearestHolders(tree, unitId, assignments, role))).values(),
  ]
  const leaderId = superiorUnit(tree, unitId)?.leaderId
  const superior = leaderId ? await findPerson(reader, leaderId) : null
  const people = { superior, coordinators: await at('coordinator'), hr: await at('hr') }
  return helpersFor(people, await loadHelpers(reader))
}

/** Newest first; of one unit in a round, or of all. */
export async function loadAssistance(reader: Reader, where?: UnitInRound): Promise<StoredAssistance[]> {
  const rows = await reader.db
    .select({ row: assistanceTable, askedBy: personTable.name })
    .from(assistanceTable)
    .innerJoin(personTable, eq(personTable.id, assistanceTable.askedBy))
    .where(where && and(eq(assistanceTable.roundId, where.roundId), eq(assistanceTable.unitId, where.unitId)))
    .orderBy(desc(assistanceTable.askedOn), desc(assistanceTable.id))
  return rows.map(({ row, askedBy }) => ({ ...row, askedBy, askedById: row.askedBy }))
}

/** How many requests each unit of a round has made, by how far they have come. */
export async function countAssistance(
  reader: Reader,
  roundId: string,
): Promise<{ unitId: string; state: Assistance['state']; count: number }[]> {
  const { unitId, state } = assistanceTable
  return reader.db
    .select({ unitId, state, count: count() })
    .from(assistanceTable)
    .where(eq(assistanceTable.roundId, roundId))
    .groupBy(unitId, state)
}

/** Keeps a request. */
export async function addAssistance(
  tx: Tx,
  where: UnitInRound,
  request: Pick<
    StoredAssistance,
    'recipient' | 'recipientName' | 'recipientEmail' | 'text' | 'copied' | 'askedOn' | 'askedById'
  >,
): Promise<void> {
  const { askedById, ...asked } = request
  const { roundId, unitId } = where
  await tx.db.insert(assistanceTable).values({
    id: newId(),
    roundId,
    unitId,
    ...asked,
    askedBy: askedById,
    state: 'asked',
    answer: '',
    revision: 1,
  })
}

/** Keeps how far it has come; @returns false when its revision is another by now */
export async function saveAssistance(
  tx: Tx,
  id: string,
  revision: number,
  change: Pick<StoredAssistance, 'state' | 'answer' | 'answeredOn' | 'answeredBy'>,
): Promise<boolean> {
  const saved = await tx.db
    .update(assistanceTable)
    .set({ ...change, revision: revision + 1 })
    .where(and(eq(assistanceTable.id, id), eq(assistanceTable.revision, revision)))
    .returning({ id: assistanceTable.id })
  return saved.length === 1
}
