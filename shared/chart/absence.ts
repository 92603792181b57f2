/** Sickness absence by month: where each figure lies, from 0 up to what the highest needs. */
import type { AbsenceShare, UnitAbsence } from '../absence.ts'
import { shortMonth } from '../dates.ts'
import type { Language } from '../language.ts'
import { percentSet } from '../numbers.ts'
import { type Place, placeIn } from './place.ts'

interface AbsenceMonthPlace {
  month: string
  /** Its name; empty where all of them would crowd. */
  label: string
  /** One of the four-month periods begins: named also where there is little room. */
  begins: boolean
  total: Place
  short: Place
  institution: Place
}

export interface AbsencePlaces {
  ticks: { at: number; label: string }[]
  /** What is aimed at for the total; null without targets. */
  aim: Place
  /** The oldest first. */
  months: AbsenceMonthPlace[]
}

/** Names of this many months stand beside each other on a wide page. */
const mostLabels = 12

/** @returns null without any figure of the unit's own */
export function absencePlaces({ months, targets }: UnitAbsence, language: Language): AbsencePlaces | null {
  const shares = months.flatMap(({ own, institution }) => [own, institution].flatMap((share) => share ?? []))
  if (!months.some(({ own }) => own !== null)) return null
  const highest = Math.max(...shares.map(({ total }) => total), targets?.total ?? 0)
  const step = stepFor(highest)
  const top = step * Math.max(1, Math.ceil(highest / step))
  const place = placeIn([0, top])
  const at = (share: AbsenceShare | null, which: keyof AbsenceShare): Place =>
    share === null ? null : place(share[which])
  const every = Math.ceil(months.length / mostLabels)
  return {
    ticks: Array.from({ length: top / step + 1 }, (_, n) => ({
      at: place(n * step),
      label: percentSet(n * step, language),
    })),
    aim: targets && place(targets.total),
    months: months.map(({ month, own, institution }) => ({
      month,
      label: (Number(month.slice(5)) - 1) % every === 0 ? shortMonth(month, language) : '',
      begins: Number(month.slice(5)) % 4 === 1,
      total: at(own, 'total'),
      short: at(own, 'short'),
      institution: at(institution, 'total'),
    })),
  }
}

/** At most six lines across the picture. */
function stepFor(highest: number): number {
  return [1, 2, 5, 10, 20].find((step) => highest / step <= 5) ?? 25
}
