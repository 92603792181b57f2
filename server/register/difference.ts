/** What an import would change, in counts and by unit: the preview's page. */
import { createHash } from 'node:crypto'
import type { RegisterChange, RegisterPreview } from '#shared/register.ts'
import { changesBetween } from './changes.ts'
import { compareText, type Register, type RegisterPerson, type RegisterUnit } from './register.ts'

type Change = RegisterPreview['units']

/**
 * Compares the register of today with the one in the files, of which some may have been left out.
 *
 * @param leftOut columns nobody knows, by file, and people who are not employed here
 */
export function differenceBetween(
  today: Register,
  next: Register,
  leftOut: Pick<RegisterPreview, 'leftOut' | 'outsiders'> = { leftOut: [], outsiders: 0 },
): RegisterPreview {
  const changes = changesBetween(today, next)
  const areas = new Set(next.units.flatMap(({ safetyArea }) => safetyArea ?? []))
  const represented = new Set(next.people.flatMap(({ represents }) => represents))
  return {
    basis: digestOf(today),
    units: count(changes, 'unit', next.units.length),
    people: count(changes, 'person', next.people.length),
    changes,
    ...leftOut,
    positions: next.people.reduce((sum, { positions }) => sum + positions.length, 0),
    leaders: new Set(next.units.flatMap(({ leaderNumber }) => leaderNumber ?? [])).size,
    personnelLeaders: personnelLeadersIn(today, next),
    safetyAreas: areas.size,
    safetyRepresentatives: next.people.filter(({ represents }) => represents.length > 0).length,
    takeovers: takeoversIn(today.units, next.units),
    levels: [...levelsOf(next.units).values()].reduce((deepest, level) => Math.max(deepest, level), 0),
    tags: tagsOf(next),
    unitsWithoutLeader: next.units.filter(({ leaderNumber }) => !leaderNumber).map(({ name }) => name.nb),
    areasWithoutRepresentative: [...areas].filter((area) => !represented.has(area)),
    errors: [],
    errorCount: 0,
  }
}

/** The same for the same register, which is loaded in one order. */
export function digestOf(register: Register): string {
  return createHash('sha256').update(JSON.stringify(register)).digest('base64url')
}

function personnelLeadersIn(before: Register, next: Register): RegisterPreview['personnelLeaders'] {
  const named = next.people.flatMap(({ positions }) =>
    positions.flatMap(({ personnelLeader }) => personnelLeader ?? []),
  )
  const former = new Map(before.people.map((person) => [person.number, personnelLeadersOf(person)]))
  return {
    positions: named.length,
    leaders: new Set(named).size,
    changed: next.people.filter(
      (person) => former.has(person.number) && former.get(person.number) !== personnelLeadersOf(person),
    ).length,
  }
}

function personnelLeadersOf({ positions }: RegisterPerson): string {
  return JSON.stringify(positions.map(({ unitCode, personnelLeader }) => [unitCode, personnelLeader]))
}

/** The first hundred of the words positions are tagged with. */
function tagsOf({ people }: Register): string[] {
  const tags = people.flatMap(({ positions }) => positions.flatMap((position) => position.tags))
  return [...new Set(tags)].sort(compareText).slice(0, 100)
}

/** What a preview says when the files cannot be imported: the first 500 errors and how many there are. */
export function refusal(errors: RegisterPreview['errors']): RegisterPreview {
  return {
    ...differenceBetween({ units: [], people: [] }, { units: [], people: [] }),
    basis: '',
    errors: errors.slice(0, 500),
    errorCount: errors.length,
  }
}

/** Levels by code; the institution is 1. */
export function levelsOf(units: RegisterUnit[]): Map<string, number> {
  const parents = new Map(units.map(({ code, parentCode }) => [code, parentCode]))
  const levels = new Map<string, number>()
  for (const { code } of units) {
    let level = 1
    for (let above = parents.get(code); above; above = parents.get(above)) level += 1
    levels.set(code, level)
  }
  return levels
}

function count(changes: RegisterChange[], kind: 'unit' | 'person', all: number): Change {
  const number = (wanted: RegisterChange['change']) =>
    changes.filter((one) => one.kind === kind && one.change === wanted).length
  const [added, changed] = [number('added'), number('changed')]
  return { added, changed, removed: number('removed'), unchanged: all - added - changed }
}

/** Takeovers that are told now and were not recorded like this before. */
function takeoversIn(before: RegisterUnit[], next: RegisterUnit[]): RegisterPreview['takeovers'] {
  const names = new Map(before.map(({ code, name }) => [code, name.nb]))
  const recorded = new Map(before.map(({ code, replaces }) => [code, `${replaces ?? []}`]))
  return next.flatMap(({ code, name, replaces }) =>
    replaces && replaces.length > 0 && recorded.get(code) !== `${replaces}`
      ? [{ unit: name.nb, from: replaces.map((former) => names.get(former) || former) }]
      : [],
  )
}
