/** Keeps an earlier survey as a released round that nobody was invited to and nobody follows up. */
import type { EarlierSurvey } from '#shared/earlier.ts'
import { unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { keepProgramme } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { insertRoundUnits, listRounds } from '../round/round.store.ts'
import { roundTable } from '../round/round.tables.ts'
import { insertGroupInvited, replaceRoundGroups } from '../round/round-group.store.ts'
import { answersAt, type EarlierContent, membersAt, programmeThen } from './earlier.ts'
import type { RegisteredUnit } from './earlier-units.ts'
import { statedFigureTable } from './results.tables.ts'

/** Every unit there is or has been. */
export async function loadRegisteredUnits(reader: Reader): Promise<RegisteredUnit[]> {
  const rows = await reader.db.select().from(unitTable)
  return rows.map(({ id, code, nameNb, nameNn, nameEn, parentId, active }) => ({
    id,
    code,
    name: { nb: nameNb, nn: nameNn, en: nameEn },
    parentId,
    active,
  }))
}

/** True when a survey of the same unit in the same days is there already, whatever it came as. */
export async function isImported(
  reader: Reader,
  { programmeId, opensOn, closesOn }: Omit<EarlierSurvey, 'file'>,
  { units: [top] }: EarlierContent,
): Promise<boolean> {
  const rounds = await listRounds(reader)
  return rounds.some(
    (round) =>
      round.origin !== 'held' &&
      round.programmeId === programmeId &&
      round.rootUnitId === top?.id &&
      round.opensOn <= closesOn &&
      round.closesOn >= opensOn,
  )
}

/**
 * Saves the survey as a released round with its units, groups and, where it came as such, its finished figures; the
 * release of answers is saved by itself (results.store.ts).
 *
 * @param today ISO date @returns the round's id
 */
export async function insertEarlierRound(
  tx: Tx,
  { kind, title, opensOn, closesOn }: Omit<EarlierSurvey, 'file'>,
  read: EarlierContent,
  programme: Programme,
  today: string,
): Promise<string> {
  const id = newId()
  const then = programmeThen(programme, read.scales)
  const [top] = read.units
  if (!top) throw new Error('An earlier survey has a top')
  await keepProgramme(tx, then)
  await tx.db.insert(roundTable).values({
    id,
    programmeId: then.definition.id,
    programmeHash: then.hash,
    titleNb: title.nb,
    titleNn: title.nn,
    titleEn: title.en,
    rootUnitId: top.id,
    opensOn,
    closesOn,
    state: 'released',
    releasedOn: today,
    answered: read.outcome === 'answers' ? read.answers.classOf.length : null,
    origin: kind === 'answers' ? 'imported-answers' : 'imported-figures',
  })
  const answered = read.outcome === 'answers' ? answersAt(read) : new Map<string, number>()
  await insertRoundUnits(
    tx,
    id,
    read.units.map(({ id: unitId, code, name, parentId, level }) => ({
      unitId,
      code,
      name,
      parentId,
      level,
      invited: answered.get(unitId) ?? 0,
      leaderCountsAt: null,
    })),
  )
  await replaceRoundGroups(tx, id, read.groups)
  if (read.outcome === 'answers') await insertGroupInvited(tx, id, membersAt(read))
  else
    for (let start = 0; start < read.rows.length; start += 1000)
      await tx.db
        .insert(statedFigureTable)
        .values(read.rows.slice(start, start + 1000).map((row) => ({ ...row, roundId: id })))
  return id
}
