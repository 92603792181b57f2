import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { keepProgramme, loadProgrammeCopy } from '../../server/programme/programme.store.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { freshStorage } from '../world.ts'
import { shortProgramme, spoiltFolder } from './short.ts'

type Json = Json[] | { [key: string]: Json } | string | number | boolean | null | undefined

/** What the server says at start-up when one value of a file, named by its path, is another; undefined removes it. */
function complaint(file: string, path: string, value: Json): string {
  const folder = spoiltFolder(file, (text) =>
    JSON.stringify(replaced(JSON.parse(text), path.split('.'), value)),
  )
  return complaintAbout(folder)
}

function replaced(json: Json, [key = '', ...rest]: string[], value: Json): Json {
  const change = (inner: Json) => (rest.length === 0 ? value : replaced(inner, rest, value))
  if (Array.isArray(json)) return json.with(Number(key), change(json[Number(key)]))
  if (typeof json !== 'object' || json === null) throw new Error(`There is nothing at ${key}`)
  return { ...json, [key]: change(json[key]) }
}

const phdCandidates = {
  id: 'phd-candidates',
  title: { nb: 'Stipendiater', nn: 'Stipendiatar', en: 'PhD candidates' },
  people: { attribute: 'phd' },
  movesUp: true,
}

function complaintAbout(folder: string): string {
  try {
    readProgrammes(folder)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'no complaint'
}

describe('the programmes that come with Medvirk', () => {
  test('can all be used', () => {
    const programmes = readProgrammes(join(projectRoot, 'surveys'))
    expect([...programmes.keys()]).toContain('ark-style')
    expect(programmes.get('ark-style')?.items).toContain('goals.goals-known')
  })
})

describe('a programme that is in order', () => {
  test('lists its statements in the order of the questionnaire', () => {
    expect(shortProgramme.items).toEqual([
      'work.clear',
      'work.calm',
      'work.help',
      'people.heard',
      'people.safe',
      'overall',
    ])
  })

  test('has the same hash each time it is read, and another one when a word is changed', () => {
    const again = readProgrammes(spoiltFolder('scales.json', (text) => text))
    const changed = readProgrammes(spoiltFolder('scales.json', (text) => text.replace('Klarhet', 'Ro')))
    expect(again.get('short')?.hash).toBe(shortProgramme.hash)
    expect(changed.get('short')?.hash).not.toBe(shortProgramme.hash)
  })

  test('may begin with a byte order mark', () => {
    const folder = spoiltFolder('programme.json', (text) => `\uFEFF${text}`)
    expect(readProgrammes(folder).get('short')?.hash).toBe(shortProgramme.hash)
  })
})

describe('a broken programme names the file and the key', () => {
  test('a file that is no JSON', () => {
    const folder = spoiltFolder('programme.json', (text) => text.slice(0, -3))
    expect(complaintAbout(folder)).toContain('surveys/short/programme.json: not valid JSON')
  })

  test('a file that is missing', () => {
    const folder = spoiltFolder('scales.json', (text) => text)
    rmSync(join(folder, 'short/scales.json'))
    expect(complaintAbout(folder)).toContain('surveys/short/scales.json: the file is missing')
  })

  test('a folder with another name than the programme', () => {
    const folder = spoiltFolder('programme.json', (text) => text)
    renameSync(join(folder, 'short'), join(folder, 'brief'))
    expect(complaintAbout(folder)).toContain(
      'surveys/brief/programme.json: id: must be the name of the folder',
    )
  })

  test('a folder without any programme', () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-surveys-'))
    mkdirSync(join(folder, '.hidden'))
    expect(complaintAbout(folder)).toContain('There is no programme in')
    rmSync(folder, { recursive: true })
  })

  test('every problem of every file is named at once', () => {
    const folder = spoiltFolder('questionnaire.json', (text) => text.replace('"rateMax": 5', '"rateMax": 4'))
    const message = complaintAbout(folder)
    expect(message).toContain('surveys/short/scales.json: scales[1].items[1].item: the steps of "overall"')
    expect(message.split('\n')).toHaveLength(2)
  })

  const cases: [what: string, file: string, path: string, value: Json, says: string][] = [
    ['an unknown key', 'programme.json', 'thresold', 5, 'Unrecognized key: "thresold"'],
    [
      'a text without nynorsk',
      'programme.json',
      'steps.1.title.nn',
      undefined,
      'programme.json: steps[1].title.nn: ',
    ],
    [
      'a minimum group below five',
      'programme.json',
      'thresholds.mean',
      4,
      'programme.json: thresholds.mean: ',
    ],
    [
      'single statements for fewer than ten',
      'programme.json',
      'thresholds.detail',
      9,
      'programme.json: thresholds.detail: ',
    ],
    [
      'sensitive themes for fewer than fifty',
      'programme.json',
      'thresholds.sensitive',
      49,
      'programme.json: thresholds.sensitive: ',
    ],
    [
      'groups that fewer than five people answer as',
      'programme.json',
      'thresholds.grouped',
      4,
      'programme.json: thresholds.grouped: ',
    ],
    [
      'a group of the same name twice',
      'programme.json',
      'groups',
      [phdCandidates, phdCandidates],
      'programme.json: groups: two groups are called "phd-candidates"',
    ],
    [
      'a group without a single category',
      'programme.json',
      'groups',
      [{ ...phdCandidates, people: { attribute: 'category', values: [] } }],
      'programme.json: groups[0].people.values: ',
    ],
    [
      'a group that names a category twice',
      'programme.json',
      'groups',
      [{ ...phdCandidates, people: { attribute: 'category', values: ['Professor', 'professor'] } }],
      'groups[0].people.values: "professor" stands there twice',
    ],
    [
      'a group of something the register does not tell',
      'programme.json',
      'groups',
      [{ ...phdCandidates, people: { attribute: 'age', values: ['60'] } }],
      'programme.json: groups[0].people.attribute: ',
    ],
    [
      'a group without a title in nynorsk',
      'programme.json',
      'groups',
      [{ ...phdCandidates, title: { nb: 'Stipendiater', en: 'PhD candidates' } }],
      'programme.json: groups[0].title.nn: ',
    ],
    [
      "a standard group called like a round's own",
      'programme.json',
      'groups',
      [{ ...phdCandidates, id: 'own-1' }],
      'groups[0].id: "own-" and a number is for the groups of a single round',
    ],
    [
      'more than thirty groups',
      'programme.json',
      'groups',
      Array.from({ length: 31 }, (_, index) => ({ ...phdCandidates, id: `group-${index}` })),
      'programme.json: groups: ',
    ],
    [
      'a minimum group for sensitive themes that is smaller than the one for details',
      'programme.json',
      'thresholds.detail',
      60,
      'thresholds: mean, detail and sensitive must not fall',
    ],
    [
      'a deadline for a step that does not exist',
      'programme.json',
      'deadlines.2.step',
      'archive',
      'deadlines[2].step: there is no step "archive"',
    ],
    [
      'a deadline on 31 June',
      'programme.json',
      'deadlines.2.rule',
      { kind: 'date', month: 6, day: 31, yearsAfterOpening: 1 },
      'deadlines[2].rule.day: month 6 has no day 31',
    ],
    [
      'two deadlines for one step',
      'programme.json',
      'deadlines.1.step',
      'meeting',
      'two deadlines for the step "meeting"',
    ],
    [
      'a form step without its form',
      'programme.json',
      'steps.5.form',
      'other',
      'steps[5].form: must name one of the forms',
    ],
    [
      'two steps that file the plan',
      'programme.json',
      'steps.2.kind',
      'filing',
      'only one step can be of the kind "filing"',
    ],
    [
      'free text in the anonymous questionnaire',
      'questionnaire.json',
      'pages.1.elements.1',
      { type: 'comment', name: 'more', title: 'x' },
      'questionnaire.json: pages[1].elements[1].type: the type "comment" is free text, which an anonymous',
    ],
    [
      'a script in a text to read',
      'questionnaire.json',
      'pages.1.elements.1',
      { type: 'html', name: 'x', html: { default: '<p>Hi</p><script></script>', nb: 'Hei', nn: 'Hei' } },
      'questionnaire.json: pages[1].elements[1].html.default: the element <script> is not among those',
    ],
    [
      'a file to be uploaded in the questionnaire',
      'questionnaire.json',
      'pages.1.elements.1',
      { type: 'file', name: 'x' },
      'the type must be one of matrix, rating, radiogroup, dropdown, boolean, checkbox, html, panel, not "file"',
    ],
    [
      'a page of HTML after sending',
      'questionnaire.json',
      'completedHtml',
      '<b>Takk</b>',
      'Unrecognized key: "completedHtml"',
    ],
    [
      'a statement that must be answered',
      'questionnaire.json',
      'pages.0.elements.0.isRequired',
      true,
      'questionnaire.json: pages[0].elements[0]: Unrecognized key: "isRequired"',
    ],
    [
      'a step that is no whole number',
      'questionnaire.json',
      'pages.0.elements.0.columns.4.value',
      4.5,
      'columns[4].value: a value is a whole number from 0 to 254, or a text',
    ],
    [
      'steps of which some are numbers and others words',
      'questionnaire.json',
      'pages.0.elements.0.columns.4.value',
      'five',
      'questionnaire.json: pages[0].elements[0].columns: the values must be all numbers or all texts',
    ],
    [
      'two steps of the same value',
      'questionnaire.json',
      'pages.0.elements.0.columns.3.value',
      5,
      'needs at least two different steps',
    ],
    [
      'the same statement twice',
      'questionnaire.json',
      'pages.0.elements.0.rows.1.value',
      'clear',
      'the statement "work.clear" stands twice',
    ],
    [
      'a scale with a statement that does not exist',
      'scales.json',
      'scales.0.items.2.item',
      'work.money',
      'surveys/short/scales.json: scales[0].items[2].item: the questionnaire has no statement "work.money"',
    ],
    [
      'a statement in two scales',
      'scales.json',
      'scales.1.items.1.item',
      'work.clear',
      'scales[1].items[1].item: "work.clear" belongs to the scale "clarity" already',
    ],
    [
      'a statement in no scale',
      'scales.json',
      'scales.0.items.2.item',
      'work.calm',
      'the statement "work.help" belongs to no scale',
    ],
    [
      'a range that does not fit the steps',
      'scales.json',
      'scales.2.range',
      [1, 7],
      'scales[2].items[0].item: the steps of "people.safe" do not go from 1 to 7',
    ],
    [
      'a theme that does not exist',
      'scales.json',
      'scales.0.theme',
      'money',
      'scales[0].theme: there is no theme "money"',
    ],
    [
      'a file upload in a form',
      'forms/closing.json',
      'pages.0.elements.3.type',
      'file',
      'forms/closing.json: pages[0].elements[3].type: the type must be one of text, comment',
    ],
    [
      'a form with a question twice',
      'forms/closing.json',
      'pages.0.elements.3.name',
      'held',
      'forms/closing.json: two questions are called "held"',
    ],
    [
      'a comment without a limit in a form',
      'forms/closing.json',
      'pages.0.elements.6.elements.0.maxLength',
      undefined,
      'forms/closing.json: pages[0].elements[6].elements[0].maxLength: ',
    ],
  ]
  test.each(cases)('%s', (_, file, path, value, says) => {
    expect(complaint(file, path, value)).toContain(says)
  })
})

describe("a launched round's copy", () => {
  test('is the same programme, kept once', async () => {
    const storage = freshStorage()
    const copy = { ...shortProgramme, hash: 'copy-of-the-test' }
    await transaction(storage, async (tx) => {
      await keepProgramme(tx, copy)
      await keepProgramme(tx, copy)
    })
    expect(await loadProgrammeCopy(storage, 'copy-of-the-test')).toEqual(copy)
  })

  test('that is not there is a fault of the server', async () => {
    await expect(loadProgrammeCopy(freshStorage(), 'nothing')).rejects.toThrow('no copy of the programme')
  })
})
