/** Every difference between the register of today and the one in the files, as the columns of the files name it. */
import type { RegisterChange } from '#shared/register.ts'
import { peopleColumns, unitColumns } from './columns.ts'
import type { Register, RegisterPerson, RegisterPosition, RegisterUnit } from './register.ts'

type Facts = Record<string, string>

/** A person's positions stand in one column of the preview, whatever they differ in. */
const positionsColumn = 'stilling'

/**
 * Units first, then people, each in the order of their codes and numbers: the new, the changed, then the gone.
 *
 * The institution is one: when the top unit has got another code, it has changed; it is not a new one. What the files
 * do not tell (a language, a login name, takeovers) is no difference, nor is a language the person has chosen.
 */
export function changesBetween(today: Register, next: Register): RegisterChange[] {
  const former = formerTopCode(today.units, next.units)
  const top = next.units.find(({ parentCode }) => parentCode === null)?.code
  const codeNow = (code: string) => (code === former && top !== undefined ? top : code)
  const before = new Map(
    today.units.map((unit) => [
      codeNow(unit.code),
      { ...unit, parentCode: unit.parentCode === null ? null : codeNow(unit.parentCode) },
    ]),
  )
  const after = new Map(next.units.map((unit) => [unit.code, unit]))
  const people = new Map(today.people.map((person) => [person.number, person]))
  const peopleAfter = new Map(next.people.map((person) => [person.number, person]))
  return [
    ...changesOf('unit', before, after, ({ name }) => name.nb, unitFacts, {
      [unitColumns.code.header]: '',
      [unitColumns.nameNb.header]: '',
    }),
    ...changesOf('person', people, peopleAfter, ({ name }) => name, personFacts, {
      [peopleColumns.number.header]: '',
      [peopleColumns.name.header]: '',
    }),
  ]
}

/** The code today's top unit has, where the files call the institution by a code that is new. */
export function formerTopCode(today: RegisterUnit[], next: RegisterUnit[]): string | null {
  const top = next.find(({ parentCode }) => parentCode === null)
  const [former, ...others] = today.filter(({ parentCode }) => parentCode === null)
  if (!former || others.length > 0 || today.some(({ code }) => code === top?.code)) return null
  // A former top that goes on under its own code has got something above it, and is not what is above.
  return next.some(({ code }) => code === former.code) ? null : former.code
}

/** @param heading the facts that stand in a change's heading, and are not said again of something new */
function changesOf<T>(
  kind: RegisterChange['kind'],
  before: Map<string, T>,
  after: Map<string, T>,
  nameOf: (thing: T) => string,
  factsOf: (thing: T, untold: T | undefined) => Facts,
  heading: Facts,
): RegisterChange[] {
  const added: RegisterChange[] = []
  const changed: RegisterChange[] = []
  for (const [key, thing] of after) {
    const former = before.get(key)
    const [was, is] = former
      ? [factsOf(former, undefined), factsOf(thing, former)]
      : [heading, { ...factsOf(thing, undefined), ...heading }]
    const fields = Object.keys(is).flatMap((column) => {
      const [a = '', b = ''] = [was[column], is[column]]
      return a === b
        ? []
        : [former && column === positionsColumn ? moved(a, b) : { column, before: a, after: b }]
    })
    const change = { kind, key, name: nameOf(thing), fields }
    if (!former) added.push({ ...change, change: 'added' })
    else if (fields.length > 0) changed.push({ ...change, change: 'changed' })
  }
  const removed = [...before].flatMap(([key, thing]): RegisterChange[] =>
    after.has(key) ? [] : [{ kind, change: 'removed', key, name: nameOf(thing), fields: [] }],
  )
  return [...added, ...changed, ...removed]
}

const line = '\n'

/** Of several positions, those that are the same are left out on both sides. */
function moved(before: string, after: string): RegisterChange['fields'][number] {
  const [was, is] = [before.split(line), after.split(line)]
  return {
    column: positionsColumn,
    before: was.filter((position) => !is.includes(position)).join(line),
    after: is.filter((position) => !was.includes(position)).join(line),
  }
}

/** @param untold the unit as it was, which counts where the files say nothing */
function unitFacts(unit: RegisterUnit, untold: RegisterUnit | undefined): Facts {
  const { code, name, parentCode, leaderNumber, safetyArea } = unit
  return {
    [unitColumns.code.header]: code,
    [unitColumns.nameNb.header]: name.nb,
    // As the files may say it: empty where the name is the one in bokmål.
    [unitColumns.nameNn.header]: name.nn === name.nb ? '' : name.nn,
    [unitColumns.nameEn.header]: name.en === name.nb ? '' : name.en,
    [unitColumns.parent.header]: parentCode ?? '',
    [unitColumns.leader.header]: leaderNumber ?? '',
    [unitColumns.safetyArea.header]: safetyArea ?? '',
    [unitColumns.replaces.header]: (unit.replaces ?? untold?.replaces ?? []).join(' | '),
  }
}

/** @param untold the person as he or she was, who counts where the files say nothing */
function personFacts(person: RegisterPerson, untold: RegisterPerson | undefined): Facts {
  const language = untold?.languageChosen ? untold.language : (person.language ?? untold?.language)
  return {
    [peopleColumns.number.header]: person.number,
    [peopleColumns.name.header]: person.name,
    [peopleColumns.email.header]: person.email ?? '',
    [peopleColumns.loginName.header]: person.loginName ?? untold?.loginName ?? '',
    [peopleColumns.language.header]: language ?? '',
    [peopleColumns.represents.header]: person.represents.join(' | '),
    [positionsColumn]: person.positions.map(positionText).join(line),
  }
}

/** Everything a position says, as a person reads it; two that differ read differently. */
function positionText(position: RegisterPosition): string {
  const { unitCode, percentHundredths, category, phd, fromDate, toDate, tags, personnelLeader } = position
  const percent = `${String(percentHundredths / 100).replace('.', ',')} %`
  const labelled = (column: { header: string }, value: string | null) =>
    value === null || value === '' ? [] : [`${column.header} ${value}`]
  return [
    unitCode,
    percent,
    category,
    ...(phd ? [peopleColumns.phd.header] : []),
    ...labelled(peopleColumns.from, norwegianDate(fromDate)),
    ...labelled(peopleColumns.to, norwegianDate(toDate)),
    ...labelled(peopleColumns.tags, tags.join(' | ')),
    ...labelled(peopleColumns.personnelLeader, personnelLeader),
  ].join(', ')
}

function norwegianDate(iso: string | null): string | null {
  return iso === null ? null : iso.split('-').reverse().join('.')
}
