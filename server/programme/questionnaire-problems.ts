/** What the schema of a questionnaire cannot see: names used twice, steps that are no scale, references into the void. */

import { mostContent } from '#shared/ballot/sealing.ts'
import { prefixedLength } from '#shared/ballot/signature.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { mostRatings, type Question, type Questionnaire } from './elements.ts'
import { expressionProblems } from './expression.ts'
import { shortened } from './markup.ts'
import {
  partsOf,
  questionnaireOf,
  questionsOf,
  type Statement,
  statementsIn,
  statementsOf,
} from './questionnaire.ts'
import { repeated, repeatedNames } from './survey-json.ts'

const mostStatements = 500

/**
 * What SurveyJS puts something of its own for in conditions and texts, whatever question is called so; the last two it
 * takes for properties of the answers.
 */
const ownNames = new Set([
  ...['self', 'survey', 'locale', 'pageno', 'pagecount', 'questioncount', 'no', 'require', 'title'],
  ...['correctanswers', 'correctedanswers', 'correctedanswercount'],
  ...['incorrectanswers', 'incorrectedanswers', 'incorrectedanswercount'],
  ...['length', 'equals'],
])

/** Endings that make SurveyJS look for another question: the one before the ending. */
const ownEnding = /-(unwrapped|comment|total)$/i

/** All conditions together: each is evaluated for every answer when the box is opened. */
const mostConditionCharacters = 10_000

/** @returns each as `place: what is wrong`, or without place where it is about the whole */
export function questionnaireProblems(json: SurveyJson): string[] {
  const statements = statementsOf(json)
  const questionnaire = questionnaireOf(json)
  const elements = partsOf(questionnaire).flatMap(({ part }) => ('type' in part ? part : []))
  const names = elements.map(({ name }) => name)
  const problems = [
    ...repeatedNames(questionnaire.pages.map(({ name }) => name)).map(
      (name) => `two pages are called "${name}"`,
    ),
    ...repeatedNames(names).map((name) => `two questions are called "${name}"`),
    ...repeatedNames(statements.map(({ item }) => item)).map(
      (item) => `the statement "${item}" stands twice`,
    ),
    ...names
      .filter((name) => name.toLowerCase() === 'leader')
      .map(() => 'no question can be called "leader": {leader} stands for the name of a person\'s leader'),
    ...[...names, ...statements.flatMap(({ row }) => row ?? [])]
      .filter((name) => ownNames.has(name.toLowerCase()) || ownEnding.test(name))
      .map((name) => `nothing can be called "${name}": SurveyJS puts something of its own for it`),
    ...statements
      .filter(({ steps }) => !areSteps(steps))
      .map(({ item }) => `the statement "${item}" needs at least two different steps`),
    ...referenceProblems(questionnaire),
  ]
  for (const { part, place } of questionsOf(questionnaire))
    if (part.type === 'rating' && (statementsIn(part)[0]?.steps.length ?? 0) > mostRatings)
      problems.push(`${place}: a rating can have ${mostRatings} steps`)
  // SurveyJS reads the two words as what they say, whichever of them stands for yes.
  for (const { part, place } of questionsOf(questionnaire))
    if (part.type === 'boolean' && (saysSo(part.valueTrue, 'false') || saysSo(part.valueFalse, 'true')))
      problems.push(`${place}: "false" cannot be stored for yes, nor "true" for no`)
  if (statements.length === 0) problems.push('there is no statement to answer')
  if (statements.length > mostStatements)
    problems.push(`there are ${statements.length} statements; a questionnaire can have ${mostStatements}`)
  const longest = longestAnswer(questionsOf(questionnaire).map(({ part }) => part))
  if (longest > mostAnswerBytes)
    problems.push(
      `an answer to everything takes ${longest} bytes, and ${mostAnswerBytes} can be sealed: give shorter names and values`,
    )
  return problems
}

function areSteps(steps: Statement['steps']): boolean {
  const values = steps.map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value))
  return (
    values.length >= 2 &&
    repeated(values).length === 0 &&
    repeated(steps.map(({ byte }) => byte)).length === 0
  )
}

function saysSo(value: unknown, word: string): boolean {
  return String(value).toLowerCase() === word
}

/** Conditions, and answers put into texts. Only what stands before can be asked about: so nothing ever goes in circles. */
function referenceProblems(questionnaire: Questionnaire): string[] {
  const conditions = partsOf(questionnaire).flatMap(({ part }) => [part.visibleIf ?? '', part.enableIf ?? ''])
  if (conditions.join('').length > mostConditionCharacters)
    return [`the conditions have more than ${mostConditionCharacters} characters together`]
  const problems: string[] = []
  const questions = new Set<string>()
  const known = new Set<string>()
  for (const { part, place } of partsOf(questionnaire)) {
    for (const key of ['visibleIf', 'enableIf'] as const) {
      const expression = part[key]
      if (expression !== undefined)
        problems.push(
          ...expressionProblems(expression, known).map((problem) => `${place}.${key}: ${problem}`),
        )
    }
    const markup = 'type' in part && part.type === 'html'
    for (const reference of new Set(textsIn(part).flatMap(bracesIn)))
      if (!isLeader(reference) && (markup || !questions.has(reference)))
        problems.push(
          `${place}: the text has "{${shortened(reference)}}", and ` +
            (markup
              ? 'a text with markup can hold nothing in braces but {leader}'
              : 'only {leader} and questions that stand before can be put into a text'),
        )
    if (!('type' in part) || part.type === 'panel' || part.type === 'html') continue
    questions.add(part.name)
    known.add(part.name)
    if (part.type === 'matrix') for (const { item } of statementsIn(part)) known.add(item)
  }
  return problems
}

/** Its own texts in all languages, not those of what it holds. */
function textsIn(part: object): string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'elements') return []
    if (Array.isArray(value)) return value.flatMap((entry) => (entry instanceof Object ? textsIn(entry) : []))
    return value instanceof Object ? Object.values(value).filter((text) => typeof text === 'string') : []
  })
}

function bracesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, reference = '']) => reference.trim())
}

function isLeader(reference: string): boolean {
  return /^leader(\s*\|.*)?$/s.test(reference)
}

/** What a sealed answer holds besides what was answered: version, class (a UUID), message, signature. */
const mostAnswerBytes = mostContent - (2 + 36 + 32 + prefixedLength)

/** Bytes of the longest answer, as JSON. */
function longestAnswer(questions: Question[]): number {
  const longest = (values: unknown[]) => Math.max(...values.map((value) => bytesOf(value)))
  const valuesOf = (statement: Statement | undefined) => statement?.steps.map(({ value }) => value) ?? []
  return questions.reduce((sum, question) => {
    const statements = statementsIn(question)
    const step = longest(valuesOf(statements[0]))
    const answer =
      question.type === 'matrix'
        ? question.rows.reduce((row, { value }) => row + bytesOf(value) + step + 2, 2)
        : question.type === 'checkbox'
          ? bytesOf(question.choices.map(({ value }) => value))
          : step
    return sum + bytesOf(question.name) + answer + 2
  }, 2)
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
