/** What is filed, and on its way to be: one row for each version of a document. */
import { and, asc, desc, eq, gt, inArray, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { FilingProblem, FilingState } from '#shared/filing-document.ts'
import { type AccessChoice, accessChoiceSchema } from '#shared/filing-package.ts'
import { type Text, textSchema } from '#shared/language.ts'
import type { Filing } from '#shared/records.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import { markVersionFiled } from '../plan/plan-version.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { longestPause } from '../platform/delivery.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { externalKeys, type FrozenDocument, readFrozen } from './filing-document.ts'
import { filingTable } from './records.tables.ts'
import { removeWaiver } from './waiver.store.ts'

/** A filing, of which edition of which document. */
export interface KeptFiling extends UnitInRound {
  document: string
  edition: string
  name: Text
  /** ISO date on which it was signed, done or held. */
  readyOn: string
  filing: Filing
}

const columns = {
  roundId: filingTable.roundId,
  unitId: filingTable.unitId,
  document: filingTable.document,
  version: filingTable.version,
  edition: filingTable.edition,
  name: filingTable.name,
  readyOn: filingTable.readyOn,
  state: filingTable.state,
  access: filingTable.access,
  attachments: filingTable.attachments,
  sha256: filingTable.sha256,
  orderedOn: filingTable.orderedOn,
  by: personTable.name,
  caseNumber: filingTable.caseNumber,
  filedOn: filingTable.filedOn,
  journalNumber: filingTable.journalNumber,
  systemId: filingTable.systemId,
  problem: filingTable.problem,
  problemText: filingTable.problemText,
}

function select(reader: Reader, where: SQL | undefined) {
  return reader.db
    .select(columns)
    .from(filingTable)
    .innerJoin(personTable, eq(personTable.id, filingTable.filedBy))
    .where(where)
    .orderBy(desc(filingTable.version))
}

type Row = Awaited<ReturnType<typeof select>>[number]

function asKept({ access, attachments, problem, problemText, ...row }: Row): KeptFiling {
  const { roundId, unitId, document, edition, name, readyOn, ...filing } = row
  return {
    roundId,
    unitId,
    document,
    edition,
    name: textSchema.parse(JSON.parse(name)),
    readyOn,
    filing: {
      ...filing,
      access: readAccess(access),
      attachments: attachmentsSchema.parse(JSON.parse(attachments)),
      problem: problem && { kind: problem, text: problemText },
    },
  }
}

const attachmentsSchema = z.array(z.string())

function readAccess(json: string | null): AccessChoice | null {
  return json === null ? null : accessChoiceSchema.parse(JSON.parse(json))
}

/** Every version of a document that was filed or is being filed, the newest first. */
export async function loadFilings(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  document: string,
): Promise<KeptFiling[]> {
  const of = and(eq(filingTable.roundId, roundId), eq(filingTable.unitId, unitId))
  return (await select(reader, and(of, eq(filingTable.document, document)))).map(asKept)
}

/** Those of a whole round, the newest versions first. */
export async function loadRoundFilings(reader: Reader, roundId: string): Promise<KeptFiling[]> {
  return (await select(reader, eq(filingTable.roundId, roundId))).map(asKept)
}

/** What a filing begins with. */
export interface NewFiling {
  document: Pick<FrozenDocument, 'where' | 'id' | 'version' | 'on'>
  /** The document itself; null where only its place is written down. */
  frozen: FrozenDocument | null
  edition: string
  name: Text
  access: AccessChoice | null
  filedBy: string
  now: Temporal.Instant
}

function rowOf({ document, frozen, edition, name, access, filedBy, now }: NewFiling) {
  return {
    key: externalKeys(document).entry,
    ...document.where,
    document: document.id,
    version: document.version,
    edition,
    name: JSON.stringify(name),
    readyOn: document.on,
    ...frozenColumns(frozen),
    access: access && JSON.stringify(access),
    filedBy,
    nextAttemptAt: frozen && now.toString(),
  }
}

function frozenColumns(frozen: FrozenDocument | null) {
  return {
    frozen: frozen && JSON.stringify(frozen),
    attachments: JSON.stringify(frozen?.attachments.map(({ id }) => id) ?? []),
  }
}

/** Accepts a version for sending. @param orderedOn ISO date @returns false when it is being filed, or was, already */
export async function queueFiling(tx: Tx, filing: NewFiling, orderedOn: string): Promise<boolean> {
  const queued = await tx.db
    .insert(filingTable)
    .values({ ...rowOf(filing), state: 'queued', orderedOn })
    .onConflictDoNothing()
    .returning({ key: filingTable.key })
  if (queued.length === 1) await forgetWaiver(tx, filing)
  return queued.length === 1
}

/**
 * Sends once more what was sent without success, as it is made now: the key is the same.
 *
 * @param filing without `frozen` what goes along stays as it was
 * @param from states in which it may be @returns false in others
 */
export async function queueAgain(
  tx: Tx,
  {
    document,
    edition,
    frozen,
    access,
    now,
  }: Pick<NewFiling, 'document' | 'edition' | 'frozen' | 'access' | 'now'>,
  from: readonly FilingState[],
): Promise<boolean> {
  const { entry } = externalKeys(document)
  const queued = await tx.db
    .update(filingTable)
    .set({
      state: 'queued',
      access: access && JSON.stringify(access),
      ...(frozen && frozenColumns(frozen)),
      staged: false,
      attempts: 0,
      nextAttemptAt: now.toString(),
      problem: null,
      problemText: '',
    })
    .where(
      and(
        eq(filingTable.key, entry),
        // Under a key that the archive knows, nothing else is ever sent.
        eq(filingTable.edition, edition),
        inArray(filingTable.state, from),
      ),
    )
    .returning({ key: filingTable.key })
  return queued.length === 1
}

/** Where a document lies in the records system. */
export interface Place {
  caseNumber: string
  /** ISO date. */
  filedOn: string
  journalNumber: string | null
}

/** Writes down where a version lies; a correction takes the place of what was written, and nothing is sent any more. */
export async function recordPlace(tx: Tx, filing: NewFiling, place: Place): Promise<void> {
  const row = rowOf(filing)
  const filed = { ...place, state: 'filed' as const, problem: null, problemText: '' }
  await tx.db
    .insert(filingTable)
    .values({ ...row, ...filed })
    .onConflictDoUpdate({
      target: filingTable.key,
      set: {
        ...filed,
        ...(filing.frozen && frozenColumns(filing.frozen)),
        access: row.access,
        filedBy: row.filedBy,
      },
    })
  await markPlanFiled(tx, filing.document, place.filedOn)
  await forgetWaiver(tx, filing)
}

/** Whoever files a document has decided otherwise. */
async function forgetWaiver(tx: Tx, { document, edition }: NewFiling): Promise<void> {
  await removeWaiver(tx, { ...document.where, document: document.id, edition })
}

async function markPlanFiled(
  tx: Tx,
  { where, id, version }: Pick<FrozenDocument, 'where' | 'id' | 'version'>,
  filedOn: string,
): Promise<void> {
  if (id === 'plan') await markVersionFiled(tx, where, version, filedOn)
}

/** A filing that there is something to do for. */
export interface FilingWork {
  key: string
  state: Filing['state']
  frozen: FrozenDocument
  access: AccessChoice | null
  /** Null until the package is made. */
  sha256: string | null
  staged: boolean
  attempts: number
}

/** Those whose time has come, the one that waits longest first: to be sent, or only to be given their checksum. */
export async function dueFilings(reader: Reader, now: Temporal.Instant, most: number): Promise<string[]> {
  const rows = await reader.db
    .select({ key: filingTable.key })
    .from(filingTable)
    .where(
      or(
        lte(filingTable.nextAttemptAt, now.toString()),
        // Further ahead than any pause: written by a clock that was wrong then.
        gt(filingTable.nextAttemptAt, now.add({ minutes: longestPause }).toString()),
      ),
    )
    .orderBy(asc(filingTable.nextAttemptAt), asc(filingTable.key))
    .limit(most)
  return rows.map(({ key }) => key)
}

/** Null where there is nothing to do any more. */
export async function loadFilingWork(reader: Reader, key: string): Promise<FilingWork | null> {
  const [row] = await reader.db.select().from(filingTable).where(eq(filingTable.key, key))
  if (!row?.frozen || row.nextAttemptAt === null) return null
  const { state, frozen, access, sha256, staged, attempts } = row
  return { key, state, frozen: readFrozen(frozen), access: readAccess(access), sha256, staged, attempts }
}

/** The package lies ready to be handed over. @returns false when somebody has recorded the document meanwhile */
export async function markStaged(tx: Tx, key: string, sha256: string): Promise<boolean> {
  const staged = await tx.db
    .update(filingTable)
    .set({ sha256, staged: true })
    .where(and(eq(filingTable.key, key), eq(filingTable.state, 'queued')))
    .returning({ key: filingTable.key })
  return staged.length === 1
}

/** There is nothing more to do for what was recorded by hand. */
export async function markDone(tx: Tx, key: string, sha256: string): Promise<void> {
  await tx.db
    .update(filingTable)
    .set({ sha256, staged: false, nextAttemptAt: null })
    .where(and(eq(filingTable.key, key), ne(filingTable.state, 'queued')))
}

/** It is handed over; changes nothing of one that somebody recorded meanwhile. */
export async function markSent(tx: Tx, key: string): Promise<void> {
  await tx.db
    .update(filingTable)
    .set({ state: 'sent', staged: false, nextAttemptAt: null, attempts: 0 })
    .where(and(eq(filingTable.key, key), eq(filingTable.state, 'queued')))
}

/** An attempt did not succeed. @param again null when it waits for a person from now on */
export async function markAttempt(
  tx: Tx,
  { key, state, attempts }: FilingWork,
  problem: { kind: FilingProblem; text: string },
  again: Temporal.Instant | null,
): Promise<void> {
  const gaveUp = again === null && state === 'queued'
  await tx.db
    .update(filingTable)
    .set({
      attempts: attempts + 1,
      nextAttemptAt: again?.toString() ?? null,
      ...(gaveUp && { state: 'failed' as const, problem: problem.kind, problemText: problem.text }),
    })
    .where(and(eq(filingTable.key, key), eq(filingTable.state, state)))
}

/** A filing as a receipt finds it; null for a key that is not known. */
export async function findFiling(
  reader: Reader,
  key: string,
): Promise<(UnitInRound & { document: string; version: number; filing: Filing }) | null> {
  const [row] = await select(reader, eq(filingTable.key, key))
  if (!row) return null
  const { roundId, unitId, document, filing } = asKept(row)
  return { roundId, unitId, document, version: row.version, filing }
}

/** What a receipt says of a filing. */
export interface Told extends Partial<Place> {
  state: 'received' | 'filed' | 'failed'
  systemId?: string
  /** Why the records system did not take it, in its own words. */
  refused?: string
}

export async function recordReceipt(
  tx: Tx,
  key: string,
  of: Pick<FrozenDocument, 'where' | 'id' | 'version'>,
  { refused, ...told }: Told,
): Promise<void> {
  await tx.db
    .update(filingTable)
    .set({
      ...told,
      // A package that lies ready still is not wanted any more.
      nextAttemptAt: sql`case when ${filingTable.staged} then ${filingTable.nextAttemptAt} end`,
      problem: refused === undefined ? null : 'refused',
      problemText: refused ?? '',
    })
    .where(eq(filingTable.key, key))
  if (told.state === 'filed' && told.filedOn) await markPlanFiled(tx, of, told.filedOn)
}
