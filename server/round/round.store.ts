/** Rounds: the draft with its choice of response units, and the response units as frozen at launch. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import type { Text } from '#shared/language.ts'
import type { Layout } from '#shared/layout.ts'
import type { Publication } from '#shared/publication.ts'
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import type { RoundDraft } from '#shared/round.ts'
import type { RoundState } from '#shared/round-state.ts'
import type { RoundOrigin } from '#shared/round-summary.ts'
import { unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newId } from '../platform/random.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { asPublication } from './publication.store.ts'
import {
  pilotPersonTable,
  publicationTable,
  responseUnitTable,
  roundGroupTable,
  roundTable,
  roundUnitTable,
} from './round.tables.ts'

export interface Round {
  id: string
  programmeId: string
  /** The programme's copy; null while a draft. */
  programmeHash: string | null
  title: Text
  rootUnitId: string
  /** As it was at launch; while a draft, as it is today. */
  rootName: Text
  opensOn: string
  closesOn: string
  /** The day whose positions decide who takes part; null: the opening day. */
  cutOffOn: string | null
  /** The least sum of positions, in percent; null: the programme's. */
  minPositionPercent: number | null
  state: RoundState
  releasedOn: string | null
  /** For the round as a whole; set when the survey closes. */
  answered: number | null
  origin: RoundOrigin
  /** How many were invited at launch; null for a draft. */
  invited: number | null
  /** Null for a draft, and for surveys held with another tool. */
  keeping: KeepingMode | null
  pilot: boolean
  layout: Layout
  /** One of the library; null for the programme's own. */
  questionnaire: QuestionnaireKey | null
  /** False for a programme without a survey. */
  hasSurvey: boolean
  /** The released round whose results are followed up anew. */
  basis: { id: string; title: Text } | null
  /** When its results open (publication.ts); null where nothing was decided. */
  publication: Publication | null
}

/** How the statements were shown; null for a survey held with another tool. */
export function layoutShown({ origin, layout }: Pick<Round, 'origin' | 'layout'>): Layout | null {
  return origin === 'held' ? layout : null
}

/** A response unit as it stood at launch. */
export interface RoundUnit {
  unitId: string
  code: string
  name: Text
  /** Nearest response unit above; null at the round's top. */
  parentId: string | null
  /** Level in the organisation: 1 the institution. */
  level: number
  /** People whose answers are first placed here. */
  invited: number
  /** Where the leader's own answer counts first; null without one, or when that is the leader's own unit at the top. */
  leaderCountsAt: string | null
}

const basisTable = alias(roundTable, 'basis')

function selectRounds(reader: Reader) {
  return reader.db
    .select({
      round: roundTable,
      unit: unitTable,
      frozen: roundUnitTable,
      publication: publicationTable,
      basis: basisTable,
    })
    .from(roundTable)
    .leftJoin(basisTable, eq(basisTable.id, roundTable.basisRoundId))
    .innerJoin(unitTable, eq(unitTable.id, roundTable.rootUnitId))
    .leftJoin(
      roundUnitTable,
      and(eq(roundUnitTable.roundId, roundTable.id), eq(roundUnitTable.unitId, roundTable.rootUnitId)),
    )
    .leftJoin(publicationTable, eq(publicationTable.roundId, roundTable.id))
}

type RoundRow = Awaited<ReturnType<typeof selectRounds>>[number]

function asRound({ round, unit, frozen, publication, basis }: RoundRow): Round {
  const {
    titleNb,
    titleNn,
    titleEn,
    basisRoundId: _,
    questionnaireId: id,
    questionnaireVersion: version,
    ...rest
  } = round
  return {
    ...rest,
    title: { nb: titleNb, nn: titleNn, en: titleEn },
    basis: basis && { id: basis.id, title: { nb: basis.titleNb, nn: basis.titleNn, en: basis.titleEn } },
    rootName: nameOf(frozen ?? unit),
    questionnaire: id === null || version === null ? null : { id, version },
    publication: publication && asPublication(publication),
  }
}

function nameOf(row: { nameNb: string; nameNn: string; nameEn: string }): Text {
  return { nb: row.nameNb, nn: row.nameNn, en: row.nameEn }
}

const roundById = preparedOnce((reader) =>
  selectRounds(reader)
    .where(eq(roundTable.id, sql.placeholder('id')))
    .prepare(),
)

const roundsById = keptUntilCommit<Round | null>()

export async function findRound(reader: Reader, id: string): Promise<Round | null> {
  return roundsById(reader, id, async () => {
    const row = roundById(reader).get({ id })
    return row ? asRound(row) : null
  })
}

/** All rounds, the one that opens last first. */
export async function listRounds(reader: Reader): Promise<Round[]> {
  const rows = await selectRounds(reader).orderBy(desc(roundTable.opensOn), asc(roundTable.id))
  return rows.map(asRound)
}

/** All pages of results need them, and those of the rounds before. */
const unitsOfRounds = keptUntilChange<readonly RoundUnit[]>(['results'], { most: 8 })

/** The response units of a launched round, parents before children (by level, then code); none for a draft. */
export async function loadRoundUnits(reader: Reader, roundId: string): Promise<RoundUnit[]> {
  return [...(await unitsOfRounds(reader, roundId, () => readRoundUnits(reader, roundId)))]
}

async function readRoundUnits(reader: Reader, roundId: string): Promise<RoundUnit[]> {
  const rows = await reader.db
    .select()
    .from(roundUnitTable)
    .where(eq(roundUnitTable.roundId, roundId))
    .orderBy(asc(roundUnitTable.level), asc(roundUnitTable.code))
  return rows.map(({ unitId, code, parentId, level, invited, leaderCountsAt, ...row }) => ({
    unitId,
    code,
    name: nameOf(row),
    parentId,
    level,
    invited,
    leaderCountsAt,
  }))
}

/** The units' ids by round, for deciding who has to do with which round; with a pilot nobody has through a unit. */
export async function loadRoundUnitIds(reader: Reader, roundIds: string[]): Promise<Map<string, string[]>> {
  const rows = await reader.db
    .select({ roundId: roundUnitTable.roundId, unitId: roundUnitTable.unitId })
    .from(roundUnitTable)
    .innerJoin(roundTable, eq(roundTable.id, roundUnitTable.roundId))
    .where(and(inArray(roundUnitTable.roundId, roundIds), eq(roundTable.pilot, false)))
  const units = new Map<string, string[]>(roundIds.map((id) => [id, []]))
  for (const { roundId, unitId } of rows) units.get(roundId)?.push(unitId)
  return units
}

/** The choice of response units in a draft; stays as it was after launch. */
export async function loadResponseUnits(reader: Reader, roundId: string): Promise<string[]> {
  const rows = await reader.db.select().from(responseUnitTable).where(eq(responseUnitTable.roundId, roundId))
  return rows.map((row) => row.unitId)
}

/** Saves a new draft. @param hasSurvey whether its programme has one @returns its id */
export async function addDraft(tx: Tx, draft: RoundDraft, hasSurvey: boolean): Promise<string> {
  const id = newId()
  await tx.db.insert(roundTable).values({ id, state: 'draft', hasSurvey, ...columnsOf(draft) })
  await insertResponseUnits(tx, id, draft)
  return id
}

/** Replaces all of a draft. */
export async function replaceDraft(tx: Tx, id: string, draft: RoundDraft, hasSurvey: boolean): Promise<void> {
  await tx.db
    .update(roundTable)
    .set({ ...columnsOf(draft), hasSurvey })
    .where(draftWithId(id))
  await tx.db.delete(responseUnitTable).where(eq(responseUnitTable.roundId, id))
  await insertResponseUnits(tx, id, draft)
}

/** Throws a draft away. */
export async function removeDraft(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(responseUnitTable).where(eq(responseUnitTable.roundId, id))
  await tx.db.delete(roundGroupTable).where(eq(roundGroupTable.roundId, id))
  await tx.db.delete(pilotPersonTable).where(eq(pilotPersonTable.roundId, id))
  await tx.db.delete(roundTable).where(draftWithId(id))
}

function draftWithId(id: string) {
  return and(eq(roundTable.id, id), eq(roundTable.state, 'draft'))
}

function columnsOf(draft: RoundDraft) {
  const { programmeId, title, rootUnitId, opensOn, closesOn, pilot = false } = draft
  const { layout = 'theme-pages', questionnaire = null, basisRoundId = null } = draft
  const { cutOffOn = null, minPositionPercent = null } = draft
  return {
    cutOffOn,
    minPositionPercent,
    layout,
    basisRoundId,
    questionnaireId: questionnaire?.id ?? null,
    questionnaireVersion: questionnaire?.version ?? null,
    pilot,
    programmeId,
    rootUnitId,
    opensOn,
    closesOn,
    titleNb: title.nb,
    titleNn: title.nn,
    titleEn: title.en,
  }
}

/** The round's top always is a response unit, and in a pilot the only one. */
async function insertResponseUnits(tx: Tx, roundId: string, draft: RoundDraft): Promise<void> {
  const unitIds = [...new Set([draft.rootUnitId, ...(draft.pilot ? [] : draft.responseUnitIds)])]
  for (let start = 0; start < unitIds.length; start += 1000)
    await tx.db
      .insert(responseUnitTable)
      .values(unitIds.slice(start, start + 1000).map((unitId) => ({ roundId, unitId })))
}

/** Freezes the response units of a round. */
export async function insertRoundUnits(tx: Tx, roundId: string, units: RoundUnit[]): Promise<void> {
  for (let start = 0; start < units.length; start += 500)
    await tx.db.insert(roundUnitTable).values(
      units.slice(start, start + 500).map(({ name, ...unit }) => ({
        ...unit,
        roundId,
        nameNb: name.nb,
        nameNn: name.nn,
        nameEn: name.en,
      })),
    )
}

/** Moves a round on, with what becomes known at that moment. */
export async function setRoundState(
  tx: Tx,
  id: string,
  state: RoundState,
  known: {
    programmeHash?: string
    releasedOn?: string
    answered?: number
    invited?: number
    /** Null for a round that was held without an answer box. */
    keeping?: KeepingMode | null
  } = {},
): Promise<void> {
  await tx.db
    .update(roundTable)
    .set({ ...known, state })
    .where(eq(roundTable.id, id))
}

/** @param closesOn last day to answer, `yyyy-mm-dd` */
export async function setClosingDate(tx: Tx, id: string, closesOn: string): Promise<void> {
  await tx.db.update(roundTable).set({ closesOn }).where(eq(roundTable.id, id))
}
