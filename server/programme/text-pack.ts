/**
 * A licensed instrument as its owner hands it over: a table of texts and one of scoring, which become SurveyJS JSON and
 * scales. The tables are described in docs/questionnaires.md; nothing of an instrument is in the product.
 */
import type { Text } from '#shared/language.ts'
import { scaleSchema } from '#shared/programme.ts'
import type { QuestionnaireError } from '#shared/questionnaire.ts'
import { readYesNo } from '../register/cells.ts'
import { kindIn, lineIn, scoringColumns, type TextCell, textColumns } from './text-pack-columns.ts'
import { type Line, readTable, type TableFault } from './text-pack-table.ts'

type SurveyText = { default: string; nb: string; nn: string }
interface Choice {
  value: number
  text: SurveyText
}
interface Question {
  name: string
  title: SurveyText
  choices: Choice[]
  rows: { value: string; text: SurveyText }[]
}

/** By place in the JSON the row of the table that it was made from, so that a later fault can name the row. */
export type Rows = Map<string, number>

export type TextPackReading =
  | { questionnaire: unknown; scales: unknown; rows: { content: Rows; scoring: Rows } }
  | { errors: QuestionnaireError[] }

/**
 * @param title of the questionnaire, where the table has none
 * @returns JSON for readForeign, which checks what it means; or what is wrong with the tables themselves
 */
export function readTextPack(texts: Uint8Array, scoring: Uint8Array, title: Text): TextPackReading {
  const textTable = readTable(texts, textColumns)
  const scoringTable = readTable(scoring, scoringColumns)
  const errors: QuestionnaireError[] = []
  const keep = (file: 'content' | 'scoring', faults: TableFault[]) =>
    errors.push(...faults.map((fault) => ({ ...fault, file, detail: null })))
  const content = 'lines' in textTable ? readTexts(textTable.lines, title) : null
  const scored = 'lines' in scoringTable ? readScoring(scoringTable.lines, content?.steps ?? new Map()) : null
  keep('content', 'faults' in textTable ? textTable.faults : (content?.faults ?? []))
  keep('scoring', 'faults' in scoringTable ? scoringTable.faults : (scored?.faults ?? []))
  if (errors.length > 0 || !content || !scored) return { errors }
  return {
    questionnaire: content.questionnaire,
    scales: scored.scales,
    rows: { content: content.rows, scoring: scored.rows },
  }
}

function readTexts(lines: Line<TextCell>[], title: Text) {
  const faults: TableFault[] = []
  const rows: Rows = new Map()
  const pages: { name: string; title: SurveyText; description?: SurveyText; questions: Question[] }[] = []
  let heading: SurveyText = { default: title.en, nb: title.nb, nn: title.nn }
  // A question without choices of its own has those of the question before.
  let choices: Choice[] = []
  let ownChoices = false
  for (const { row, cells } of lines) {
    const text = { default: cells.en, nb: cells.nb, nn: cells.nn }
    const page = pages.at(-1)
    const question = page?.questions.at(-1)
    const here = `pages[${pages.length - 1}]`
    const fault = (place: string, code: TableFault['code']) => faults.push({ row, place, code })
    switch (lineIn(cells.line)) {
      case 'title':
        heading = text
        break
      case 'page':
        rows.set(`pages[${pages.length}]`, row)
        pages.push({ name: cells.name || `page-${pages.length + 1}`, title: text, questions: [] })
        break
      case 'text':
        if (page) page.description = text
        else fault(textColumns.line.header, 'wrong-order')
        break
      case 'question':
        if (!page) {
          fault(textColumns.line.header, 'wrong-order')
          break
        }
        rows.set(`${here}.elements[${page.questions.length}]`, row)
        ownChoices = false
        page.questions.push({ name: cells.name || `question-${row}`, title: text, choices, rows: [] })
        break
      case 'choice': {
        const value = Number(cells.value)
        if (!question) fault(textColumns.line.header, 'wrong-order')
        else if (!/^\d{1,3}$/.test(cells.value)) fault(textColumns.value.header, 'unknown-value')
        else {
          if (!ownChoices) choices = []
          ownChoices = true
          question.choices = choices
          choices.push({ value, text })
        }
        break
      }
      case 'statement':
        if (!question || !page) fault(textColumns.line.header, 'wrong-order')
        else if (cells.name === '') fault(textColumns.name.header, 'missing-value')
        else {
          rows.set(`${here}.elements[${page.questions.length - 1}].rows[${question.rows.length}]`, row)
          question.rows.push({ value: cells.name, text })
        }
        break
      default:
        fault(textColumns.line.header, 'unknown-value')
    }
  }
  const questionnaire = {
    title: heading,
    pages: pages.map(({ questions, ...page }) => ({ ...page, elements: questions.map(elementOf) })),
  }
  return { questionnaire, faults, rows, steps: stepsOf(pages.flatMap(({ questions }) => questions)) }
}

/** A question with statements below it is a matrix; one without is a statement itself. */
function elementOf({ name, title, choices, rows }: Question) {
  return rows.length > 0
    ? { type: 'matrix', name, title, columns: choices, rows }
    : { type: 'radiogroup', name, title, choices }
}

type Steps = Map<string, { item: string; values: number[] }>

/** By full name, and by the statement's own name where only one question has it. */
function stepsOf(questions: Question[]): Steps {
  const steps: Steps = new Map()
  const twice = new Set<string>()
  for (const { name, choices, rows } of questions) {
    const values = choices.map(({ value }) => value)
    if (rows.length === 0) steps.set(name, { item: name, values })
    for (const { value } of rows) {
      const item = `${name}.${value}`
      if (steps.has(value)) twice.add(value)
      steps.set(value, { item, values })
      steps.set(item, { item, values })
    }
  }
  for (const name of twice) steps.delete(name)
  return steps
}

type ScoringCell = keyof typeof scoringColumns

function readScoring(lines: Line<ScoringCell>[], steps: Steps) {
  const faults: TableFault[] = []
  const rows: Rows = new Map()
  const themes: { id: string; title: Text }[] = []
  const scales: { items: { item: string; reverse?: true }[]; range: number[]; [key: string]: unknown }[] = []
  for (const { row, cells } of lines) {
    const scale = scales.at(-1)
    const fault = (column: ScoringCell, code: TableFault['code']) =>
      faults.push({ row, place: scoringColumns[column].header, code })
    const yes = (column: 'sensitive' | 'reverse') => {
      const read = readYesNo(cells[column])
      if ('error' in read) fault(column, 'unknown-value')
      return 'value' in read && read.value
    }
    const title = { nb: cells.nb, nn: cells.nn, en: cells.en }
    if (cells.name === '') fault('name', 'missing-value')
    switch (lineIn(cells.line)) {
      case 'theme':
        rows.set(`themes[${themes.length}]`, row)
        themes.push({ id: cells.name, title })
        break
      case 'scale': {
        const kind = kindIn(cells.kind)
        const prompt = { nb: cells.promptNb, nn: cells.promptNn, en: cells.promptEn }
        const model = scaleSchema.shape.model.safeParse(cells.model || 'other')
        const lawFactor = scaleSchema.shape.lawFactor.safeParse(cells.lawFactor || undefined)
        const share = cells.share === '' ? 0.5 : Number(cells.share.replace(',', '.'))
        if (!kind) fault('kind', cells.kind === '' ? 'missing-value' : 'unknown-value')
        if (!model.success) fault('model', 'unknown-value')
        if (!lawFactor.success) fault('lawFactor', 'unknown-value')
        if (!(share > 0 && share <= 1)) fault('share', 'unknown-value')
        rows.set(`scales[${scales.length}]`, row)
        scales.push({
          id: cells.name,
          title,
          about: { nb: cells.aboutNb, nn: cells.aboutNn, en: cells.aboutEn },
          ...(Object.values(prompt).some((words) => words !== '') && { prompt }),
          kind,
          theme: themes.at(-1)?.id ?? '',
          model: model.data,
          ...(lawFactor.data && { lawFactor: lawFactor.data }),
          sensitive: yes('sensitive'),
          minValidShare: share,
          range: [],
          items: [],
        })
        if (themes.length === 0) fault('line', 'wrong-order')
        break
      }
      case 'statement': {
        if (!scale) {
          fault('line', 'wrong-order')
          break
        }
        const step = steps.get(cells.name)
        if (!step) fault('name', 'unknown-value')
        if (scale.items.length === 0 && step)
          scale.range = [Math.min(...step.values), Math.max(...step.values)]
        rows.set(`scales[${scales.length - 1}].items[${scale.items.length}]`, row)
        scale.items.push({
          item: step?.item ?? cells.name,
          ...(yes('reverse') && { reverse: true as const }),
        })
        break
      }
      default:
        fault('line', 'unknown-value')
    }
  }
  return { scales: { themes, scales }, faults, rows }
}
