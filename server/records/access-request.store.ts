/** Requests for access and what is decided of each report. Nothing is kept of whoever asks. */
import { aliasedTable, and, count, eq, isNotNull, ne } from 'drizzle-orm'
import type { AccessDecision, AskedReport, ReportKey } from '#shared/access-request.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { accessDecisionTable, accessRequestTable } from './access-request.tables.ts'
import { keyOf } from './access-request.ts'

export interface KeptRequest {
  id: string
  roundId: string
  /** Case number in the records system. */
  reference: string
  receivedOn: string
  /** Null while it is being worked on. */
  answeredOn: string | null
  /** Name of the records officer. */
  registeredBy: string
}

type Decided = NonNullable<AskedReport['decided']>

function selectRequests(reader: Reader) {
  return reader.db
    .select({ request: accessRequestTable, registeredBy: personTable.name })
    .from(accessRequestTable)
    .innerJoin(personTable, eq(personTable.id, accessRequestTable.registeredBy))
}

/** Null where there is none. */
export async function findAccessRequest(reader: Reader, id: string): Promise<KeptRequest | null> {
  const [row] = await selectRequests(reader).where(eq(accessRequestTable.id, id))
  return row ? { ...row.request, registeredBy: row.registeredBy } : null
}

/** All requests of all rounds. */
export async function listAccessRequests(reader: Reader): Promise<KeptRequest[]> {
  const rows = await selectRequests(reader)
  return rows.map(({ request, registeredBy }) => ({ ...request, registeredBy }))
}

/** Whether somebody has asked for the reports of the round: then it must not be thrown away. */
export async function isAskedFor(reader: Reader, roundId: string): Promise<boolean> {
  const rows = await reader.db
    .select({ id: accessRequestTable.id })
    .from(accessRequestTable)
    .where(eq(accessRequestTable.roundId, roundId))
    .limit(1)
  return rows.length > 0
}

/** @param registeredBy id of the records officer. @returns the request's id */
export async function addAccessRequest(
  tx: Tx,
  request: { roundId: string; reference: string; receivedOn: string; registeredBy: string },
): Promise<string> {
  const id = newId()
  await tx.db.insert(accessRequestTable).values({ id, ...request, answeredOn: null })
  return id
}

/** Corrects what was registered, or gives the day of the answer. */
export async function changeAccessRequest(
  tx: Tx,
  id: string,
  change: { reference: string; receivedOn: string } | { answeredOn: string },
): Promise<void> {
  await tx.db.update(accessRequestTable).set(change).where(eq(accessRequestTable.id, id))
}

/** Removes a request on which nothing is decided. */
export async function removeAccessRequest(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(accessRequestTable).where(eq(accessRequestTable.id, id))
}

/** What is decided, by keyOf the report; undecided reports are left out. */
export async function loadAccessDecisions(reader: Reader, requestId: string): Promise<Map<string, Decided>> {
  const rows = await reader.db
    .select({ decision: accessDecisionTable, by: personTable.name })
    .from(accessDecisionTable)
    .innerJoin(personTable, eq(personTable.id, accessDecisionTable.decidedBy))
    .where(eq(accessDecisionTable.requestId, requestId))
  return new Map(
    rows.map(({ decision: { unitId, groupId, decision, legalBasis, reason, decidedOn }, by }) => [
      keyOf({ unitId, groupId: groupId || null }),
      { what: decision === 'release' ? { decision } : { decision, legalBasis, reason }, by, on: decidedOn },
    ]),
  )
}

/** How many reports are released and refused, by request. */
export async function countAccessDecisions(
  reader: Reader,
): Promise<Map<string, { released: number; refused: number }>> {
  const { requestId, decision } = accessDecisionTable
  const rows = await reader.db
    .select({ requestId, decision, reports: count() })
    .from(accessDecisionTable)
    .groupBy(requestId, decision)
  const counts = new Map<string, { released: number; refused: number }>()
  for (const row of rows) {
    const before = counts.get(row.requestId) ?? { released: 0, refused: 0 }
    const kind = row.decision === 'release' ? 'released' : 'refused'
    counts.set(row.requestId, { ...before, [kind]: row.reports })
  }
  return counts
}

/** @param what null takes back what was decided. @param by id of the person who decides. @param on ISO date */
export async function decideAccess(
  tx: Tx,
  requestId: string,
  { unitId, groupId }: ReportKey,
  what: AccessDecision | null,
  by: string,
  on: string,
): Promise<void> {
  const key = { requestId, unitId, groupId: groupId ?? '' }
  if (what === null) {
    const { requestId: request, unitId: unit, groupId: group } = accessDecisionTable
    await tx.db
      .delete(accessDecisionTable)
      .where(and(eq(request, requestId), eq(unit, unitId), eq(group, key.groupId)))
    return
  }
  const decided = { legalBasis: '', reason: '', ...what, decidedBy: by, decidedOn: on }
  await tx.db
    .insert(accessDecisionTable)
    .values({ ...key, ...decided })
    .onConflictDoUpdate({
      target: [accessDecisionTable.requestId, accessDecisionTable.unitId, accessDecisionTable.groupId],
      set: decided,
    })
}

/** Where each report of the round was last handed out in another request that is answered, by keyOf the report. */
export async function loadHandedOut(
  reader: Reader,
  { roundId, id }: Pick<KeptRequest, 'roundId' | 'id'>,
): Promise<Map<string, NonNullable<AskedReport['handedOut']>>> {
  const request = aliasedTable(accessRequestTable, 'request')
  const { unitId, groupId } = accessDecisionTable
  const rows = await reader.db
    .select({ unitId, groupId, reference: request.reference, on: request.answeredOn })
    .from(accessDecisionTable)
    .innerJoin(request, eq(request.id, accessDecisionTable.requestId))
    .where(
      and(
        eq(request.roundId, roundId),
        ne(request.id, id),
        isNotNull(request.answeredOn),
        eq(accessDecisionTable.decision, 'release'),
      ),
    )
    .orderBy(request.answeredOn)
  return new Map(
    rows.flatMap(({ reference, on, ...key }) =>
      on === null ? [] : [[keyOf({ ...key, groupId: key.groupId || null }), { reference, on }] as const],
    ),
  )
}
