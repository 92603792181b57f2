/** The invented university's people: who works where, who leads, who is elected, who plays a part in the demo. */
import type { Language } from '#shared/language.ts'
import type { Dice } from './dice.ts'
import { inventName, mailName } from './names.ts'
import { drawCategory, drawPercent, drawPeriod, drawTwoPercents, leaderCategory } from './positions.ts'
import { type DemoUnit, places } from './units.ts'

interface DemoPosition {
  unitCode: string
  percent: number
  category: string
  phd: boolean
  /** ISO dates; null where open. */
  from: string | null
  to: string | null
  /** Employee number of the one with personnel responsibility, where that is not the unit's leader. */
  personnelLeader?: string
}

export interface DemoPerson {
  number: string
  name: string
  /** Empty for those who are invited by letter. */
  email: string
  language: Language
  positions: DemoPosition[]
  /** Safety areas the person is elected for. */
  represents: string[]
}

/** People with a part in the demo, by the role they show. */
const castNames = {
  leader: 'Kari Lunde',
  safetyRepresentative: 'Tor Moe',
  coordinator: 'Siri Vik',
  hr: 'Hanne Rud',
  recordsOfficer: 'Arne Kvist',
  admin: 'Ada Minde',
  stranger: 'Stein Aune',
  centralCoordinator: 'Grete Solheim',
  unionRepresentative: 'Unni Berge',
} as const
export type CastRole = keyof typeof castNames

/** Where each of them works, and as which member of the unit: 0 is its leader. */
const castSeats: Record<CastRole, readonly [unitCode: string, seat: number]> = {
  leader: [places.coast, 0],
  safetyRepresentative: [places.ecology, 3],
  coordinator: [places.scienceOffice, 1],
  hr: [places.hr, 1],
  recordsOfficer: [places.records, 1],
  admin: [places.hr, 2],
  stranger: [places.history, 0],
  centralCoordinator: [places.university, 2],
  unionRepresentative: [places.scienceOffice, 2],
}

const cast = Object.keys(castNames) as CastRole[]

export interface Staff {
  people: DemoPerson[]
  /** Employee number of each unit's leader; units without one are missing. */
  leaders: Map<string, string>
  /** Employee numbers of the people in the demo's parts. */
  cast: Record<CastRole, string>
}

/** The whole invented university. */
export interface DemoInstitution extends Staff {
  units: DemoUnit[]
  /** Safety area by unit code. */
  areas: Map<string, string>
}

/** @param today ISO date */
export function inventStaff(dice: Dice, units: DemoUnit[], today: string): Staff {
  const people: DemoPerson[] = []
  const leaders = new Map<string, string>()
  const seats = new Map<string, string>()
  const addresses = new Map<string, number>()
  for (const unit of units) {
    const led = isLed(dice, unit)
    for (let seat = 0; seat < unit.members; seat += 1) {
      const part = cast.find((role) => castSeats[role][0] === unit.code && castSeats[role][1] === seat)
      const leads = seat === 0 && led
      const number = String(104_000 + people.length * 7)
      people.push(inventPerson(dice, { number, unit, leads, part, today }, addresses))
      seats.set(`${unit.code}/${seat}`, number)
      if (leads) leaders.set(unit.code, number)
    }
  }
  giveSecondPositions(dice, people, units, new Set([...leaders.values()]))
  const numberOf = (role: CastRole): string => {
    const number = seats.get(castSeats[role].join('/'))
    if (number === undefined) throw new Error(`There is no seat for the demo's ${role}`)
    return number
  }
  const parts = Object.fromEntries(cast.map((role) => [role, numberOf(role)])) as Record<CastRole, string>
  return { people, leaders, cast: parts }
}

/** A few sections are between two leaders. */
function isLed(dice: Dice, unit: DemoUnit): boolean {
  const vacant = dice.happens(0.04)
  return !vacant || unit.level < 4 || isOfCoast(unit.code)
}

function isOfCoast(code: string): boolean {
  return code.startsWith(places.coast.slice(0, 4))
}

interface Seat {
  number: string
  unit: DemoUnit
  leads: boolean
  part: CastRole | undefined
  today: string
}

function inventPerson(
  dice: Dice,
  { number, unit, leads, part, today }: Seat,
  addresses: Map<string, number>,
): DemoPerson {
  const category = drawCategory(dice, unit.kind)
  const settled = leads || part !== undefined
  const international = !settled && dice.happens(category.international)
  const name = part ? castNames[part] : inventOtherName(dice, international)
  const period = drawPeriod(dice, category, today)
  const percent = drawPercent(dice)
  return {
    number,
    name,
    email: settled || hasAddress(unit, category.name) ? addressOf(name, addresses) : '',
    language: part ? 'nb' : drawLanguage(dice, international),
    positions: [
      settled
        ? {
            unitCode: unit.code,
            percent: 100,
            category: leads ? leaderCategory(unit.kind, unit.level) : 'Seniorrådgiver',
            phd: false,
            from: null,
            to: null,
          }
        : { unitCode: unit.code, percent, category: category.name, phd: category.phd, ...period },
    ],
    represents: [],
  }
}

/** Nobody else is called like the people with a part. */
function inventOtherName(dice: Dice, international: boolean): string {
  const name = inventName(dice, international)
  return Object.values<string>(castNames).includes(name) ? inventOtherName(dice, international) : name
}

function drawLanguage(dice: Dice, international: boolean): Language {
  return international
    ? dice.weighted([
        ['en', 75],
        ['nb', 25],
      ])
    : dice.weighted([
        ['nb', 86],
        ['nn', 12],
        ['en', 2],
      ])
}

/** Who has no desk has no e-mail address at work either: those who clean and mend, and the crew of the field station. */
function hasAddress({ code }: DemoUnit, category: string): boolean {
  return code !== places.fieldStation && !['Renholder', 'Vaktmester'].includes(category)
}

function addressOf(name: string, addresses: Map<string, number>): string {
  const local = mailName(name)
  const namesakes = (addresses.get(local) ?? 0) + 1
  addresses.set(local, namesakes)
  return `${local}${namesakes === 1 ? '' : namesakes}@nordhavn.example`
}

/** One in forty works in two places: invited to both meetings, answering once. */
function giveSecondPositions(
  dice: Dice,
  people: DemoPerson[],
  units: DemoUnit[],
  settled: Set<string>,
): void {
  // Nobody joins the demo's own institute from outside: its sizes are part of the story.
  const hosts = units.filter(({ level, code }) => level >= 3 && !isOfCoast(code))
  for (const person of people) {
    const [first] = person.positions
    if (!dice.happens(0.025) || !first || settled.has(person.number) || first.to !== null) continue
    const host = dice.pick(hosts)
    if (host.code === first.unitCode || isPart(person)) continue
    const [most, rest] = drawTwoPercents(dice)
    first.percent = most
    person.positions.push({ ...first, unitCode: host.code, percent: rest })
  }
}

function isPart(person: DemoPerson): boolean {
  return Object.values<string>(castNames).includes(person.name)
}
