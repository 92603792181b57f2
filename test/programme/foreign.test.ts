import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaireSchema } from '../../server/programme/elements.ts'
import { readForeign } from '../../server/programme/foreign.ts'
import { itemsOf, statementsOf } from '../../server/programme/questionnaire.ts'
import { anyQuestionnaire, words } from './any-questionnaire.ts'
import { shortProgramme } from './short.ts'

type Json = Record<string, unknown>

/** A scale for each statement, so that only the questionnaire is looked at. */
function scalesFor(questionnaire: Json) {
  return {
    themes: [{ id: 'all', title: words3('All') }],
    scales: statementsOf(questionnaire).map(({ item, steps }, index) => ({
      id: `scale-${index}`,
      title: words3(item),
      about: words3(item),
      kind: 'outcome',
      theme: 'all',
      model: 'other',
      sensitive: false,
      range: [Math.min(...steps.map(({ byte }) => byte)), Math.max(...steps.map(({ byte }) => byte))],
      minValidShare: 1,
      items: [{ item }],
    })),
  }
}

const words3 = (text: string) => ({ nb: text, nn: text, en: text })

function read(questionnaire: unknown, scales: unknown) {
  const reading = readForeign({ questionnaire, scales })
  if ('problems' in reading) throw new Error(reading.problems.join('\n'))
  return reading
}

const radio = { type: 'radiogroup', name: 'mood', title: words('Mood'), choices: [1, 2] }

describe('SurveyJS JSON from elsewhere', () => {
  const foreign = {
    locale: 'no',
    title: 'Hvordan har du det?',
    description: 'For alle',
    logoPosition: 'right',
    showProgressBar: 'top',
    pages: [
      {
        name: 'page1',
        title: { default: 'Arbeidet', nn: 'Arbeidet', en: 'Work', de: 'Arbeit' },
        elements: [
          {
            type: 'matrix',
            name: 'Q_1',
            title: 'Hvor ofte?',
            isRequired: true,
            columns: [
              'Aldri',
              'Av og til',
              { value: 'Ofte', text: { default: 'Ofte', nn: 'Ofte', en: 'Often' } },
            ],
            rows: [{ value: 'rush', text: 'Jeg har det travelt' }, 'Noise'],
          },
          {
            type: 'rating',
            name: 'well',
            title: { no: 'Hvor godt?', nn: 'Kor godt?', en: 'How well?' },
            rateMax: 10,
          },
          {
            type: 'tagbox',
            name: 'why',
            title: 'Hvorfor?',
            choices: ['a', 'b'],
            visibleIf: '{well} < 3',
            colCount: 2,
          },
          { type: 'boolean', name: 'again', title: 'Igjen?', valueTrue: 'Ja', valueFalse: 'Nei' },
        ],
      },
    ],
  }
  const items = ['Q_1.rush', 'Q_1.Noise', 'well', 'why.a', 'why.b', 'again']
  const scale = (item: string, range: number[], index: number) => ({
    id: `s${index}`,
    title: item,
    kind: 'outcome',
    theme: 'all',
    model: 'other',
    sensitive: false,
    range,
    minValidShare: 1,
    items: [{ item }],
  })
  const ranges = [
    [1, 3],
    [1, 3],
    [1, 10],
    [0, 1],
    [0, 1],
    [0, 1],
  ]
  const scales = {
    themes: [{ id: 'all', title: { nb: 'Alt', nn: 'Alt', en: 'All' } }],
    scales: items.map((item, index) => scale(item, ranges[index] ?? [], index)),
  }

  test('becomes a questionnaire of ours, its statements in order', () => {
    const { questionnaire } = read(foreign, scales)
    expect(itemsOf(questionnaire)).toEqual(items)
    expect(questionnaire).toMatchObject({
      title: { default: '', nb: 'Hvordan har du det?', nn: '' },
      pages: [{ title: { default: 'Work', nb: 'Arbeidet', nn: 'Arbeidet' } }],
    })
  })

  test('has its missing texts listed, by place and language', () => {
    const { missing, questionnaire } = read(foreign, scales)
    expect(missing).toContainEqual({ file: 'questionnaire', place: 'title', languages: ['nn', 'en'] })
    expect(missing).toContainEqual({
      file: 'questionnaire',
      place: 'pages[0].elements[0].columns[0].text',
      languages: ['nn', 'en'],
    })
    expect(missing).toContainEqual({
      file: 'scales',
      place: 'scales[0].about',
      languages: ['nb', 'nn', 'en'],
    })
    expect(missing.map(({ place }) => place)).not.toContain('pages[0].elements[1].title')
    expect(questionnaireSchema.safeParse(questionnaire).success).toBe(false)
  })

  test('has what was left out noted', () => {
    expect(read(foreign, scales).notes).toEqual([
      'left out: description, because it is shown nowhere',
      'left out: logoPosition',
      'left out: showProgressBar',
      'left out: texts in the language "de"',
      'left out: isRequired, because every question may be skipped',
      'left out: the type "tagbox", which is shown as "checkbox"',
      'left out: colCount, because how it looks is decided here',
    ])
  })

  test('is the same when it is read again', () => {
    const once = read(foreign, scales)
    expect(read(once.questionnaire, once.scales)).toEqual({ ...once, notes: [] })
  })

  test('may have value and text of a choice in one', () => {
    const { questionnaire, missing } = read(
      { title: words('One'), pages: [page([{ ...radio, choices: ['a|Alpha', 'b|Beta'] }])] },
      scalesFor({ title: words('One'), pages: [page([{ ...radio, choices: [text(1), text(2)] }])] }),
    )
    expect(questionnaire).toMatchObject({
      pages: [{ elements: [{ choices: [{ value: 'a', text: { default: 'Alpha' } }, { value: 'b' }] }] }],
    })
    expect(missing).toHaveLength(2)
  })

  test('may have its elements without pages', () => {
    const { questionnaire } = read(
      { title: 'One', elements: [radio] },
      scalesFor({ title: words('One'), pages: [page([{ ...radio, choices: [text(1), text(2)] }])] }),
    )
    expect(itemsOf(questionnaire)).toEqual(['mood'])
  })
})

const text = (value: number) => ({ value, text: words(`${value}`) })
const page = (elements: Json[]) => ({ name: 'page', title: words('Page'), elements })

describe('our own questionnaires', () => {
  test('are taken as they are, with nothing missing', () => {
    const { questionnaire, scales } = shortProgramme
    expect(readForeign({ questionnaire, scales })).toEqual({ questionnaire, scales, missing: [], notes: [] })
  })

  test('are taken, whatever they consist of', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const scales = scalesFor(questionnaire)
        const reading = read(questionnaire, scales)
        expect(reading).toMatchObject({ missing: [], notes: [] })
        expect(read(reading.questionnaire, reading.scales)).toEqual(reading)
      }),
      { numRuns: 50 },
    )
  })
})
