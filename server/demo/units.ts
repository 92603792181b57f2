/** The invented university's units to level 4, a few to level 5, with the number of people in each. */
import type { Text } from '#shared/language.ts'
import type { Dice } from './dice.ts'
import { type Faculty, faculties, type Institute } from './faculties.ts'
import { administration, library, museum, type ServiceUnit } from './services.ts'

/** What sort of people work in a unit. */
export type UnitKind = 'academic' | 'office' | 'laboratory' | 'library' | 'museum' | 'operations'

export type DemoSize = 'small' | 'full'

export interface DemoUnit {
  code: string
  name: Text
  parentCode: string | null
  /** 1 for the university. */
  level: number
  kind: UnitKind
  /** People whose position is in the unit itself, its leader included. */
  members: number
  /** Codes of the units that were merged into it. */
  replaces?: string[]
}

/** Units that the demo's people and rounds speak of. */
export const places = {
  university: '000000',
  science: '100000',
  scienceOffice: '101000',
  coast: '101100',
  ecology: '101115',
  fieldStation: '101180',
  biophysics: '101220',
  history: '201100',
  administration: '900000',
  hr: '901100',
  records: '902100',
} as const

const universityName: Text = {
  nb: 'Nordhavn universitet',
  nn: 'Nordhavn universitet',
  en: 'Nordhavn University',
}

interface Sketch extends Omit<DemoUnit, 'members'> {
  /** Fixed number of people, or null: drawn. */
  members: number | null
}

/** Parents before children. */
export function inventUnits(dice: Dice, size: DemoSize): DemoUnit[] {
  const parts = size === 'small' ? faculties.filter(({ code }) => code === '10' || code === '20') : faculties
  const sketches: Sketch[] = [
    sketch(places.university, universityName, null, 1, 'office', 4),
    ...parts.flatMap((faculty) => facultyUnits(faculty, size)),
    ...(size === 'full' ? serviceUnits(library, '80', 2) : []),
    ...(size === 'full' ? serviceUnits(museum, '85', 2) : []),
    ...serviceUnits(administration(size === 'small'), '90', 2),
  ]
  return peopled(sketches, dice, size === 'small' ? 600 : 9000)
}

function facultyUnits(faculty: Faculty, size: DemoSize): Sketch[] {
  const top = `${faculty.code}0000`
  const office = `${faculty.code}1000`
  const chosen = size === 'small' ? faculty.institutes.slice(0, 3) : faculty.institutes
  return [
    sketch(top, faculty.name, null, 2, 'office', 4),
    sketch(office, inside('Administrasjonen = Faculty Administration', faculty.name), top, 3, 'office', 5),
    ...(size === 'full'
      ? officeSections.map((name, index) =>
          sketch(
            `${faculty.code}10${(index + 1) * 10}`,
            inside(name, faculty.name),
            office,
            4,
            'office',
            null,
          ),
        )
      : []),
    ...chosen.flatMap((institute, index) => instituteUnits(faculty, institute, index, top, size)),
  ]
}

const officeSections = [
  'Studieseksjonen = Academic Affairs',
  'Forskningsstøtte = Research Support = Forskingsstøtte',
  'Økonomiseksjonen = Finance',
  'HR- og HMS-seksjonen = HR and HSE',
]

function instituteUnits(
  faculty: Faculty,
  institute: Institute,
  index: number,
  top: string,
  size: DemoSize,
): Sketch[] {
  const prefix = `${faculty.code}${11 + index}`
  const own = `${prefix}00`
  const name = prefixed('Institutt for', 'Institutt for', 'Department of', institute.subject)
  const coast = own === places.coast
  const sections = institute.sections.slice(0, size === 'small' ? 3 : undefined)
  const laboratories = ['10', '30', '40'].includes(faculty.code)
  // Some institutes are flat: everybody belongs to the institute itself.
  if (size === 'full' && index === 6) return [sketch(own, name, top, 3, 'academic', null)]
  const units: Sketch[] = [
    sketch(own, name, top, 3, 'academic', coast ? 5 : 4),
    ...sections.map((section, position) =>
      sketch(
        codesFromBefore.get(section.nb) ?? `${prefix}${(position + 1) * 5 + 5}`,
        prefixed('Seksjon for', 'Seksjon for', 'Section for', section),
        own,
        4,
        'academic',
        coast ? (coastSections[position] ?? null) : null,
      ),
    ),
    sketch(
      `${prefix}05`,
      inside('Administrasjonen = Administration', name),
      own,
      4,
      'office',
      coast ? 8 : null,
    ),
  ]
  if (coast) units.push(sketch(places.fieldStation, fieldStationName, own, 4, 'laboratory', 5))
  if (size === 'small' || coast) return units
  const school = prefixed('Forskerskolen i', 'Forskarskulen i', 'Research School in', institute.subject)
  const centre = prefixed(
    'Senter for undervisning i',
    'Senter for undervising i',
    'Centre for Teaching in',
    institute.subject,
  )
  units.push(sketch(`${prefix}70`, school, own, 4, 'academic', null))
  units.push(sketch(`${prefix}75`, centre, own, 4, 'academic', null))
  units.push(
    sketch(`${prefix}85`, inside('Studieseksjonen = Academic Affairs', name), own, 4, 'office', null),
  )
  if (laboratories)
    units.push(
      sketch(
        `${prefix}80`,
        inside('Laboratorier og verksted = Laboratories and Workshop = Laboratorium og verkstad', name),
        own,
        4,
        'laboratory',
        null,
      ),
    )
  return faculty.code === '30' && index === 0 ? [...units, ...researchGroups(units)] : units
}

/** Sections that kept their code when they were moved to another institute: no tree can be read out of digits. */
const codesFromBefore = new Map([
  ['engelsk', '045510'],
  ['statistikk', '601745'],
  ['bioinformatikk', '304420'],
])

/** People in the sections of the institute that the demo's leader leads: with the rest, sixty in all. */
const coastSections = [17, 14, 11]

const fieldStationName: Text = {
  nb: 'Feltstasjonen Ytterholmen',
  nn: 'Feltstasjonen Ytterholmen',
  en: 'Ytterholmen Field Station',
}

/** The hospital sections have groups below them: level 5, no response units of their own. */
function researchGroups(units: Sketch[]): Sketch[] {
  return units
    .filter((unit) => unit.level === 4 && unit.name.nb.startsWith('Seksjon'))
    .slice(0, 4)
    .flatMap((unit) =>
      ['A', 'B'].map((letter, index) =>
        sketch(
          `${unit.code}-${index + 1}`,
          {
            nb: `Forskningsgruppe ${letter}, ${unit.name.nb}`,
            nn: `Forskingsgruppe ${letter}, ${unit.name.nn}`,
            en: `Research Group ${letter}, ${unit.name.en}`,
          },
          unit.code,
          5,
          'academic',
          null,
        ),
      ),
    )
}

function serviceUnits(service: ServiceUnit, prefix: string, level: number, parent?: string): Sketch[] {
  const code = prefix.padEnd(6, '0')
  const members = service.below.length > 0 ? (level === 2 ? 4 : 3) : null
  return [
    sketch(code, service.name, parent ?? null, level, service.kind, members),
    ...service.below.flatMap((part, index) => {
      const digits = level === 2 ? String(11 + index * 10) : String((index + 1) * 10)
      return serviceUnits(part, `${prefix}${digits}`, level + 1, code)
    }),
  ]
}

function sketch(
  code: string,
  name: Text,
  parentCode: string | null,
  level: number,
  kind: UnitKind,
  members: number | null,
): Sketch {
  const above = parentCode ?? (level === 1 ? null : places.university)
  return { code, name, parentCode: above, level, kind, members }
}

/** Words that stay small in an English title. */
const small = new Set(['and', 'of', 'the', 'in', 'for', 'with'])

function prefixed(nb: string, nn: string, en: string, subject: Text): Text {
  const words = subject.en
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
  return { nb: `${nb} ${subject.nb}`, nn: `${nn} ${subject.nn}`, en: `${en} ${words.join(' ')}` }
}

/** A part that many units have, told apart by the unit's name. @param part `bokmål = English = nynorsk` */
function inside(part: string, unit: Text): Text {
  const [nb = '', en = '', nn = nb] = part.split('=').map((word) => word.trim())
  return { nb: `${nb} ved ${unit.nb}`, nn: `${nn} ved ${unit.nn}`, en: `${en}, ${unit.en}` }
}

/** Draws the sizes that are open: log-normal, many under ten, a few large; together about `total` people. */
function peopled(sketches: Sketch[], dice: Dice, total: number): DemoUnit[] {
  const drawn = sketches.map(({ members, level, kind }) => {
    if (members !== null) return 0
    const usual = level === 3 ? 32 : kind === 'operations' ? 24 : kind === 'academic' ? 12 : 9
    return Math.min(usual * 4, usual * Math.exp(0.7 * dice.normal()))
  })
  const fixed = sketches.reduce((sum, { members }) => sum + (members ?? 0), 0)
  const factor = (total - fixed) / drawn.reduce((sum, members) => sum + members, 0)
  return sketches.map((unit, index) => ({
    ...unit,
    members: unit.members ?? Math.max(2, Math.round((drawn[index] ?? 0) * factor)),
  }))
}
