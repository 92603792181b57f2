import { describe, expect, it } from 'vitest'
import {
  type DraftFields,
  draftBody,
  faultsOf,
  newDraft,
  type ProgrammeChoice,
  withChange,
} from '../../../client/staff/round/draft.ts'

const programme = (id: string, name: string, weeks: number): ProgrammeChoice => ({
  id,
  version: '1.0.0',
  title: { nb: name, nn: `${name} nn`, en: `${name} en` },
  description: { nb: 'x', nn: 'x', en: 'x' },
  steps: [],
  validated: false,
  survey: { weeks, minutes: [15, 20], statements: 70, scales: 22 },
  months: null,
  minPositionPercent: 40,
  resultsFrom: [],
  deadlines: [],
  groups: [],
})
const ark = programme('ark', 'Undersøkelse', 3)
const short = programme('short', 'Pulsmåling', 1)
const programmes = [ark, short]
const root = '00000000-0000-4000-8000-100000000001'
const draft = newDraft(ark, root, '2027-11-01')

describe('a new round', () => {
  it('is named after the programme and the year, and stays open as long as the programme says', () => {
    expect(draft.title).toEqual({
      nb: 'Undersøkelse 2027',
      nn: 'Undersøkelse nn 2027',
      en: 'Undersøkelse en 2027',
    })
    expect(draft.closesOn).toBe('2027-11-22')
  })

  it('a new opening date takes the proposed closing date and year along', () => {
    const moved = withChange(draft, { opensOn: '2028-01-10' }, programmes)
    expect(moved.closesOn).toBe('2028-01-31')
    expect(moved.title.nb).toBe('Undersøkelse 2028')
  })

  it('another programme proposes its own name and length', () => {
    const other = withChange(draft, { programmeId: 'short' }, programmes)
    expect(other.title.en).toBe('Pulsmåling en 2027')
    expect(other.closesOn).toBe('2027-11-08')
  })

  it('another programme takes away the questionnaire that was chosen for the first, and keeps the layout', () => {
    const chosen: DraftFields = {
      ...draft,
      layout: 'one-statement',
      questionnaire: { id: 'calm', version: '1.0.0' },
    }
    expect(withChange(chosen, { programmeId: 'short' }, programmes)).toMatchObject({
      layout: 'one-statement',
      questionnaire: null,
    })
    expect(withChange(chosen, { opensOn: '2028-01-10' }, programmes).questionnaire).toEqual(
      chosen.questionnaire,
    )
  })

  it('never overwrites what the coordinator has written', () => {
    const written: DraftFields = {
      ...draft,
      title: { ...draft.title, nb: 'Vårt navn' },
      closesOn: '2027-12-01',
    }
    const moved = withChange(written, { opensOn: '2028-01-10', programmeId: 'short' }, programmes)
    expect(moved.title).toEqual(written.title)
    expect(moved.closesOn).toBe('2027-12-01')
  })

  it('a date field that is emptied for a moment leaves everything else as it is', () => {
    const emptied = withChange(draft, { opensOn: '' }, programmes)
    expect(emptied).toEqual({ ...draft, opensOn: '' })
    expect(withChange(emptied, { opensOn: '2027-11-02' }, programmes).closesOn).toBe('2027-11-22')
  })
})

describe('a pilot round', () => {
  it('is proposed with a name that says so, and for a week', () => {
    const pilot = withChange(draft, { pilot: true }, programmes)
    expect(pilot).toMatchObject({ pilot: true, closesOn: '2027-11-08' })
    expect(pilot.title).toEqual({
      nb: 'Prøverunde: Undersøkelse 2027',
      nn: 'Prøverunde: Undersøkelse nn 2027',
      en: 'Pilot round: Undersøkelse en 2027',
    })
    expect(withChange(pilot, { pilot: false }, programmes)).toEqual(draft)
  })

  it('keeps a name and a last day that were written', () => {
    const written = { ...draft, title: { ...draft.title, nb: 'Vårt navn' }, closesOn: '2027-11-30' }
    expect(withChange(written, { pilot: true }, programmes)).toEqual({ ...written, pilot: true })
  })
})

describe('before a draft is saved', () => {
  it('every empty field is pointed out', () => {
    const empty: DraftFields = {
      ...draft,
      title: { nb: ' ', nn: 'x', en: '' },
      rootUnitId: '',
      opensOn: '',
      closesOn: '',
    }
    expect([...faultsOf(empty, ark).keys()]).toEqual([
      'title.nb',
      'title.en',
      'rootUnitId',
      'opensOn',
      'closesOn',
    ])
    expect(draftBody(empty, new Set())).toBeNull()
  })

  it('a last day on or before the opening day is refused', () => {
    expect(faultsOf({ ...draft, closesOn: draft.opensOn }, ark).get('closesOn')).toBe('not-after-opening')
    expect(faultsOf(draft, ark).size).toBe(0)
  })

  it('what is sent is what was typed and chosen', () => {
    expect(draftBody(draft, new Set([root]))).toEqual({
      ...draft,
      minPositionPercent: null,
      cutOffOn: null,
      responseUnitIds: [root],
    })
  })
})

describe('who takes part', () => {
  it('is as the programme says while nothing is written', () => {
    expect(draftBody(draft, new Set())).toMatchObject({ minPositionPercent: null, cutOffOn: null })
  })

  it.each([
    ['40', 40],
    ['37,5', 37.5],
    [' 20.25 % ', 20.25],
    ['0', 0],
    ['100', 100],
  ])('takes “%s” for %d percent', (minPositionPercent, percent) => {
    const fields = { ...draft, minPositionPercent }
    expect(faultsOf(fields, ark).size).toBe(0)
    expect(draftBody(fields, new Set())?.minPositionPercent).toBe(percent)
  })

  it.each(['100,5', '-1', 'førti', '40,123', '1e2', '4 0 0'])(
    'refuses “%s” as a percent',
    (minPositionPercent) => {
      expect(faultsOf({ ...draft, minPositionPercent }, ark).get('minPositionPercent')).toBe('no-percent')
    },
  )

  it('is nothing to choose in a pilot, nor where there is no survey, so that no fault hides there', () => {
    const own = { ...draft, cutOffOn: '2027-12-24', minPositionPercent: 'førti' }
    const none = { cutOffOn: '', minPositionPercent: '' }
    expect(withChange(own, { pilot: true }, programmes)).toMatchObject(none)
    const without = { ...ark, id: 'safety-round', survey: null }
    expect(withChange(own, { programmeId: without.id }, [...programmes, without])).toMatchObject(none)
    expect(withChange(own, { opensOn: '2028-01-10' }, programmes)).toMatchObject({ cutOffOn: '2027-12-24' })
  })

  it('takes a cut-off date on the opening day or in the year before it', () => {
    for (const cutOffOn of ['2027-11-01', '2026-11-01', '2027-09-01']) {
      expect(faultsOf({ ...draft, cutOffOn }, ark).size).toBe(0)
      expect(draftBody({ ...draft, cutOffOn }, new Set())?.cutOffOn).toBe(cutOffOn)
    }
    for (const cutOffOn of ['2027-11-02', '2026-10-31']) {
      expect(faultsOf({ ...draft, cutOffOn }, ark).get('cutOffOn')).toBe('not-in-the-year-before')
      expect(draftBody({ ...draft, cutOffOn }, new Set())).toBeNull()
    }
  })
})
