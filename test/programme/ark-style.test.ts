import { readFileSync } from 'node:fs'
import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'

type Text = { nb: string; nn: string; en: string }
type SurveyText = { nb: string; nn: string; default: string }
type Scale = {
  id: string
  title: Text
  about: Text
  prompt?: Text
  kind: string
  theme: string
  model: string
  lawFactor?: string
  sensitive: boolean
  range: number[]
  minValidShare: number
  items: { item: string; reverse?: boolean }[]
}
type Matrix = {
  type: string
  name: string
  title: SurveyText
  columns: { value: number; text: SurveyText }[]
  rows: { value: string; text: SurveyText }[]
}
type Page = { name: string; title: SurveyText; elements: Matrix[] }

const folder = new URL('../../surveys/ark-style/', import.meta.url)
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const json = (file: string) => JSON.parse(text(file))

const programme = json('programme.json')
const questionnaire: { pages: Page[] } = json('questionnaire.json')
const { themes, scales }: { themes: { id: string; title: Text }[]; scales: Scale[] } = json('scales.json')
const form = json('forms/summary-and-evaluation.json')

const matrices = questionnaire.pages.flatMap((page) => page.elements)
const statements = matrices.flatMap((matrix) =>
  matrix.rows.map((row) => ({ item: `${matrix.name}.${row.value}`, row })),
)
const scored = scales.flatMap((scale) => scale.items)

const files = ['programme.json', 'questionnaire.json', 'scales.json', 'forms/summary-and-evaluation.json']
const surveyFiles = ['questionnaire.json', 'forms/summary-and-evaluation.json']

/** The keys of the files whose values a person reads. */
const readable = new Set([
  'title',
  'description',
  'text',
  'hint',
  'about',
  'prompt',
  'when',
  'notes',
  'points',
  'minRateDescription',
  'maxRateDescription',
])

/** Every value in the file that a person reads, with where it stands. */
function texts(value: unknown, where: string): { where: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${where}/${key}`
    if (!readable.has(key)) return texts(inner, here)
    const each = Array.isArray(inner) ? inner : [inner]
    return each.map((one) => ({ where: here, value: one }))
  })
}

const allTexts = files.flatMap((file) => texts(json(file), file))

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Small lists, to catch a text that was left in the other form of Norwegian. */
const onlyBokmal = new Set(
  `ikke jeg hva hvem hvor hvordan hvorfor hvis noen noe mye fra være vært gjøre gjør selv hverandre sammen
  bare flere egen eget egne en et uke enhet enheten ansatte leder lederen ledelsen oppgaver oppgavene
  tiltakene verneombudet`.split(/\s+/),
)
const onlyNynorsk = new Set(
  `ikkje eg kva kven kor korleis kvifor dersom nokon noko mykje frå vere vore gjere gjer sjølv kvarandre saman
  berre fleire eigen eige eigne ein dei veke eining eininga tilsette leiar leiaren leiinga oppgåver oppgåvene
  tiltaka verneombodet`.split(/\s+/),
)

describe('the statements and the scales', () => {
  test('every statement belongs to exactly one scale', () => {
    const timesScored = statements.map(({ item }) => [
      item,
      scored.filter((entry) => entry.item === item).length,
    ])
    expect(timesScored.filter(([, times]) => times !== 1)).toEqual([])
  })

  test('every item of a scale is a statement of the questionnaire', () => {
    const asked = new Set(statements.map(({ item }) => item))
    expect(scored.filter(({ item }) => !asked.has(item))).toEqual([])
  })

  test('item ids are short kebab-case and used once in the whole questionnaire', () => {
    const ids = statements.map(({ row }) => row.value)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id) || id.length > 30)).toEqual([])
  })

  test('no two statements read the same in any language', () => {
    for (const language of ['nb', 'nn', 'default'] as const) {
      const read = statements.map(({ row }) => row.text[language])
      expect(new Set(read).size).toBe(read.length)
    }
  })

  test('there are 60 to 80 statements on twelve pages and 20 to 25 scales of three or four', () => {
    expect(questionnaire.pages).toHaveLength(12)
    expect(statements.length).toBeGreaterThanOrEqual(60)
    expect(statements.length).toBeLessThanOrEqual(80)
    expect(scales.length).toBeGreaterThanOrEqual(20)
    expect(scales.length).toBeLessThanOrEqual(25)
    expect(scales.filter(({ items }) => items.length < 3 || items.length > 4)).toEqual([])
  })

  test('eight to fourteen statements are reversed, and no scale is only reversed ones', () => {
    const reversed = scored.filter(({ reverse }) => reverse)
    expect(reversed.length).toBeGreaterThanOrEqual(8)
    expect(reversed.length).toBeLessThanOrEqual(14)
    expect(scales.filter(({ items }) => items.every(({ reverse }) => reverse))).toEqual([])
  })

  test('all four factors named in section 4-3 of the Working Environment Act are covered', () => {
    const covered = new Set(scales.flatMap(({ lawFactor }) => lawFactor ?? []))
    expect([...covered].sort()).toEqual(['demands', 'emotional', 'support', 'workload'])
  })

  test('every scale has a known theme, kind and place in the working-environment model', () => {
    const known = new Set(themes.map(({ id }) => id))
    const models = ['organisational', 'psychosocial', 'physical', 'ergonomic'].map(
      (area) => `working-conditions.${area}`,
    )
    for (const scale of scales) {
      expect(known).toContain(scale.theme)
      expect(['resource', 'demand', 'outcome']).toContain(scale.kind)
      expect([...models, 'work-environment-work', 'other']).toContain(scale.model)
      expect(scale.range).toEqual([1, 5])
      expect(scale.minValidShare).toBe(0.5)
    }
    expect(new Set(scales.map(({ theme }) => theme))).toEqual(known)
    expect(new Set(scales.map(({ id }) => id)).size).toBe(scales.length)
  })

  test('only the scale about bullying and harassment is sensitive, and it stands alone on its page', () => {
    const sensitive = scales.filter((scale) => scale.sensitive)
    expect(sensitive.map(({ id }) => id)).toEqual(['safety-from-harassment'])
    const page = matrices.find(({ name }) => name === 'safety-at-work')
    expect(page?.rows.map(({ value }) => `safety-at-work.${value}`)).toEqual(
      sensitive[0]?.items.map(({ item }) => item),
    )
  })

  test('nothing has to be answered, and nothing asks for free text or carries HTML', () => {
    expect(matrices.map(({ type }) => type)).toEqual(matrices.map(() => 'matrix'))
    expect(text('questionnaire.json')).not.toMatch(/isRequired|isAllRowRequired|"comment"|"html"|<[a-z]/)
  })

  test('every statement is answered on the same five steps', () => {
    for (const { columns, title } of matrices) {
      expect(columns.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
      expect(columns).toEqual(matrices[0]?.columns)
      expect(title).toEqual(matrices[0]?.title)
    }
  })
})

describe('the programme', () => {
  test('its deadlines, forms and files point at something that exists', () => {
    const steps = programme.steps.map((step: { id: string }) => step.id)
    const forms = programme.forms.map((entry: { id: string }) => entry.id)
    expect(new Set(steps).size).toBe(steps.length)
    for (const deadline of programme.deadlines) expect(steps).toContain(deadline.step)
    for (const step of programme.steps) if (step.kind === 'form') expect(forms).toContain(step.form)
    for (const file of [programme.survey.questionnaire, programme.survey.scales])
      expect(json(file)).toBeTruthy()
    for (const entry of programme.forms) expect(json(entry.file)).toBeTruthy()
  })

  test('it says that it is not validated, and never goes below the minimum group of five', () => {
    expect(programme.validated).toBe(false)
    expect(Math.min(...Object.values<number>(programme.thresholds))).toBeGreaterThanOrEqual(5)
  })

  test('every scale has one open question to talk about, which takes no side', () => {
    for (const { id, prompt } of scales) {
      for (const written of Object.values(prompt ?? {})) expect(written, id).toMatch(/^\p{Lu}[^.?!]+\?$/u)
      // Answered with yes or no, a question is no longer open.
      expect(prompt?.en, id).toMatch(/^(How|What|When|Where|Which|Whom)\b/)
      expect(prompt?.en, id).not.toMatch(/\b(problem|bad|good|improve|wrong)\b/i)
    }
  })

  test('the meeting has a track for each state of a unit, and ends with when people hear more', () => {
    const { tracks, pooled } = programme.meeting
    expect(tracks.map(({ id }: { id: string }) => id)).toEqual([
      'no-meeting-yet',
      'interrupted',
      'plan-finished',
    ])
    const ways = [pooled, ...tracks.map(({ slides }: { slides: object[] }) => slides)]
    for (const slides of ways) {
      const said = JSON.stringify(slides)
      for (const word of ['verneombud', 'to ting', 'prikker', 'Ett til tre tiltak'])
        expect(said.toLowerCase()).toContain(word.toLowerCase())
      expect(slides.at(-1).title.nb).toBe('Når dere hører mer')
    }
  })

  test('what stands on the wall in the meeting is short enough to be read from the back', () => {
    const { tracks, pooled } = programme.meeting
    const slides = [pooled, ...tracks.map((track: { slides: object[] }) => track.slides)].flat()
    const lines = slides.flatMap(({ title, points }) => [title, ...points]).flatMap(Object.values)
    expect(lines.filter((line) => line.length > 90)).toEqual([])
  })

  test('its standard groups are those that universities ask for, and only PhD candidates move up', () => {
    expect(
      programme.groups.map(({ id, movesUp }: { id: string; movesUp: boolean }) => [id, movesUp]),
    ).toEqual([
      ['phd-candidates', true],
      ['academic', false],
      ['technical-administrative', false],
    ])
    const [, academic, technical] = programme.groups.map(
      ({ people }: { people: { values?: string[] } }) => people.values ?? [],
    )
    expect(academic.filter((value: string) => technical.includes(value))).toEqual([])
  })

  test('free text in the closing form has a limit, and few answers are required', () => {
    const questions = form.pages.flatMap((page: { elements: object[] }) => page.elements)
    expect(questions.length).toBeGreaterThanOrEqual(10)
    expect(questions.length).toBeLessThanOrEqual(14)
    for (const question of questions) if (question.type === 'comment') expect(question.maxLength).toBe(2000)
    expect(
      questions.filter((question: { isRequired?: boolean }) => question.isRequired).length,
    ).toBeLessThanOrEqual(3)
  })

  test('the README lists every scale with its title and number of statements', () => {
    const readme = text('README.md')
    for (const { id, title, kind, items } of scales) {
      expect(readme).toContain(`| \`${id}\` | ${title.nb} | ${kind} | ${items.length} |`)
    }
  })
})

describe('the three languages', () => {
  test('every text exists in bokmål, nynorsk and English, and the English is not the bokmål', () => {
    expect(allTexts.length).toBeGreaterThan(250)
    for (const { where, value } of allTexts) {
      const english = surveyFiles.some((file) => where.startsWith(file)) ? 'default' : 'en'
      expect(Object.keys(value as object).sort(), where).toEqual([english, 'nb', 'nn'].sort())
      const { nb, nn, [english]: en } = value as Record<string, string>
      for (const written of [nb, nn, en]) expect(written?.trim(), where).toMatch(/\S/)
      expect(en, where).not.toBe(nb)
    }
  })

  test('a statement ends with a full stop in every language and fits on a phone', () => {
    for (const { row } of statements) {
      for (const written of Object.values(row.text)) {
        expect(written).toMatch(/[^.]\.$/)
        expect(written.length).toBeLessThanOrEqual(90)
      }
    }
  })

  test('no nynorsk text holds a word that only bokmål has', () => {
    const strays = allTexts.flatMap(({ where, value }) =>
      wordsOf((value as Text).nn)
        .filter((word) => onlyBokmal.has(word))
        .map((word) => `${where}: ${word}`),
    )
    expect(strays).toEqual([])
  })

  test('no bokmål text holds a word that only nynorsk has', () => {
    const strays = allTexts.flatMap(({ where, value }) =>
      wordsOf((value as Text).nb)
        .filter((word) => onlyNynorsk.has(word))
        .map((word) => `${where}: ${word}`),
    )
    expect(strays).toEqual([])
  })
})

describe('SurveyJS', () => {
  test.each(surveyFiles)('loads %s without errors', (file) => {
    const model = new Model(json(file))
    expect(model.jsonErrors ?? []).toEqual([])
    expect(model.pages).toHaveLength(json(file).pages.length)
  })

  test.each(surveyFiles)('gives the titles, questions and choices of %s in the chosen language', (file) => {
    const source = json(file)
    const model = new Model(source)
    for (const [locale, key] of [
      ['nb', 'nb'],
      ['nn', 'nn'],
      ['en', 'default'],
    ] as const) {
      model.locale = locale
      expect(model.processedTitle).toBe(source.title[key])
      for (const page of source.pages) {
        expect(model.getPageByName(page.name).processedTitle).toBe(page.title[key])
        for (const element of page.elements) {
          const question = model.getQuestionByName(element.name)
          expect(question.title).toBe(element.title[key])
          for (const list of ['columns', 'rows', 'choices']) {
            if (!Array.isArray(element[list])) continue
            const shown = question[list].map((item: { text: string }) => item.text)
            expect(shown).toEqual(
              element[list].map((item: { text: Record<string, string> }) => item.text[key]),
            )
          }
        }
      }
    }
  })

  test('lets the questionnaire be sent with every statement left open', () => {
    expect(new Model(json('questionnaire.json')).validate(false)).toBe(true)
  })

  test('asks how many took part only when a follow-up meeting was held', () => {
    const model = new Model(form)
    const participants = model.getQuestionByName('participants')
    expect(participants.isVisible).toBe(false)
    model.setValue('meeting-held', 'one')
    expect(participants.isVisible).toBe(true)
    model.setValue('meeting-held', 'no')
    expect(participants.isVisible).toBe(false)
  })
})
