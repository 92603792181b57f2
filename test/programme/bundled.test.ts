import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { bokmalIn, nynorskIn } from '../shared/norwegian-words.ts'

const folder = join(projectRoot, 'surveys')
const programmes = readProgrammes(folder)
const named = [...programmes.keys()]
const others = named.filter((id) => id !== 'ark-style')

interface Words {
  nb: string
  nn: string
  en: string
}

/** Everything in the files that a person reads: English stands under `default` in SurveyJS' own. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  const { nb, nn, en, default: inSurvey } = value as Record<string, unknown>
  const english = en ?? inSurvey
  if (typeof nb === 'string' && typeof nn === 'string' && typeof english === 'string')
    return [{ nb, nn, en: english }]
  return Object.values(value).flatMap(wordsIn)
}

function wordsOf(id: string): Words[] {
  const { definition, questionnaire, scales, forms } = programmeOf(id)
  return wordsIn([definition, questionnaire, scales, forms])
}

function programmeOf(id: string) {
  const programme = programmes.get(id)
  if (!programme) throw new Error(`There is no programme ${id}`)
  return programme
}

test('the systems that institutions asked for are all there', () => {
  expect(named.sort()).toEqual(['ark-follow-up', 'ark-style', 'forbedring-style', 'hms-round', 'ia-plan'])
})

describe.each(others)('%s', (id) => {
  test('is in good bokmål, good nynorsk and English', () => {
    const words = wordsOf(id)
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter(({ nb, nn, en }) => [nb, nn, en].some((text) => text.trim() === ''))).toEqual([])
    expect(words.flatMap(({ nn }) => bokmalIn(nn).map((word) => `${word}: ${nn}`))).toEqual([])
    expect(words.flatMap(({ nb }) => nynorskIn(nb).map((word) => `${word}: ${nb}`))).toEqual([])
  })

  test('says where its texts are from and what may be done with them', () => {
    const { licence, source, validated } = programmeOf(id).definition
    const readme = readFileSync(join(folder, id, 'README.md'), 'utf8')
    expect({ licence, validated }).toEqual({ licence: 'MIT', validated: false })
    expect(source).toMatch(/our own wording/i)
    expect(readme).toMatch(/Licence: MIT\..*our own wording/is)
  })

  test('has a date for every step that a unit takes, each after the one before', () => {
    const { steps, deadlines } = programmeOf(id).definition
    const own = steps.filter(({ kind }) => kind !== 'survey' && kind !== 'results')
    expect(deadlines.map(({ step }) => step)).toEqual(own.map((step) => step.id))
  })

  test('holds no file that nothing uses', () => {
    const { definition } = programmeOf(id)
    const used = ['README.md', 'programme.json', ...definition.forms.map(({ file }) => file)]
    if (definition.survey) used.push('questionnaire.json', 'scales.json')
    const there = readdirSync(join(folder, id), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    )
    expect(there.sort()).toEqual([...new Set(used)].sort())
  })

  test('has forms that SurveyJS can show, with a limit to what is written', () => {
    for (const form of Object.values(programmeOf(id).forms)) {
      expect(new Model(form).jsonErrors ?? []).toEqual([])
      expect(JSON.stringify(form)).not.toMatch(/"type":"comment"(?![^{}]*(\{[^{}]*\}[^{}]*)*"maxLength")/)
    }
  })

  test('has slides that can be read from the back of the room', () => {
    const { meeting } = programmeOf(id).definition
    const slides = meeting ? [meeting.pooled, ...meeting.tracks.map((track) => track.slides)].flat() : []
    const lines = slides.flatMap(({ title, points }) => [title, ...points]).flatMap(Object.values)
    expect(lines.filter((line) => line.length > 90)).toEqual([])
  })
})

test('the follow-up without a survey closes with the same form, and offers the same measures, as the survey did', () => {
  const [survey, followUp] = [programmeOf('ark-style'), programmeOf('ark-follow-up')]
  expect(followUp.definition.results?.from).toContain('ark-style')
  expect(followUp.forms['summary-and-evaluation']).toEqual(survey.forms['summary-and-evaluation'])
  expect(followUp.definition.plan).toEqual(survey.definition.plan)
  expect(followUp.definition.meeting?.tracks.map(({ id }) => id)).toEqual(
    survey.definition.meeting?.tracks.map(({ id }) => id),
  )
})

test('the yearly survey asks open questions about every scale, and needs no more than five minutes', () => {
  const { scales, definition } = programmeOf('forbedring-style')
  expect(scales.scales).toHaveLength(7)
  for (const { prompt } of scales.scales)
    expect(prompt?.en).toMatch(/^(How|What|When|Where|Which|Whom)\b[^.?!]+\?$/)
  expect(definition.survey?.minutes[1]).toBeLessThanOrEqual(5)
  expect(
    definition.steps.filter(({ kind }) => kind === 'treatment').map(({ committee }) => committee),
  ).toEqual(['kvam', 'amu'])
})

test('a plan for a period has the four columns it is known by, and is looked at every year', () => {
  const { plan, steps, period } = programmeOf('ia-plan').definition
  const [goal, responsible, reference] = plan.columns
  expect([goal, responsible, reference].map((column) => column?.title?.nb)).toEqual([
    'Delmål',
    'Ansvar',
    'Henvisning',
  ])
  expect(plan.focusAreas).toHaveLength(4)
  expect(steps.filter(({ kind }) => kind === 'form')).toHaveLength((period?.months ?? 0) / 12)
})

test('a safety round holds what is found, its risk and what is done about it', () => {
  const { steps } = programmeOf('hms-round').definition
  expect(steps.map(({ kind }) => kind)).toEqual(['form', 'risk', 'plan', 'filing'])
  expect(existsSync(join(folder, 'hms-round', 'questionnaire.json'))).toBe(false)
})
