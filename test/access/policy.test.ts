import { expect, test } from 'vitest'
import {
  administrators,
  leads,
  mayEditPlan,
  mayFile,
  mayImportRegister,
  mayKeepCommittee,
  mayListUnit,
  mayManageRound,
  mayRecordDecisions,
  mayRecordTreatment,
  mayViewPlan,
  mayViewProgress,
  mayViewReport,
} from '../../server/access/policy.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import type { Tree } from '../../server/organisation/tree.ts'
import { actorOf, type CastName, moveIn, people, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

async function castTree(): Promise<Tree> {
  const storage = freshStorage()
  await moveIn(storage)
  return loadTree(storage)
}

/** Members of the cast whom a rule lets through. */
const allowed = (rule: (name: CastName) => boolean) => (Object.keys(people) as CastName[]).filter(rule).sort()

test('the results of an institute are for its leader and those above, its safety representative, coordinator and HR', async () => {
  const tree = await castTree()
  const readers = allowed((name) => mayViewReport(actorOf(name), tree, units.coast))
  expect(readers).toEqual(['coordinator', 'dean', 'hr', 'leader', 'rector', 'safetyRepresentative'])
  expect(allowed((name) => mayViewReport(actorOf(name), tree, units.history))).toEqual([
    'hr',
    'rector',
    'stranger',
  ])
})

test('a leader sees what lies below, and nothing above or beside', async () => {
  const tree = await castTree()
  const leader = actorOf('leader')
  const seen = Object.values(units).filter((unit) => mayViewReport(leader, tree, unit))
  expect(seen.sort()).toEqual([units.coast, units.aquaculture, units.ecology, units.fieldStation].sort())
  expect(leads(leader, tree, units.science)).toBe(false)
})

test('the records officer reads plans and files them, but sees no results', async () => {
  const tree = await castTree()
  const officer = actorOf('recordsOfficer')
  expect(mayViewPlan(officer, tree, units.coast)).toBe(true)
  expect(mayFile(officer, tree, units.coast)).toBe(true)
  expect(mayViewReport(officer, tree, units.coast)).toBe(false)
})

test('only leader and safety representative of the unit itself write its plan', async () => {
  const tree = await castTree()
  expect(allowed((name) => mayEditPlan(actorOf(name), tree, units.coast))).toEqual([
    'leader',
    'safetyRepresentative',
  ])
})

test('where a unit has no leader of its own, the nearest one above acts', async () => {
  const tree = await castTree()
  expect(allowed((name) => leads(actorOf(name), tree, units.ecology))).toEqual(['leader'])
  expect(allowed((name) => leads(actorOf(name), tree, units.humanities))).toEqual(['rector'])
})

test('a coordinator runs rounds of the own faculty and not of the institution', async () => {
  const tree = await castTree()
  expect(allowed((name) => mayManageRound(actorOf(name), tree, units.science))).toEqual(['coordinator'])
  expect(allowed((name) => mayManageRound(actorOf(name), tree, units.university))).toEqual([])
  expect(allowed((name) => mayViewProgress(actorOf(name), tree, units.science))).toEqual([
    'coordinator',
    'dean',
    'hr',
    'rector',
  ])
})

test('the register is imported by administrators and coordinators of the whole institution only', async () => {
  const tree = await castTree()
  expect(allowed((name) => mayImportRegister(actorOf(name), tree))).toEqual(['admin'])
  const central = {
    ...actorOf('coordinator'),
    grants: [{ role: 'coordinator' as const, unitId: units.university }],
  }
  expect(mayImportRegister(central, tree)).toBe(true)
})

test('administrators grant roles and see units, but no results, plans or progress', async () => {
  const tree = await castTree()
  const admin = actorOf('admin')
  expect(allowed((name) => administrators({ actor: actorOf(name) }) === 'allow')).toEqual(['admin'])
  expect(mayListUnit(admin, tree, units.history)).toBe(true)
  for (const may of [mayViewReport, mayViewPlan, mayViewProgress, mayFile])
    expect(may(admin, tree, units.coast)).toBe(false)
})

test('leaders, coordinators and HR write down that a committee took the plan up; what it decided only the latter', async () => {
  const tree = await castTree()
  expect(allowed((name) => mayRecordTreatment(actorOf(name), tree, units.coast))).toEqual([
    'coordinator',
    'hr',
    'leader',
  ])
  expect(allowed((name) => mayRecordDecisions(actorOf(name), tree, units.coast))).toEqual([
    'coordinator',
    'hr',
  ])
  expect(allowed((name) => mayKeepCommittee(actorOf(name), tree, units.coast))).toEqual([
    'admin',
    'coordinator',
  ])
})
