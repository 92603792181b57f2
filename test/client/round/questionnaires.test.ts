import { expect, it } from 'vitest'
import type { QuestionnaireList } from '#shared/questionnaire.ts'
import { questionnaireChoices } from '../../../client/staff/round/questionnaires.ts'

const title = { nb: 'Ro', nn: 'Ro', en: 'Calm' }
const version = (version: string, missing = 0) => ({
  version,
  missing,
  minutes: [1, 2] as [number, number],
  statements: 2,
  scales: 1,
  licence: 'CC0',
  source: 'x',
  validated: false,
  usedIn: [],
})
const list: QuestionnaireList = {
  questionnaires: [
    { id: 'ark-style', title, origin: 'programme', versions: [version('1.1.0')] },
    {
      id: 'calm',
      title,
      origin: 'imported',
      versions: [version('2.0.0', 3), version('1.1.0'), version('1.0.0')],
    },
    { id: 'unfinished', title, origin: 'imported', versions: [version('1.0.0', 1)] },
  ],
  damaged: [],
}
const keys = (chosen: { id: string; version: string } | null) =>
  questionnaireChoices(list, chosen).map(({ id, version }) => `${id} ${version}`)

it('offers the newest complete version of each imported questionnaire, and none that lacks texts', () => {
  expect(keys(null)).toEqual(['calm 1.1.0'])
})

it('keeps an older version that was chosen before, and does not bring back one that lacks texts', () => {
  expect(keys({ id: 'calm', version: '1.0.0' })).toEqual(['calm 1.1.0', 'calm 1.0.0'])
  expect(keys({ id: 'calm', version: '2.0.0' })).toEqual(['calm 1.1.0'])
})
