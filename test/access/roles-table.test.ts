/** The table of docs/roles.md is what every rule is asked about, for the fixed cast and for random trees. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor, Grant } from '#shared/session.ts'
import { roles } from '#shared/session.ts'
import {
  administrators,
  leads,
  mayCountMails,
  mayEditPlan,
  mayFile,
  mayViewPlan,
  mayViewReport,
  mayViewUnit,
  readsWithEmployees,
} from '../../server/access/policy.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { buildTree, type Tree } from '../../server/organisation/tree.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import type { Services } from '../../server/platform/route.ts'
import { readsDocuments, signsDocuments, writesDocuments } from '../../server/year/unit-year.routes.ts'
import { actorOf, type CastName, moveIn, people, units } from '../cast.ts'
import { freshServices } from '../world.ts'

type Verb = 'read' | 'write' | 'sign'
type Reach = 'own' | 'subtree' | 'area' | 'all'
type Cell = { reach: Reach; verbs: Verb[] }[]
type Rule = (actor: Actor, tree: Tree, unitId: string) => boolean

const never: Rule = () => false

function either(...rules: Rule[]): Rule {
  return (actor, tree, unitId) => rules.some((rule) => rule(actor, tree, unitId))
}

/** Every column of the table, and which rule answers for which verb. */
const columns: Record<string, Record<Verb, Rule>> = {
  Rate: { read: mayViewUnit, write: never, sign: never },
  Scores: { read: either(mayViewReport, readsWithEmployees), write: never, sign: never },
  Plan: { read: either(mayViewPlan, readsWithEmployees), write: mayEditPlan, sign: leads },
  Forms: { read: mayViewPlan, write: mayEditPlan, sign: leads },
  Filing: { read: never, write: mayFile, sign: never },
  'Outbox counts': { read: (actor) => mayCountMails({ actor }) === 'allow', write: never, sign: never },
  Settings: { read: never, write: (actor) => administrators({ actor }) === 'allow', sign: never },
}
const verbs: Verb[] = ['read', 'write', 'sign']

function readTable(): Map<string, Map<string, Cell>> {
  const page = readFileSync(join(projectRoot, 'docs/roles.md'), 'utf8')
  const [head, , ...rows] = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
  expect(head?.slice(2)).toEqual(Object.keys(columns))
  return new Map(
    rows.map(([, key = '', ...cells]) => [
      key,
      new Map(cells.map((cell, at) => [Object.keys(columns)[at] ?? '', readCell(cell)])),
    ]),
  )
}

function readCell(cell: string): Cell {
  if (cell === 'none') return []
  return cell.split(';').map((part) => {
    const match = /^\s*(own|subtree|area|all): ((?:read|write|sign)(?:, (?:read|write|sign))*)$/.exec(part)
    if (!match) throw new Error(`docs/roles.md has a cell that says nothing: ${cell}`)
    return { reach: match[1] as Reach, verbs: match[2]?.split(', ') as Verb[] }
  })
}

const table = readTable()

/** What the words of the page mean, written once more without the rules: by walking from the unit upwards. */
function within(reach: Reach, tree: Tree, held: string, unitId: string): boolean {
  if (reach === 'all') return true
  if (reach === 'area') return held === unitId
  for (let at = tree.byId.get(unitId); at; at = at.parentId ? tree.byId.get(at.parentId) : undefined) {
    if (at.id === held) return true
    if (reach === 'own' && at.leaderId !== null) return false
  }
  return false
}

/** Who has a right by the table, for everything that the person holds. */
function given(
  held: { key: string; unitId: string }[],
  tree: Tree,
  column: string,
  verb: Verb,
  unit: string,
) {
  return held.some(({ key, unitId }) =>
    table
      .get(key)
      ?.get(column)
      ?.some((part) => part.verbs.includes(verb) && within(part.reach, tree, unitId, unit)),
  )
}

function expectAsGiven(actor: Actor, held: { key: string; unitId: string }[], tree: Tree): void {
  for (const { id } of tree.units)
    for (const [column, rules] of Object.entries(columns))
      for (const verb of verbs) {
        const told = `${JSON.stringify(held)} ${verb} ${column} of ${id}`
        expect(rules[verb](actor, tree, id), told).toBe(given(held, tree, column, verb, id))
      }
}

const keyOf = (grant: Grant) => (grant.deputy ? 'deputy' : grant.role)

test('every role that can be held has a row, and nobody else but employees, deputies and key holders', () => {
  expect([...table.keys()].sort()).toEqual(['deputy', 'employee', 'key-holder', ...roles].sort())
})

test('the whole cast may do what the table says at every unit, and nothing else', async () => {
  const services = freshServices()
  await moveIn(services.storage)
  const tree = await loadTree(services.storage)
  for (const name of Object.keys(people) as CastName[]) {
    const actor = actorOf(name)
    const held = actor.grants.map((grant) => ({ key: keyOf(grant), unitId: grant.unitId }))
    expectAsGiven(actor, held, tree)
    for (const unit of Object.values(units)) {
      const visit = {
        ...(services as Services),
        actor,
        params: { round: units.coast, unit },
        today: '2026-10-13',
      }
      const answers = {
        read: await readsDocuments(visit as never),
        write: await writesDocuments(visit as never),
        sign: await signsDocuments(visit as never),
      }
      for (const verb of verbs)
        expect(answers[verb] === 'allow', `${name} ${verb} forms of ${unit}`).toBe(
          given(held, tree, 'Forms', verb, unit),
        )
    }
  }
})

/** Up to 60 units, each below an earlier one, some without a leader; somebody with up to three roles in it. */
const organisations = fc
  .array(fc.record({ parent: fc.nat(), led: fc.boolean() }), { minLength: 1, maxLength: 60 })
  .chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      held: fc.array(
        fc.record({
          key: fc.constantFrom(...table.keys()),
          at: fc.nat({ max: drawn.length - 1 }),
        }),
        { maxLength: 3 },
      ),
    }),
  )

test('in any organisation anybody may do what the table says, with any roles together, and nothing else', () => {
  fc.assert(
    fc.property(organisations, ({ drawn, held }) => {
      const leads = new Set(held.filter(({ key }) => key === 'leader').map(({ at }) => at))
      const tree = buildTree(
        drawn.map(({ parent, led }, at) => ({
          id: `u${at}`,
          code: String(at).padStart(3, '0'),
          name: { nb: '', nn: '', en: '' },
          parentId: at === 0 ? null : `u${parent % at}`,
          level: 1,
          leaderId: leads.has(at) ? 'the actor' : led ? 'another' : null,
          safetyAreaId: null,
        })),
      )
      const grants = held.flatMap(({ key, at }): Grant[] => {
        if (key === 'deputy') return [{ role: 'leader', unitId: `u${at}`, deputy: true }]
        const role = roles.find((one) => one === key)
        return role ? [{ role, unitId: `u${at}` }] : []
      })
      const actor: Actor = { personId: 'the actor', name: '', language: 'nb', grants }
      expectAsGiven(
        actor,
        held.map(({ key, at }) => ({ key, unitId: `u${at}` })),
        tree,
      )
    }),
    { numRuns: 150 },
  )
})
