/** The statements' words, as they stood in the questionnaire: what a report prints beside their figures. */
import { languages, type Text } from '#shared/language.ts'
import { inQuestionnaire } from '#shared/leader-name.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { stepTexts } from '#shared/texts/step.ts'
import type { Question } from './elements.ts'
import { questionnaireOf, questionsOf, statementsIn } from './questionnaire.ts'
import type { SurveyText } from './survey-json.ts'

export interface StatementText {
  text: Text
  /** The words of each step by its byte. */
  steps: Map<number, Text>
}

/** Programme copies never change, so that what was read once holds for good. */
const known = new WeakMap<SurveyJson, Map<string, StatementText>>()

/** By statement, in codebook order. Throws on a questionnaire that was never checked. */
export function statementTexts(questionnaire: SurveyJson): Map<string, StatementText> {
  const before = known.get(questionnaire)
  if (before) return before
  const texts = textsWith(questionnaire, null)
  known.set(questionnaire, texts)
  return texts
}

/** Statements that say the name of the person's own leader: what is answered is about one person. */
export function leaderStatements(questionnaire: SurveyJson): Set<string> {
  const named = textsWith(questionnaire, 'N. N.')
  const items = [...statementTexts(questionnaire)].filter(
    ([item, { text }]) => named.get(item)?.text.en !== text.en,
  )
  return new Set(items.map(([item]) => item))
}

function textsWith(questionnaire: SurveyJson, leader: string | null): Map<string, StatementText> {
  const questions = questionsOf(questionnaireOf(inQuestionnaire(questionnaire, leader)))
  return new Map(questions.flatMap(({ part }) => textsOf(part)))
}

function textsOf(question: Question): [string, StatementText][] {
  const title = textOf(question.title)
  const words = choiceTexts(question)
  return statementsIn(question).map(({ item, steps }, index) => {
    const text =
      question.type === 'matrix'
        ? textOf(question.rows[index]?.text)
        : question.type === 'checkbox'
          ? together(title, textOf(question.choices[index]?.text))
          : title
    return [
      item,
      { text, steps: new Map(steps.map(({ byte }, place) => [byte, words[place] ?? number(byte)])) },
    ]
  })
}

/** The words of the steps, from the first; those that are only numbers are left out. */
function choiceTexts(question: Question): (Text | undefined)[] {
  switch (question.type) {
    case 'matrix':
      return question.columns.map(({ text }) => textOf(text))
    case 'radiogroup':
    case 'dropdown':
      return question.choices.map(({ text }) => textOf(text))
    case 'checkbox':
      return [stepTexts.notTicked, stepTexts.ticked]
    case 'boolean':
      return [
        question.labelFalse ? textOf(question.labelFalse) : stepTexts.no,
        question.labelTrue ? textOf(question.labelTrue) : stepTexts.yes,
      ]
    case 'rating':
      return question.rateValues?.map(({ text }) => textOf(text)) ?? ratingTexts(question)
  }
}

/** A rating names its ends only; the steps between are their numbers. */
function ratingTexts(rating: Extract<Question, { type: 'rating' }>): (Text | undefined)[] {
  const { minRateDescription: lowest, maxRateDescription: highest } = rating
  const steps = statementsIn(rating)[0]?.steps ?? []
  return steps.map((_, place) => {
    const end = place === 0 ? lowest : place === steps.length - 1 ? highest : undefined
    return end && textOf(end)
  })
}

function number(byte: number): Text {
  return { nb: `${byte}`, nn: `${byte}`, en: `${byte}` }
}

/** SurveyJS calls English `default`. What a person answered elsewhere and saw here is left open. */
function textOf(text: SurveyText | undefined): Text {
  const shown = (words = '') => words.replace(/\{[^{}]*\}/g, '…')
  return { nb: shown(text?.nb), nn: shown(text?.nn), en: shown(text?.default) }
}

/** One choice of a list says nothing without the question. */
function together(title: Text, choice: Text): Text {
  const joined = { ...title }
  for (const language of languages) joined[language] = `${title[language]} – ${choice[language]}`
  return joined
}
