import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Position } from '../../server/organisation/organisation.store.ts'
import { personTable, positionTable } from '../../server/organisation/organisation.tables.ts'
import { buildTree, type TreeUnit } from '../../server/organisation/tree.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadInvitations } from '../../server/round/invitation.store.ts'
import { personnelLeaders } from '../../server/round/personnel-leader.ts'
import { replacePilotPeople } from '../../server/round/pilot.store.ts'
import { memberId, moveIn, people } from '../cast.ts'
import { openedRound } from '../opened-round.ts'
import { freshServices } from '../world.ts'
import { draftedRound, launchedRound } from './launched.ts'

const unit = (id: string, parentId: string | null, level: number, leaderId: string | null): TreeUnit => ({
  id,
  code: id,
  name: { nb: id, nn: id, en: id },
  parentId,
  level,
  leaderId,
  safetyAreaId: null,
})

const tree = buildTree([
  unit('university', null, 1, 'rector'),
  unit('science', 'university', 2, 'dean'),
  unit('coast', 'science', 3, 'head'),
  unit('section', 'coast', 4, null),
])

const position = (unitId: string, more: Partial<Position> = {}): Position => ({
  personId: 'eva',
  unitId,
  percentHundredths: 10_000,
  category: 'Vitenskapelig',
  phd: false,
  tags: [],
  personnelLeaderId: null,
  fromDate: null,
  toDate: null,
  ...more,
})

const day = '2026-10-05'
const leaderOf = (personId: string, ...positions: Position[]) =>
  personnelLeaders(
    tree,
    positions.map((one) => ({ ...one, personId })),
    day,
  ).get(personId)

test('the leader is whoever the register names for the main position', () => {
  expect(leaderOf('eva', position('section', { personnelLeaderId: 'professor' }))).toBe('professor')
})

test('the one named for a smaller position elsewhere is not the leader', () => {
  const positions = [
    position('section', { percentHundredths: 6000 }),
    position('science', { percentHundredths: 4000, personnelLeaderId: 'professor' }),
  ]
  expect(leaderOf('eva', ...positions)).toBe('head')
})

test('of several positions at the main unit the largest one that names somebody decides, while it lasts', () => {
  const named = (percentHundredths: number, personnelLeaderId: string | null, more: Partial<Position> = {}) =>
    position('section', { percentHundredths, personnelLeaderId, ...more })
  expect(leaderOf('eva', named(5000, null), named(2000, 'one'), named(3000, 'other'))).toBe('other')
  expect(leaderOf('eva', named(2000, 'one'), named(8000, 'former', { toDate: '2026-10-04' }))).toBe('one')
})

test('without a name, it is the leader of the unit, or of the nearest above that has one', () => {
  expect(leaderOf('eva', position('coast'))).toBe('head')
  expect(leaderOf('eva', position('section'))).toBe('head')
})

test('nobody is their own leader, whatever the register says', () => {
  expect(leaderOf('head', position('coast'))).toBe('dean')
  expect(leaderOf('head', position('coast', { personnelLeaderId: 'head' }))).toBe('dean')
  expect(leaderOf('rector', position('university'))).toBeUndefined()
})

test('whoever has no position on the day has no leader', () => {
  expect(leaderOf('eva', position('section', { fromDate: '2026-10-06' }))).toBeUndefined()
})

async function leaderNames(services: ReturnType<typeof freshServices>, roundId: string) {
  const key = services.vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  const invitations = await loadInvitations(services.storage, key, roundId)
  return new Map(invitations.map(({ personId, leader }) => [personId, leader]))
}

test('the name goes into the invitation at launch, and stays what it was then', async () => {
  const services = freshServices()
  await moveIn(services.storage)
  const someone = memberId('ecology', 1)
  await transaction(services.storage, (tx) =>
    tx.db
      .update(positionTable)
      .set({ personnelLeaderId: people.safetyRepresentative })
      .where(eq(positionTable.personId, someone)),
  )
  const { roundId } = await launchedRound(services)
  await transaction(services.storage, (tx) =>
    tx.db.update(personTable).set({ name: 'Kari Nygift' }).where(eq(personTable.id, people.leader)),
  )
  const names = await leaderNames(services, roundId)
  expect(names.get(someone)).toBe('Tor Moe')
  expect(names.get(memberId('ecology', 2))).toBe('Kari Lunde')
  expect(names.get(people.leader)).toBe('Dag Eide')
  expect(names.get(people.dean)).toBe('Ragnhild Bakke')
})

test('a pilot names the leaders too', async () => {
  const services = freshServices()
  await moveIn(services.storage)
  const roundId = await draftedRound(services.storage, { pilot: true })
  const chosen = [0, 1, 2, 3, 4, 5].flatMap((n) => [memberId('ecology', n), memberId('aquaculture', n)])
  await transaction(services.storage, (tx) => replacePilotPeople(tx, roundId, chosen))
  await openedRound(services, roundId)
  expect([...(await leaderNames(services, roundId)).values()]).toEqual(chosen.map(() => 'Kari Lunde'))
})
