/** What an import would change, in counts and by unit: the preview's page. */
import { createHash } from 'node:crypto'
import type { RegisterPreview } from '#shared/register.ts'
import {
  compareText,
  positionKey,
  type Register,
  type RegisterPerson,
  type RegisterUnit,
} from './register.ts'

type Change = RegisterPreview['units']

/**
 * Compares the register of today with the one in the files.
 *
 * The institution is one: when the top unit has got another code, it has changed; it is not a new one.
 */
export function differenceBetween(today: Register, next: Register): RegisterPreview {
  const before = withTopCodeOf(today, next)
  const areas = new Set(next.units.flatMap(({ safetyArea }) => safetyArea ?? []))
  const represented = new Set(next.people.flatMap(({ represents }) => represents))
  return {
    basis: digestOf(today),
    units: count(byKey(before.units, unitKey), byKey(next.units, unitKey), sameUnit),
    people: count(byKey(before.people, personKey), byKey(next.people, personKey), samePerson),
    positions: next.people.reduce((sum, { positions }) => sum + positions.length, 0),
    leaders: new Set(next.units.flatMap(({ leaderNumber }) => leaderNumber ?? [])).size,
    personnelLeaders: personnelLeadersIn(before, next),
    safetyAreas: areas.size,
    safetyRepresentatives: next.people.filter(({ represents }) => represents.length > 0).length,
    takeovers: takeoversIn(before.units, next.units),
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

/** The code today's top unit has, where the files call the institution by a code that is new. */
export function formerTopCode(today: RegisterUnit[], next: RegisterUnit[]): string | null {
  const top = next.find(({ parentCode }) => parentCode === null)
  const [former, ...others] = today.filter(({ parentCode }) => parentCode === null)
  if (!former || others.length > 0 || today.some(({ code }) => code === top?.code)) return null
  // A former top that goes on under its own code has got something above it, and is not what is above.
  return next.some(({ code }) => code === former.code) ? null : former.code
}

function withTopCodeOf(today: Register, next: Register): Register {
  const former = formerTopCode(today.units, next.units)
  const code = next.units.find(({ parentCode }) => parentCode === null)?.code
  if (former === null || code === undefined) return today
  return {
    ...today,
    units: today.units.map((unit) => ({
      ...unit,
      code: unit.code === former ? code : unit.code,
      parentCode: unit.parentCode === former ? code : unit.parentCode,
      // Its other facts count as changed already.
      name: unit.code === former ? { nb: '', nn: '', en: '' } : unit.name,
    })),
  }
}

const unitKey = ({ code }: RegisterUnit) => code
const personKey = ({ number }: RegisterPerson) => number

function byKey<T>(things: T[], key: (thing: T) => string): Map<string, T> {
  return new Map(things.map((thing) => [key(thing), thing]))
}

function count<T>(before: Map<string, T>, after: Map<string, T>, same: (a: T, b: T) => boolean): Change {
  const change: Change = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  for (const [key, thing] of after) {
    const former = before.get(key)
    if (!former) change.added += 1
    else if (same(former, thing)) change.unchanged += 1
    else change.changed += 1
  }
  change.removed = [...before.keys()].filter((key) => !after.has(key)).length
  return change
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

/** Takeovers that the files do not tell are no change. */
function sameUnit(before: RegisterUnit, after: RegisterUnit): boolean {
  return unitFacts(before) === unitFacts({ ...after, replaces: after.replaces ?? before.replaces ?? [] })
}

function unitFacts({
  code,
  name,
  parentCode,
  leaderNumber,
  safetyArea,
  replaces = [],
}: RegisterUnit): string {
  return JSON.stringify([code, name.nb, name.nn, name.en, parentCode, leaderNumber, safetyArea, replaces])
}

/** A language or login name that the files do not tell is no change, nor is a language that the person has chosen. */
function samePerson(before: RegisterPerson, after: RegisterPerson): boolean {
  const language = before.languageChosen ? before.language : (after.language ?? before.language)
  const { loginName = before.loginName } = after
  return personFacts(before) === personFacts({ ...after, language, ...(loginName && { loginName }) })
}

function personFacts({
  number,
  name,
  email,
  loginName = '',
  language,
  represents,
  positions,
}: RegisterPerson): string {
  return JSON.stringify([number, name, email, loginName, language, represents, positions.map(positionKey)])
}
