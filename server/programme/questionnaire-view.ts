/**
 * A questionnaire as it is looked at: every text in its three languages beside each other, with the place it stands at
 * and the scale it belongs to. Reads any questionnaire that passed the check of the format, whole or not.
 */

import { languages } from '#shared/language.ts'
import type { ScalesFile, SurveyJson } from '#shared/programme.ts'
import type { MissingText, PartText, QuestionnaireDetail, QuestionnairePart } from '#shared/questionnaire.ts'
import { minutesFor, wordsIn } from './reading-time.ts'

type View = Pick<QuestionnaireDetail, 'heading' | 'pages' | 'themes' | 'scaleList' | 'readingTime'>
type Choice = QuestionnairePart['choices'][number]
type Json = Record<string, unknown>

/** Which scale a statement belongs to. */
type Scoring = Map<string, { scale: string; reverse: boolean; sensitive: boolean }>

/**
 * @param scales of the same questionnaire; texts may be missing in both
 * @returns places are paths in the JSON: `pages[0].elements[1].rows[2].text`
 */
export function viewOf(questionnaire: SurveyJson, scales: ScalesFile): View {
  const scoring: Scoring = new Map(
    scales.scales.flatMap(({ id, sensitive, items }) =>
      items.map(({ item, reverse }) => [item, { scale: id, reverse: reverse === true, sensitive }] as const),
    ),
  )
  const pages = listIn(questionnaire, 'pages').map((page, index) => {
    const place = `pages[${index}]`
    return {
      place,
      name: nameOf(page),
      title: textIn(page, 'title'),
      description: textIn(page, 'description'),
      parts: partsIn(page, `${place}.elements`, 0, scoring),
    }
  })
  const heading = textIn(questionnaire, 'title')
  return {
    heading,
    pages,
    themes: scales.themes.map(({ id, title }, index) => ({
      place: `themes[${index}]`,
      id,
      title: textOf(title),
    })),
    scaleList: scales.scales.map(
      ({ id, title, about, kind, range, minValidShare, theme, sensitive, items }, index) => ({
        place: `scales[${index}]`,
        id,
        title: textOf(title),
        about: textOf(about),
        kind,
        range,
        minValidShare,
        theme,
        sensitive,
        items: items.map(({ item, reverse }) => ({ item, reverse: reverse === true })),
      }),
    ),
    readingTime: readingTimeOf(heading, pages),
  }
}

function partsIn(owner: Json, place: string, depth: number, scoring: Scoring): QuestionnairePart[] {
  return listIn(owner, 'elements').flatMap((element, index) => {
    const here = `${place}[${index}]`
    const part = partOf(element, here, depth, scoring)
    return element.type === 'panel'
      ? [part, ...partsIn(element, `${here}.elements`, depth + 1, scoring)]
      : [part]
  })
}

function partOf(element: Json, place: string, depth: number, scoring: Scoring): QuestionnairePart {
  const title = textIn(element, 'title')
  return {
    place,
    name: nameOf(element),
    type: String(element.type),
    depth,
    title,
    description: textIn(element, 'description'),
    html: textIn(element, 'html'),
    visibleIf: typeof element.visibleIf === 'string' ? element.visibleIf : null,
    choices: choicesOf(element, place),
    statements: statementsOf(element, place, title, scoring),
  }
}

/** Where the choices of a type stand; a rating's are numbers between two ends, a boolean's are yes and no. */
function choicesOf(element: Json, place: string): Choice[] {
  switch (element.type) {
    case 'matrix':
      return choicesIn(element, 'columns', place)
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
      return choicesIn(element, 'choices', place)
    case 'rating':
      return Array.isArray(element.rateValues)
        ? choicesIn(element, 'rateValues', place)
        : ratingEnds(element, place)
    case 'boolean':
      return (['labelFalse', 'labelTrue'] as const).flatMap((key) => {
        const text = textIn(element, key)
        return text ? [{ place: `${place}.${key}`, value: key === 'labelTrue', text }] : []
      })
    default:
      return []
  }
}

function choicesIn(element: Json, key: string, place: string): Choice[] {
  return listIn(element, key).map((choice, index) => ({
    place: `${place}.${key}[${index}].text`,
    value: choiceValue(choice),
    text: textIn(choice, 'text') ?? everywhere(String(choiceValue(choice))),
  }))
}

function ratingEnds(element: Json, place: string): Choice[] {
  const low = typeof element.rateMin === 'number' ? element.rateMin : 1
  const high = typeof element.rateMax === 'number' ? element.rateMax : 5
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => {
    const value = low + index
    const key = value === low ? 'minRateDescription' : value === high ? 'maxRateDescription' : null
    const text = key ? textIn(element, key) : null
    return { place: `${place}.${key ?? value}`, value, text: text ?? everywhere(String(value)) }
  })
}

function statementsOf(element: Json, place: string, title: PartText | null, scoring: Scoring) {
  const statement = (item: string, where: string, text: PartText) => ({
    place: where,
    item,
    text,
    ...(scoring.get(item) ?? { scale: null, reverse: false, sensitive: false }),
  })
  const name = nameOf(element)
  if (element.type === 'matrix')
    return choicesIn(element, 'rows', place).map((row) =>
      statement(`${name}.${row.value}`, row.place, row.text),
    )
  if (element.type === 'checkbox')
    return choicesIn(element, 'choices', place).map((choice) =>
      statement(`${name}.${choice.value}`, choice.place, choice.text),
    )
  if (element.type === 'html' || element.type === 'panel') return []
  return [statement(name, `${place}.title`, title ?? everywhere(name))]
}

/** Where a language is missing, and how many texts there are not. */
export function countMissing(missing: readonly MissingText[]): number {
  return missing.reduce((count, text) => count + text.languages.length, 0)
}

function readingTimeOf(heading: PartText | null, pages: QuestionnaireDetail['pages']) {
  const texts = [
    heading,
    ...pages.flatMap(({ title, description, parts }) => [
      title,
      description,
      ...parts.flatMap((part) => [
        // A question that is a statement itself, and choices that are, stand in both lists.
        ...(part.statements.some(({ place }) => place === `${part.place}.title`) ? [] : [part.title]),
        part.description,
        part.html,
        ...(part.type === 'checkbox' ? [] : part.choices.map(({ text }) => text)),
        ...part.statements.map(({ text }) => text),
      ]),
    ]),
  ].filter((text) => text !== null)
  const words = Math.max(
    ...languages.map((language) => texts.reduce((sum, text) => sum + wordsIn(text[language] ?? ''), 0)),
  )
  const statements = pages.flatMap(({ parts }) => parts.flatMap((part) => part.statements)).length
  return { words, statements, minutes: minutesFor(words, statements) }
}

function listIn(owner: Json, key: string): Json[] {
  const list = owner[key]
  if (!Array.isArray(list)) return []
  return list.map((entry: unknown) => (isJson(entry) ? entry : { value: entry }))
}

function nameOf({ name }: Json): string {
  return typeof name === 'string' ? name : ''
}

function choiceValue({ value }: Json): Choice['value'] {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

function textIn(owner: Json, key: string): PartText | null {
  const text = owner[key]
  return text === undefined ? null : textOf(text)
}

/** SurveyJS calls English `default`. An empty text is a missing one. */
function textOf(text: unknown): PartText {
  if (typeof text === 'string') return { nb: null, nn: null, en: text.trim() === '' ? null : text }
  const read = (...keys: string[]) => {
    const found = isJson(text)
      ? keys.map((key) => text[key]).find((value) => typeof value === 'string')
      : undefined
    return typeof found === 'string' && found.trim() !== '' ? found : null
  }
  return { nb: read('nb'), nn: read('nn'), en: read('default', 'en') }
}

function everywhere(text: string): PartText {
  return { nb: text, nn: text, en: text }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
