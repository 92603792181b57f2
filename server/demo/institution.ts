/** The invented university as the two register files that the real import reads. */
import type { Dice } from './dice.ts'
import { withMerger } from './merger.ts'
import { type DemoInstitution, type DemoPerson, inventStaff } from './people.ts'
import { namePersonnelLeaders } from './personnel-leaders.ts'
import { divideIntoAreas, electRepresentatives } from './safety-areas.ts'
import { type DemoSize, inventUnits } from './units.ts'

/** @param today ISO date: periods of employment are counted from it */
export function inventInstitution(dice: Dice, size: DemoSize, today: string): DemoInstitution {
  const units = withMerger(inventUnits(dice.apart('units'), size))
  const staff = inventStaff(dice.apart('people'), units, today)
  const areas = divideIntoAreas(dice.apart('areas'), units)
  electRepresentatives(dice.apart('elections'), areas, staff)
  namePersonnelLeaders(dice.apart('personnel'), units, staff)
  return { ...staff, units, areas }
}

/** UTF-8 with byte order mark, semicolons and Windows line ends, as spreadsheets in Norway write them. */
export function registerFiles({ units, people, leaders, areas }: DemoInstitution): {
  units: Buffer
  people: Buffer
} {
  return {
    units: sheet(
      [
        'enhetskode',
        'navn',
        'navn_nynorsk',
        'navn_engelsk',
        'overordnet',
        'leder',
        'verneområde',
        'erstatter',
      ],
      units.map(({ code, name, parentCode, replaces = [] }) => [
        code,
        name.nb,
        name.nn,
        name.en,
        parentCode ?? '',
        leaders.get(code) ?? '',
        areas.get(code) ?? '',
        replaces.join('|'),
      ]),
    ),
    people: sheet(
      [
        'ansattnummer',
        'navn',
        'e-post',
        'enhetskode',
        'stillingsprosent',
        'stillingskategori',
        'stipendiat',
        'språk',
        'ansatt_fra',
        'ansatt_til',
        'verneombud_for',
        'personalleder',
      ],
      people.flatMap(positionRows),
    ),
  }
}

function positionRows({ positions, ...person }: DemoPerson): string[][] {
  return positions.map(({ unitCode, percent, category, phd, from, to, personnelLeader = '' }) => [
    person.number,
    person.name,
    person.email,
    unitCode,
    String(percent).replace('.', ','),
    category,
    phd ? 'ja' : 'nei',
    person.language,
    norwegianDate(from),
    norwegianDate(to),
    person.represents.join('|'),
    personnelLeader,
  ])
}

function norwegianDate(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('.')
}

function sheet(header: string[], rows: string[][]): Buffer {
  const lines = [header, ...rows].map((cells) => cells.map(quoted).join(';'))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8')
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
