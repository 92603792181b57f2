import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForeign } from '../../server/programme/foreign.ts'
import { words } from './any-questionnaire.ts'
import { shortProgramme } from './short.ts'

type Json = Record<string, unknown>

/** What is said of a questionnaire with this element. */
function complaints(element: Json, survey: Json = {}): string {
  const first = { type: 'rating', name: 'first', title: words('First') }
  const questionnaire = {
    title: words('Survey'),
    pages: [{ name: 'page', title: words('Page'), elements: [first, element] }],
    ...survey,
  }
  const reading = readForeign({ questionnaire, scales: shortProgramme.scales })
  if (!('problems' in reading)) throw new Error('It was taken')
  return reading.problems.join('\n')
}

const radio = { type: 'radiogroup', name: 'mood', title: words('Mood'), choices: [1, 2] }
const page = (elements: Json[]) => ({ name: 'page', title: words('Page'), elements })

describe('what is refused, by place', () => {
  test.each<[string, Json, string]>([
    ['a line of free text', { type: 'text', name: 'x' }, 'elements[1].type: the type "text" is free text'],
    [
      'a comment beside a choice',
      { ...radio, showCommentArea: true },
      'elements[1].showCommentArea: refused, because free',
    ],
    [
      'a choice to write oneself',
      { ...radio, hasOther: true },
      'elements[1].hasOther: refused, because free text',
    ],
    ['an upload', { type: 'file', name: 'x' }, 'not "file"'],
    [
      'a picture from elsewhere',
      { type: 'image', name: 'x', imageLink: 'https://x.no/a.png' },
      'not "image"',
    ],
    [
      'choices from elsewhere',
      { ...radio, choicesByUrl: { url: 'https://x.no' } },
      'choicesByUrl: refused, because nothing is fetched',
    ],
    [
      'an answer given beforehand',
      { ...radio, defaultValue: 2 },
      'defaultValue: refused, because an answer cannot',
    ],
    ['an answer under another name', { ...radio, valueName: 'first' }, 'valueName: refused'],
    ['a hidden question', { ...radio, visible: false }, 'elements[1].visible: refused'],
    [
      'a choice that comes and goes',
      { ...radio, choices: [1, { value: 2, visibleIf: '{first} = 1' }] },
      'choicesVisibleIf: refused',
    ],
    [
      'a handler',
      { ...radio, onValueChanged: 'alert(1)' },
      'elements[1].onValueChanged: handlers are refused',
    ],
    [
      'a script in a key that nobody reads',
      { ...radio, tooltip: '<img src=x onerror=alert(1)>' },
      'elements[1].tooltip: markup that can run',
    ],
    [
      'a script in a title',
      { ...radio, title: words('<script>alert(1)</script>') },
      'elements[1].title.default: the text holds markup',
    ],
    [
      'a handler in a choice',
      { ...radio, choices: [{ value: 1, text: words('<b onclick=alert(1)>') }, 2] },
      'choices[0].text.default: the text holds',
    ],
    [
      'an address that is a script',
      { type: 'html', name: 'x', html: words('<a href="java&#x09;script:alert(1)">') },
      'a link must go to https:',
    ],
    [
      'a handler in markup',
      { type: 'html', name: 'x', html: words('<p onload=alert(1)>') },
      'the attribute onload of <p> is refused',
    ],
    [
      'a frame in markup',
      { type: 'html', name: 'x', html: words('<iframe src="https://x.no">') },
      'the element <iframe> is not',
    ],
    [
      'an answer in markup',
      { type: 'html', name: 'x', html: words('<p>{first}</p>') },
      'can hold nothing in braces but {leader}',
    ],
    ['an unknown question in a title', { ...radio, title: words('{last}') }, 'the text has "{last}"'],
    [
      'a condition on a later question',
      { ...radio, visibleIf: '{mood} = 1' },
      'elements[1].visibleIf: {mood} is no question or statement that can be asked about here',
    ],
    [
      'a function in a condition',
      { ...radio, visibleIf: 'fetch({first}) = 1' },
      'visibleIf: the function "fetch" is refused',
    ],
    ['a condition that is none', { ...radio, visibleIf: '{first} =' }, 'is no expression'],
    ['a name with a dot', { ...radio, name: 'a.b' }, 'elements[1].name: a name has'],
    [
      'a name of JavaScript',
      { ...radio, name: 'constructor' },
      'elements[1].name: the name belongs to JavaScript',
    ],
    ['a question called as the leader', { ...radio, name: 'Leader' }, 'no question can be called "leader"'],
    [
      'a question called as a number that SurveyJS counts itself, so that a condition would be about that',
      { ...radio, name: 'PageCount' },
      'nothing can be called "PageCount"',
    ],
    [
      'a row called as a method, which would stop the page',
      { type: 'matrix', name: 'm', title: words('m'), columns: [1, 2], rows: ['equals'] },
      'nothing can be called "equals"',
    ],
    [
      'a yes that is stored as "false", which browsers would send as something else',
      { type: 'boolean', name: 'b', title: words('b'), valueTrue: 'false', valueFalse: 'x' },
      '"false" cannot be stored for yes',
    ],
    [
      'a question called as a property of every list, whose conditions would go astray',
      { ...radio, name: 'length' },
      'nothing can be called "length"',
    ],
    [
      'a name with an ending of SurveyJS',
      { ...radio, name: 'mood-unwrapped' },
      'nothing can be called "mood-',
    ],
    ['a name that is there already', { ...radio, name: 'FIRST' }, 'two questions are called "first"'],
    [
      'a value of 300',
      { ...radio, choices: [1, 300] },
      'choices[1].value: a value is a whole number from 0 to 254',
    ],
    [
      'a bar in a value',
      { ...radio, choices: [{ value: 'a|b', text: words('x') }, 'c'] },
      'choices[0].value: a value cannot have the sign |',
    ],
    ['the same value twice', { ...radio, choices: ['a', 'A'] }, 'needs at least two different steps'],
    [
      'a text of 2,001 characters',
      { ...radio, title: words('x'.repeat(2001)) },
      'can have 2000 characters at most',
    ],
    [
      '21 steps of a rating',
      { type: 'rating', name: 'x', title: words('x'), rateMax: 21 },
      'a rating can have 20 steps',
    ],
  ])('%s', (_, element, says) => {
    expect(complaints(element)).toContain(says)
  })

  test.each<[string, Json, string]>([
    [
      'triggers',
      { triggers: [{ type: 'runexpression' }] },
      'questionnaire: triggers: refused, because nothing can be',
    ],
    ['an address to go to', { navigateToUrl: 'https://x.no' }, 'navigateToUrl: refused'],
    ['a key of JavaScript', JSON.parse('{"__proto__": {"a": 1}}'), 'belongs to JavaScript itself'],
    [
      'a script after sending',
      { completedHtml: '<script>1</script>' },
      'completedHtml: markup that can run a script',
    ],
  ])('%s of the whole', (_, survey, says) => {
    const whole = Object.defineProperties({}, Object.getOwnPropertyDescriptors(survey))
    expect(complaints(radio, whole)).toContain(says)
  })

  test('more than 500 statements, and answers too long to be sealed', () => {
    const rows = Array.from({ length: 100 }, (_, index) => `row-${index}-${'x'.repeat(50)}`)
    const elements = Array.from({ length: 6 }, (_, index) => ({
      type: 'matrix',
      name: `m${index}`,
      title: words('m'),
      columns: [1, 2],
      rows,
    }))
    const said = complaints(radio, { pages: [page(elements)] })
    expect(said).toContain('there are 600 statements; a questionnaire can have 500')
    expect(said).toMatch(/an answer to everything takes \d+ bytes, and 1602\d can be sealed/)
  })

  test('more than can be checked or evaluated in time', () => {
    const often = `{first} = 1${' or {first} = 2'.repeat(60)}`
    const hidden = Array.from({ length: 12 }, (_, index) => ({
      ...radio,
      name: `q${index}`,
      visibleIf: often,
    }))
    const first = { type: 'rating', name: 'first', title: words('First') }
    expect(complaints(radio, { pages: [page([first, ...hidden])] })).toContain(
      'the conditions have more than 10000 characters together',
    )
    const many = Array.from({ length: 2001 }, () => radio)
    expect(complaints(radio, { pages: [page(many)] })).toContain('more than 2000 questions, panels and texts')
    const html = words('<p>'.repeat(600))
    expect(complaints({ type: 'html', name: 'x', html })).toContain('a text can have 500 tags at most')
    const start = performance.now()
    complaints({ type: 'html', name: 'x', html: words('<x>'.repeat(300_000)) })
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('files that hold more than anybody can have written, before they are read', () => {
    const long = Array.from({ length: 5001 }, () => ({}))
    const wide = { pages: Array.from({ length: 25 }, () => Array.from({ length: 4500 }, () => 0)) }
    const start = performance.now()
    for (const file of [long, { pages: long }, { scales: long }, { pages: [{ elements: [{ rows: long }] }] }])
      for (const files of [
        { questionnaire: file, scales: {} },
        { questionnaire: {}, scales: file },
      ])
        expect(readForeign(files)).toEqual({
          problems: [expect.stringContaining('a list or an object has more than 5000 entries')],
        })
    expect(readForeign({ questionnaire: wide, scales: {} })).toEqual({
      problems: ['questionnaire: there are more than 100000 values'],
    })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('a question to talk about that can run a script', () => {
    const [scale, ...others] = shortProgramme.scales.scales
    const prompt = { nb: 'Hva?', nn: 'Kva?', en: '<script>alert(1)</script>' }
    const scales = { ...shortProgramme.scales, scales: [{ ...scale, prompt }, ...others] }
    expect(JSON.stringify(readForeign({ questionnaire: shortProgramme.questionnaire, scales }))).toContain(
      'scales: scales[0].prompt: the text holds',
    )
  })

  test('files in which nothing is right, with their first 500 faults', () => {
    const scales = Array.from({ length: 20 }, () => ({ items: Array.from({ length: 4900 }, () => ({})) }))
    const reading = readForeign({ questionnaire: {}, scales: { scales } })
    expect('problems' in reading && reading.problems).toHaveLength(500)
  })

  test('what is no questionnaire at all, without a fault', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`)
    for (const questionnaire of [null, 1, 'x', [], {}, { pages: {} }, { pages: [null] }, deep])
      expect(readForeign({ questionnaire, scales: deep })).toHaveProperty('problems')
    fc.assert(
      fc.property(anyMess, anyMess, (questionnaire, scales) => {
        const reading = readForeign({ questionnaire, scales })
        expect('problems' in reading ? reading.problems.length : 1).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

const keys = [
  'pages',
  'elements',
  'type',
  'name',
  'title',
  'choices',
  'columns',
  'rows',
  'value',
  'text',
  'visibleIf',
]
const { mess: anyMess } = fc.letrec<{ mess: unknown }>((tie) => ({
  mess: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('matrix', 'rating', 'panel'),
    ),
    fc.array(tie('mess'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom(...keys, '__proto__', 'themes', 'scales', 'items'), fc.string()),
      tie('mess'),
    ),
  ),
}))
