/** An institution of invented people with a round that is open, in a folder on disk, for tests of the whole server. */
import { join } from 'node:path'
import { roleAssignmentTable } from '../server/access/access.tables.ts'
import { openSession } from '../server/access/session.store.ts'
import { sessionCookie } from '../server/access/session.ts'
import {
  personTable,
  positionTable,
  settingTable,
  unitTable,
} from '../server/organisation/organisation.tables.ts'
import { type Clock, dayOf } from '../server/platform/clock.ts'
import { openStorage, type Tx } from '../server/platform/database.ts'
import { keptMail } from '../server/platform/outbox.ts'
import { projectRoot } from '../server/platform/paths.ts'
import { newId } from '../server/platform/random.ts'
import type { Services } from '../server/platform/route.ts'
import { transaction } from '../server/platform/transaction.ts'
import { openVault } from '../server/platform/vault.ts'
import type { Programme } from '../server/programme/programme.ts'
import { readProgrammes } from '../server/programme/programmes.ts'
import { addDraft } from '../server/round/round.store.ts'
import { people } from './cast.ts'
import { openedRound } from './opened-round.ts'

export interface InventedPerson {
  id: string
  name: string
  email: string
  unitId: string
}

export interface InventedRound {
  services: Services
  roundId: string
  /** Secret of each person's link. */
  tokenOf: Map<string, string>
  /** Those who are invited. */
  invited: InventedPerson[]
  /** Cookie of somebody who may do everything with the round. */
  cookie: string
}

/** The bundled programme. */
export function bundledProgramme(): Programme {
  const programme = readProgrammes(join(projectRoot, 'surveys')).get('ark-style')
  if (!programme) throw new Error('surveys/ark-style is missing')
  return programme
}

/** Where the server looks when DATA_DIR is this folder. */
export function servicesIn(folder: string, clock: Clock): Services {
  return {
    storage: openStorage(join(folder, 'medvirk.db')),
    vault: openVault(join(folder, 'keys')),
    dataDir: folder,
    clock,
    mail: keptMail(true),
    baseUrl: () => 'https://medvirk.example',
  }
}

/**
 * @param size everybody is in a unit with others, as many in each as in the next
 * @returns with the database open, so that the caller can look into it or close it
 */
export async function inventRound(
  folder: string,
  clock: Clock,
  size: { people: number; units: number },
  programme: Programme = bundledProgramme(),
): Promise<InventedRound> {
  const services = servicesIn(folder, clock)
  const unitIds = Array.from({ length: size.units }, newId)
  const invited = Array.from({ length: size.people }, (_, at): InventedPerson => {
    return {
      id: newId(),
      name: `Ansatt Nummer ${at}`,
      email: `ansatt.nummer.${at}@nordhavn.example`,
      unitId: unitIds[at % unitIds.length] ?? '',
    }
  })
  const root = newId()
  const today = clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate()
  const name = { nb: 'Nordhavn', nn: 'Nordhamn', en: 'Nordhavn' }
  const { roundId, cookie } = await transaction(services.storage, async (tx) => {
    await insertUnits(tx, root, unitIds)
    await insertPeople(tx, invited)
    await insertCoordinator(tx, root, dayOf(clock.now()))
    const value = JSON.stringify({ name, recordsSystem: 'ePhorte', contact: 'arbeidsmiljo@nordhavn.example' })
    await tx.db.insert(settingTable).values({ key: 'institution', value }).onConflictDoNothing()
    const round = await addDraft(
      tx,
      {
        programmeId: 'ark-style',
        title: { nb: 'Høsten', nn: 'Hausten', en: 'Autumn' },
        rootUnitId: root,
        opensOn: today.subtract({ days: 2 }).toString(),
        closesOn: today.add({ days: 20 }).toString(),
        responseUnitIds: unitIds,
      },
      true,
    )
    const secret = await openSession(tx, people.coordinator, clock.now())
    return { roundId: round, cookie: `${sessionCookie(false)}=${secret}` }
  })
  const { tokenOf } = await openedRound(services, roundId, { programme })
  return { services, roundId, tokenOf, invited, cookie }
}

const named = (name: string) => ({ nameNb: name, nameNn: name, nameEn: name })

async function insertUnits(tx: Tx, root: string, unitIds: string[]): Promise<void> {
  await tx.db
    .insert(unitTable)
    .values({ ...named('Nordhavn'), id: root, code: '01', parentId: null, level: 1, active: true })
  for (const [at, id] of unitIds.entries())
    await tx.db.insert(unitTable).values({
      ...named(`Seksjon ${at}`),
      id,
      code: `01${100 + at}`,
      parentId: root,
      level: 2,
      active: true,
    })
}

async function insertPeople(tx: Tx, invited: InventedPerson[]): Promise<void> {
  for (let start = 0; start < invited.length; start += 500) {
    const some = invited.slice(start, start + 500)
    await tx.db.insert(personTable).values(
      some.map(({ id, name, email }, at) => {
        return { id, name, email, employeeNumber: `n${start + at}`, language: 'nb' as const, active: true }
      }),
    )
    await tx.db.insert(positionTable).values(
      some.map(({ id, unitId }) => {
        return {
          id: newId(),
          personId: id,
          unitId,
          percentHundredths: 10_000,
          category: 'Vitenskapelig',
          phd: false,
        }
      }),
    )
  }
}

/** Has no position, and so is not invited. */
async function insertCoordinator(tx: Tx, unitId: string, since: string): Promise<void> {
  const personId = people.coordinator
  await tx.db
    .insert(personTable)
    .values({ id: personId, name: 'Siri Vik', email: 'siri@nordhavn.example', language: 'nb', active: true })
  for (const role of ['coordinator', 'hr', 'admin'] as const)
    await tx.db.insert(roleAssignmentTable).values({ id: newId(), personId, role, unitId, since })
}
