import { expect, test } from 'vitest'
import { possibleBases } from '../../../client/staff/round/basis.ts'
import {
  type DraftFields,
  faultsOf,
  newDraft,
  type ProgrammeChoice,
  withChange,
} from '../../../client/staff/round/draft.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })
const programme = (id: string, changes: Partial<ProgrammeChoice>): ProgrammeChoice => ({
  id,
  version: '1.0.0',
  title: text(id),
  description: text('x'),
  steps: [],
  deadlines: [],
  groups: [],
  validated: false,
  survey: null,
  months: null,
  minPositionPercent: 0,
  resultsFrom: [],
  ...changes,
})
const survey = programme('survey', { survey: { weeks: 3, minutes: [15, 20], statements: 70, scales: 22 } })
const followUp = programme('follow-up', { months: 5, resultsFrom: ['survey'] })
const safetyRound = programme('safety-round', { months: 12 })
const programmes = [survey, followUp, safetyRound]

const released = {
  id: 'last-year',
  programmeId: 'survey',
  followed: true,
  releasedOn: '2026-01-15',
  origin: 'held' as const,
  pilot: false,
  root: { id: 'university' },
}
const units = [
  { id: 'university', parentId: null },
  { id: 'science', parentId: 'university' },
  { id: 'humanities', parentId: 'university' },
]
const found = (changes: object = {}, root = 'science', seen = units) =>
  possibleBases([{ ...released, ...changes }], followUp, seen, root).length

test('results of the same part, or of one above it, can be followed up', () => {
  expect(found()).toBe(1)
  expect(found({}, 'university')).toBe(1)
  expect(found({ root: { id: 'science' } })).toBe(1)
  expect(found({ root: { id: 'humanities' } })).toBe(0)
  expect(found({ root: { id: 'science' } }, 'university')).toBe(0)
})

test('a coordinator of one faculty may follow up the institution’s results', () => {
  expect(found({}, 'science', [{ id: 'science', parentId: 'university' }])).toBe(1)
})

test('only results of the right programme that leaders may read are offered', () => {
  for (const changes of [
    { programmeId: 'safety-round' },
    { followed: false },
    { releasedOn: null },
    { origin: 'imported-answers' },
    { pilot: true },
  ])
    expect(found(changes), JSON.stringify(changes)).toBe(0)
})

test('a round without a survey is proposed for as long as its programme lasts', () => {
  const draft = newDraft(survey, 'science', '2027-01-31')
  const changed = withChange(
    withChange(draft, { pilot: true }, programmes),
    { programmeId: 'safety-round' },
    programmes,
  )
  expect(changed).toMatchObject({ closesOn: '2028-01-30', pilot: false })
  expect(withChange(draft, { programmeId: 'follow-up' }, programmes).closesOn).toBe('2027-06-29')
})

test('a follow-up cannot go on before its results are chosen, and another programme forgets them', () => {
  const draft: DraftFields = newDraft(followUp, 'science', '2027-08-16')
  expect([...faultsOf(draft, followUp).keys()]).toEqual(['basisRoundId'])
  const chosen = { ...draft, basisRoundId: 'last-year' }
  expect(faultsOf(chosen, followUp).size).toBe(0)
  expect(withChange(chosen, { programmeId: 'safety-round' }, programmes).basisRoundId).toBeNull()
})
