/** A database of the product, with an institution and a round that everybody has answered, so that it can be closed. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { roleAssignmentTable } from '../../server/access/access.tables.ts'
import { openSession } from '../../server/access/session.store.ts'
import { sessionCookie } from '../../server/access/session.ts'
import { type FilledIn, fillBox } from '../../server/demo/fill-box.ts'
import { prepareRound } from '../../server/keeping/preparation.job.ts'
import { personTable, settingTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { openStorage, type Tx } from '../../server/platform/database.ts'
import { keptMail } from '../../server/platform/outbox.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { openVault } from '../../server/platform/vault.ts'
import { decodeAnswers } from '../../server/programme/answers.ts'
import { keepProgramme } from '../../server/programme/programme.store.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import type { ReleaseQuestion } from '../../server/results/question.ts'
import { insertBallotClasses } from '../../server/round/ballot-class.store.ts'
import { insertInvitations } from '../../server/round/invitation.store.ts'
import { insertRoundUnits } from '../../server/round/round.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { insertGroupInvited, replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { finishedKeys } from './finished-keys.ts'
import { inventAnswers, makeChance } from './invented.ts'
import { inventQuestion } from './question.ts'

export interface FilledDatabase {
  /** Folder of medvirk.db, and of the round keys in `keys`. */
  folder: string
  /** Open, with all its answers sealed in the box. */
  full: string
  /** Cookie of somebody who may do everything with it. */
  cookie: string
  topUnit: string
  personId: string
}

/** The bundled programme. */
export function programmeOfBench(): Programme {
  const programme = readProgrammes(join(projectRoot, 'surveys')).get('ark-style')
  if (!programme) throw new Error('surveys/ark-style is missing')
  return programme
}

/** As the server finds them when DATA_DIR is this folder. */
export function servicesOf(folder: string): Services {
  return {
    storage: openStorage(join(folder, 'medvirk.db')),
    vault: openVault(join(folder, 'keys')),
    dataDir: folder,
    clock: systemClock,
    mail: keptMail(false),
    baseUrl: () => 'https://medvirk.example',
  }
}

/** @param groupCount groups that were ordered; the bundled programme has three */
export async function fillDatabase(
  folder: string,
  unitCount: number,
  answers: number,
  groupCount = 3,
): Promise<FilledDatabase> {
  const services = servicesOf(folder)
  const question = inventQuestion(unitCount, answers, groupCount)
  const programme = programmeOfBench()
  const personId = idOf('person')
  const full = idOf('full')
  const cookie = await transaction(services.storage, async (tx) => {
    await insertInstitution(tx, question, personId)
    await keepProgramme(tx, programme)
    await insertRound(tx, full, question, programme)
    const invited = Array.from(question.answers.classOf, (place, index) => {
      return {
        personId: idOf(`person ${index}`),
        classId: classId(full, place),
        language: 'nb' as const,
        leader: null,
        byLetter: false,
      }
    })
    await insertInvitations(tx, services.vault.makeKey(full), full, invited)
    return openSession(tx, personId, systemClock.now())
  })
  const { makeKey, keep } = finishedKeys()
  await prepareRound(services, full, makeKey)
  keep()
  await fillBox(services, full, filledIn(full, question, programme))
  services.storage.close()
  const topUnit = idOf(question.units[0]?.id ?? '')
  return { folder, full, cookie: `${sessionCookie(false)}=${cookie}`, topUnit, personId }
}

async function insertInstitution(tx: Tx, { units }: ReleaseQuestion, personId: string): Promise<void> {
  await tx.db.insert(personTable).values({
    id: personId,
    name: 'Kari Nordmann',
    email: 'kari.nordmann@example.org',
    language: 'nb',
    active: true,
  })
  for (const { id, parentId, level } of units)
    await tx.db.insert(unitTable).values({
      ...namesOf(id),
      id: idOf(id),
      code: id,
      parentId: parentId === null ? null : idOf(parentId),
      level,
      active: true,
    })
  const top = idOf(units[0]?.id ?? '')
  for (const role of ['coordinator', 'hr'] as const)
    await tx.db
      .insert(roleAssignmentTable)
      .values({ id: idOf(role), personId, role, unitId: top, since: '2020-01-01' })
  const name = { nb: 'Nordhavn', nn: 'Nordhavn', en: 'Nordhavn' }
  const value = JSON.stringify({ name, recordsSystem: 'ePhorte', contact: 'kari@example.org' })
  await tx.db.insert(settingTable).values({ key: 'institution', value })
}

async function insertRound(
  tx: Tx,
  id: string,
  { units, classes, groups, groupInvited, answers }: ReleaseQuestion,
  programme: Programme,
): Promise<void> {
  const today = Temporal.Now.plainDateISO()
  await tx.db.insert(roundTable).values({
    id,
    programmeId: programme.definition.id,
    programmeHash: programme.hash,
    titleNb: id,
    titleNn: id,
    titleEn: id,
    rootUnitId: idOf(units[0]?.id ?? ''),
    opensOn: today.subtract({ days: 10 }).toString(),
    closesOn: today.add({ days: 10 }).toString(),
    state: 'preparing',
    keeping: 'single-key',
    invited: answers.classOf.length,
  })
  await replaceRoundGroups(
    tx,
    id,
    groups.map((group) => ({
      id: group,
      title: { nb: group, nn: group, en: group },
      people: { attribute: 'tag', values: [group] },
      movesUp: false,
    })),
  )
  await insertGroupInvited(
    tx,
    id,
    new Map(
      [...groupInvited].map(([group, counts]) => [
        group,
        new Map([...counts].map(([unit, members]) => [idOf(unit), members])),
      ]),
    ),
  )
  const invited = new Int32Array(classes.length)
  for (const ofClass of answers.classOf) invited[ofClass] = (invited[ofClass] ?? 0) + 1
  await insertRoundUnits(
    tx,
    id,
    units.map((unit) => ({
      unitId: idOf(unit.id),
      code: unit.id,
      name: { nb: unit.id, nn: unit.id, en: unit.id },
      parentId: unit.parentId === null ? null : idOf(unit.parentId),
      level: unit.level,
      invited: unit.invited,
      leaderCountsAt: null,
    })),
  )
  await insertBallotClasses(
    tx,
    id,
    classes.map(({ unitId, groups: ofClass }, index) => ({
      id: classId(id, index),
      unitId: idOf(unitId),
      groups: [...ofClass],
      invited: invited[index] ?? 0,
    })),
  )
}

function filledIn(
  roundId: string,
  { answers: { classOf } }: ReleaseQuestion,
  programme: Programme,
): FilledIn[] {
  const width = programme.items.length
  const bytes = inventAnswers(classOf, makeChance(classOf.length), width)
  return Array.from(classOf, (place, row) => ({
    classId: classId(roundId, place),
    answers: decodeAnswers(programme, bytes.subarray(row * width, (row + 1) * width)),
  }))
}

const namesOf = (name: string) => ({ nameNb: name, nameNn: name, nameEn: name })

function classId(roundId: string, place: number): string {
  return idOf(`${roundId}/${place}`)
}

/** The same id every time, in the form that ids have. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
