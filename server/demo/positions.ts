/** What kind of positions people of a unit hold: category, percent, language, time. */
import { Temporal } from 'temporal-polyfill'
import type { Dice } from './dice.ts'
import type { UnitKind } from './units.ts'

interface Category {
  name: string
  phd: boolean
  /** Years a temporary position lasts; null when permanent. */
  years: number | null
  /** Share of people who came from another country for the work. */
  international: number
}

type Weighted = readonly (readonly [Category, number])[]

function category(name: string, international = 0.04): Category {
  return { name, phd: false, years: null, international }
}

const engineers: Weighted = [
  [category('Overingeniør'), 8],
  [category('Senioringeniør'), 5],
  [category('Avdelingsingeniør'), 5],
  [category('Ingeniør'), 3],
]

const advisers: Weighted = [
  [category('Rådgiver'), 30],
  [category('Seniorrådgiver'), 22],
  [category('Førstekonsulent'), 18],
  [category('Konsulent'), 6],
  [category('Prosjektleder'), 4],
]

const categories: Record<UnitKind, Weighted> = {
  academic: [
    [category('Professor', 0.2), 20],
    [category('Førsteamanuensis', 0.28), 19],
    [category('Førstelektor'), 3],
    [category('Universitetslektor', 0.1), 7],
    [{ name: 'Stipendiat', phd: true, years: 4, international: 0.45 }, 24],
    [{ name: 'Postdoktor', phd: false, years: 3, international: 0.6 }, 8],
    [{ name: 'Forsker', phd: false, years: 3, international: 0.4 }, 6],
    [category('Overingeniør'), 5],
    [category('Seniorrådgiver'), 2],
    [{ name: 'Vitenskapelig assistent', phd: false, years: 1, international: 0.2 }, 2],
  ],
  office: advisers,
  laboratory: [...engineers, [category('Tekniker'), 3], [category('Forskningstekniker', 0.1), 3]],
  library: [
    [category('Hovedbibliotekar'), 10],
    [category('Universitetsbibliotekar', 0.1), 6],
    [category('Spesialbibliotekar'), 8],
    [category('Førstekonsulent'), 3],
  ],
  museum: [
    [category('Konservator', 0.1), 8],
    [category('Førstekonservator', 0.15), 5],
    [category('Overingeniør'), 5],
    [category('Rådgiver'), 6],
    [category('Museumsvert'), 4],
  ],
  operations: [
    [category('Renholder', 0.35), 10],
    [category('Driftstekniker'), 7],
    [category('Driftsleder'), 2],
    [category('Ingeniør'), 3],
    [category('Vaktmester'), 3],
  ],
}

const leaders: Record<UnitKind, string> = {
  academic: 'Seksjonsleder',
  office: 'Seksjonssjef',
  laboratory: 'Overingeniør',
  library: 'Seksjonsleder',
  museum: 'Seksjonsleder',
  operations: 'Driftsleder',
}

export function drawCategory(dice: Dice, kind: UnitKind): Category {
  return dice.weighted(categories[kind])
}

/** @param level of the unit: 1 the university, 2 faculties */
export function leaderCategory(kind: UnitKind, level: number): string {
  if (level === 1) return 'Rektor'
  if (level === 2) return kind === 'office' ? 'Dekan' : 'Direktør'
  if (level === 3) return kind === 'academic' ? 'Instituttleder' : 'Avdelingsdirektør'
  return leaders[kind]
}

/** Percent of a full position; most work full time, some less than the 40 % that a survey asks for. */
export function drawPercent(dice: Dice): number {
  return dice.weighted([
    [100, 870],
    [80, 30],
    [90, 12],
    [75, 8],
    [60, 14],
    [50, 22],
    [62.5, 5],
    [83.33, 4],
    [40, 5],
    [37.5, 6],
    [20, 20],
    [12.5, 4],
  ])
}

/** Two positions at once, percent each: the main one first. */
export function drawTwoPercents(dice: Dice): readonly [number, number] {
  return dice.weighted([
    [[60, 40] as const, 5],
    [[80, 20] as const, 6],
    [[50, 50] as const, 4],
    [[40, 40] as const, 2],
    [[62.5, 37.5] as const, 2],
  ])
}

/** First and last day, ISO; null where the register does not say. Nobody has left before `today`. */
export function drawPeriod(
  dice: Dice,
  { years }: Category,
  today: string,
): { from: string | null; to: string | null } {
  const now = Temporal.PlainDate.from(today)
  if (years === null)
    return {
      from: dice.happens(0.4) ? monthBefore(now, dice.between(4, 260)).toString() : null,
      to: null,
    }
  const from = monthBefore(now, dice.between(0, years * 12 - 2))
  return { from: from.toString(), to: from.add({ years }).subtract({ days: 1 }).toString() }
}

function monthBefore(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return day.with({ day: 1 }).subtract({ months })
}
