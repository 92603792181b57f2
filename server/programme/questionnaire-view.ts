/**
 * A questionnaire as it is looked at: every text in its three languages beside each other, with the place it stands at
 * and the scale it belongs to. Texts may be missing.
 */
import { languages, type Text } from '#shared/language.ts'
import type { ScalesFile, SurveyJson } from '#shared/programme.ts'
import type { MissingText, PartText, QuestionnaireDetail, QuestionnairePart } from '#shared/questionnaire.ts'
import { stepTexts } from '#shared/texts/step.ts'
import type { Element, Question } from './elements.ts'
import { partsOf, questionnaireOf, statementsIn } from './questionnaire.ts'
import { minutesFor, wordsIn } from './reading-time.ts'
import type { SurveyText } from './survey-json.ts'

type View = Pick<QuestionnaireDetail, 'heading' | 'pages' | 'themes' | 'scaleList' | 'readingTime'>
type Choice = QuestionnairePart['choices'][number]

/** Which scale a statement belongs to. */
type Scoring = Map<string, { scale: string; reverse: boolean; sensitive: boolean }>

/**
 * @param questionnaire as it was checked; throws on any other
 * @param scales of the same questionnaire
 * @returns places are paths in the JSON: `pages[0].elements[1].rows[2].text`
 */
export function viewOf(questionnaire: SurveyJson, { themes, scales }: ScalesFile): View {
  const scoring: Scoring = new Map(
    scales.flatMap(({ id, sensitive, items }) =>
      items.map(({ item, reverse }) => [item, { scale: id, reverse: reverse === true, sensitive }] as const),
    ),
  )
  const read = questionnaireOf(questionnaire)
  const heading = textOf(read.title)
  const pages: View['pages'] = []
  for (const { part, place } of partsOf(read)) {
    if ('type' in part) pages.at(-1)?.parts.push(viewOfPart(part, place, scoring))
    else {
      const { name, title, description } = part
      pages.push({
        place,
        name,
        title: textOf(title),
        description: description ? textOf(description) : null,
        parts: [],
      })
    }
  }
  return {
    heading,
    pages,
    themes: themes.map(({ id, title }, index) => ({ place: `themes[${index}]`, id, title: partText(title) })),
    scaleList: scales.map(
      ({ id, title, about, kind, range, minValidShare, theme, sensitive, items }, index) => ({
        place: `scales[${index}]`,
        id,
        title: partText(title),
        about: partText(about),
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

/** How many texts there are not, each language by itself. */
export function countMissing(missing: readonly MissingText[]): number {
  return missing.reduce((count, text) => count + text.languages.length, 0)
}

function viewOfPart(part: Element, place: string, scoring: Scoring): QuestionnairePart {
  const isHtml = part.type === 'html'
  const isQuestion = !isHtml && part.type !== 'panel'
  return {
    place,
    name: part.name,
    type: part.type,
    // A panel's own elements stand one `elements` further in.
    depth: place.split('.elements').length - 2,
    title: isHtml || !part.title ? null : textOf(part.title),
    description: isHtml || !part.description ? null : textOf(part.description),
    html: isHtml ? textOf(part.html) : null,
    visibleIf: part.visibleIf ?? null,
    choices: isQuestion ? choicesOf(part, place) : [],
    statements: isQuestion ? statementsOf(part, place, scoring) : [],
  }
}

function choicesOf(question: Question, place: string): Choice[] {
  const choices = (key: string, list: readonly { value: Choice['value']; text: SurveyText }[]) =>
    list.map(({ value, text }, index) => ({
      place: `${place}.${key}[${index}].text`,
      value,
      text: textOf(text),
    }))
  switch (question.type) {
    case 'matrix':
      return choices('columns', question.columns)
    case 'rating':
      return question.rateValues ? choices('rateValues', question.rateValues) : ratingEnds(question, place)
    case 'boolean':
      return (['labelFalse', 'labelTrue'] as const).map((key) => ({
        place: `${place}.${key}`,
        value: key === 'labelTrue',
        text: question[key] ? textOf(question[key]) : stepTexts[key === 'labelTrue' ? 'yes' : 'no'],
      }))
    default:
      return choices('choices', question.choices)
  }
}

/** Numbers between two ends, which alone have words. */
function ratingEnds(rating: Extract<Question, { type: 'rating' }>, place: string): Choice[] {
  const steps = statementsIn(rating)[0]?.steps ?? []
  return steps.map(({ value }, index) => {
    const key = index === 0 ? 'minRateDescription' : index === steps.length - 1 ? 'maxRateDescription' : null
    const words = key ? rating[key] : undefined
    return { place: `${place}.${key ?? value}`, value, text: words ? textOf(words) : everywhere(`${value}`) }
  })
}

function statementsOf(question: Question, place: string, scoring: Scoring): QuestionnairePart['statements'] {
  return statementsIn(question).map(({ item }, index) => {
    const [key, text] =
      question.type === 'matrix'
        ? [`rows[${index}].text`, question.rows[index]?.text]
        : question.type === 'checkbox'
          ? [`choices[${index}].text`, question.choices[index]?.text]
          : ['title', question.title]
    return {
      place: `${place}.${key}`,
      item,
      text: text ? textOf(text) : everywhere(item),
      ...(scoring.get(item) ?? { scale: null, reverse: false, sensitive: false }),
    }
  })
}

function readingTimeOf(heading: PartText, pages: View['pages']): View['readingTime'] {
  // By place, since a text that is both choice and statement, or question and statement, is read once.
  const texts = new Map<string, PartText | null>([['title', heading]])
  for (const { place, title, description, parts } of pages) {
    texts.set(`${place}.title`, title).set(`${place}.description`, description)
    for (const part of parts) {
      for (const key of ['title', 'description', 'html'] as const)
        texts.set(`${part.place}.${key}`, part[key])
      for (const { place: at, text } of [...part.choices, ...part.statements]) texts.set(at, text)
    }
  }
  const read = [...texts.values()].filter((text) => text !== null)
  const words = Math.max(
    ...languages.map((language) => read.reduce((sum, text) => sum + wordsIn(text[language] ?? ''), 0)),
  )
  const statements = pages.flatMap(({ parts }) => parts.flatMap((part) => part.statements)).length
  return { words, statements, minutes: minutesFor(words, statements) }
}

/** SurveyJS calls English `default`. */
function textOf({ default: en, nb, nn }: SurveyText): PartText {
  return partText({ nb, nn, en })
}

/** An empty text is a missing one. */
function partText({ nb, nn, en }: Text): PartText {
  const there = (words: string) => (words.trim() === '' ? null : words)
  return { nb: there(nb), nn: there(nn), en: there(en) }
}

function everywhere(text: string): PartText {
  return { nb: text, nn: text, en: text }
}
