import { expect, test } from 'vitest'
import {
  besidesStatus,
  countsByStatus,
  firstOf,
  isLate,
  sectionsOf,
  type Wanted,
  withStatus,
} from '../../../client/staff/plan/roll-up-rows.ts'
import { units } from '../../cast.ts'
import { measureWith } from '../../measures.ts'

const today = '2026-10-13'
const named = (name: string) => ({ nb: name, nn: name, en: name })
const everything: Wanted = { search: '', status: 'all', origin: 'any', unitId: null }

let next = 0
function measure(unitId: string, otherwise: Parameters<typeof measureWith>[0], more: object = {}) {
  const id = `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`
  return { ...measureWith(otherwise), id, origin: { kind: 'own' }, unitId, group: null, lift: null, ...more }
}

const rollUp = {
  today,
  units: [
    { id: units.science, name: named('Fakultetet'), parentId: null, plan: 'draft', mayVisit: true },
    { id: units.coast, name: named('Kystbiologi'), parentId: units.science, plan: 'signed', mayVisit: true },
    { id: units.ecology, name: named('Marin økologi'), parentId: units.coast, plan: 'draft', mayVisit: true },
  ],
  measures: [
    measure(units.science, { text: 'Byggmøte', theme: '', status: 'done' }, { lift: null }),
    measure(
      units.coast,
      { text: 'Tokt', theme: 'Samspill', deadline: { kind: 'date', on: '2026-10-12' } },
      { lift: 'waiting' },
    ),
    measure(
      units.ecology,
      { text: 'Labdag', theme: 'Arbeidsmengde', status: 'in-progress', deadline: { kind: 'ongoing' } },
      { origin: { kind: 'decided', committee: 'AMU', decidedOn: today, treatmentId: units.coast } },
    ),
  ],
} as unknown as Parameters<typeof besidesStatus>[0]
const shown = (wanted: Partial<Wanted>) =>
  besidesStatus(rollUp, { ...everything, ...wanted }, 'nb').map(({ text }) => text)

test('measures are found by unit with all below it, by where they come from, and by any word of them', () => {
  expect(shown({})).toEqual(['Byggmøte', 'Tokt', 'Labdag'])
  expect(shown({ unitId: units.coast })).toEqual(['Tokt', 'Labdag'])
  expect(shown({ origin: 'waiting' })).toEqual(['Tokt'])
  expect(shown({ origin: 'decided' })).toEqual(['Labdag'])
  expect(shown({ search: 'MARIN' })).toEqual(['Labdag'])
  expect(shown({ search: 'studieleder', unitId: units.ecology })).toEqual(['Labdag'])
  expect(shown({ search: 'finnes ikke' })).toEqual([])
})

test('a measure is late when its day has passed and it is not in place', () => {
  expect(rollUp.measures.map((one) => isLate(one, today))).toEqual([false, true, false])
  expect(rollUp.measures.map((one) => isLate({ ...one, status: 'done' }, today))).toEqual([
    false,
    false,
    false,
  ])
  expect(countsByStatus(rollUp.measures, today)).toEqual({
    all: 3,
    late: 1,
    'not-started': 1,
    'in-progress': 1,
    done: 1,
  })
  expect(withStatus(rollUp.measures, 'late', today).map(({ text }) => text)).toEqual(['Tokt'])
})

test('measures are arranged by unit, by theme with none last, or by status', () => {
  const keys = (order: Parameters<typeof sectionsOf>[1]) =>
    sectionsOf(rollUp.measures, order).map(({ key }) => key)
  expect(keys('unit')).toEqual([units.science, units.coast, units.ecology])
  expect(keys('theme')).toEqual(['Arbeidsmengde', 'Samspill', ''])
  expect(keys('status')).toEqual(['not-started', 'in-progress', 'done'])
})

test('a long list begins with its first measures, and each head still says how many there are', () => {
  const sections = sectionsOf([...rollUp.measures, ...rollUp.measures], 'status')
  expect(firstOf(sections, 3).map(({ key, measures, all }) => [key, measures.length, all])).toEqual([
    ['not-started', 2, 2],
    ['in-progress', 1, 2],
  ])
})
