/** A form's questions apart from SurveyJS: what can be chosen, counted and read, in words of all three languages. */
import { Model } from 'survey-core'
import type { FormLine } from '#shared/form.ts'
import { languages, type Text } from '#shared/language.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { formQuestionsTexts } from '#shared/texts/form-questions.ts'
import { type FormAnswers, type Question, questionsOf } from './form.ts'
import { ratingValues, type SurveyText } from './survey-json.ts'

/** One thing that is asked; each row of a matrix is one. */
export interface FormQuestion {
  /** `question`, or `matrix.row`. */
  name: string
  title: Text
  /** `text` is what people write in their own words, dates among it: read, never counted. */
  kind: 'choice' | 'number' | 'text'
  /** Of a choice, in the form's order. */
  options: { value: string; text: Text }[]
  /** What stands in the answers: chosen values as they stand in `options`, a number, or a text; empty when nothing. */
  read(answers: FormAnswers): (string | number)[]
}

/** In the form's order. @param form one that was checked when it was read */
export function formQuestions(form: SurveyJson): FormQuestion[] {
  return questionsOf(form).flatMap((question) =>
    question.type === 'matrix' ? matrixRows(question) : [single(question)],
  )
}

function matrixRows(matrix: Question & { type: 'matrix' }): FormQuestion[] {
  const options = matrix.columns.map(({ value, text }) => ({ value: String(value), text: asText(text) }))
  return matrix.rows.map((row) => ({
    name: `${matrix.name}.${row.value}`,
    title: joined(asText(matrix.title), asText(row.text)),
    kind: 'choice',
    options,
    read: (answers) => {
      const given = answers[matrix.name]
      return typeof given === 'object' && given !== null
        ? valuesIn((given as Record<string, unknown>)[row.value])
        : []
    },
  }))
}

function single(question: Exclude<Question, { type: 'matrix' }>): FormQuestion {
  const options = optionsOf(question)
  const isNumber = question.type === 'text' && question.inputType === 'number'
  return {
    name: question.name,
    title: asText(question.title),
    kind: options.length > 0 ? 'choice' : isNumber ? 'number' : 'text',
    options,
    read: (answers) => {
      const given = answers[question.name]
      return isNumber && typeof given === 'number' ? [given] : valuesIn(given)
    },
  }
}

function optionsOf(question: Exclude<Question, { type: 'matrix' }>): FormQuestion['options'] {
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
      return question.choices.map(({ value, text }) => ({ value: String(value), text: asText(text) }))
    case 'boolean': {
      const { labelTrue, labelFalse } = question
      return [
        { value: 'true', text: labelTrue ? asText(labelTrue) : formQuestionsTexts.yes },
        { value: 'false', text: labelFalse ? asText(labelFalse) : formQuestionsTexts.no },
      ]
    }
    case 'rating': {
      const values = ratingValues(question)
      return values.map((value, index) => {
        const words =
          index === 0
            ? question.minRateDescription
            : index === values.length - 1
              ? question.maxRateDescription
              : undefined
        const number = inAll(String(value))
        return { value: String(value), text: words ? joined(number, asText(words)) : number }
      })
    }
    default:
      return []
  }
}

function valuesIn(given: unknown): string[] {
  if (Array.isArray(given)) return given.map(String)
  return given === undefined || given === null || given === '' ? [] : [String(given)]
}

/**
 * Leaves out what stands behind a question that the answers have since hidden: nobody sees it in the form.
 *
 * @returns a function, since the form is read once for many answers that have passed formAnswersSchema
 */
export function visibleAnswers(form: SurveyJson): (answers: FormAnswers) => FormAnswers {
  const model = new Model(form)
  return (answers) => {
    model.data = answers
    const visible = new Set(
      model
        .getAllQuestions(true)
        .filter((question) => question.isParentVisible)
        .map(({ name }) => name),
    )
    return Object.fromEntries(Object.entries(answers).filter(([name]) => visible.has(name)))
  }
}

/** What is answered, to be read without the form; unanswered questions are left out. */
export function linesOf(form: SurveyJson, answers: FormAnswers): FormLine[] {
  const visible = visibleAnswers(form)(answers)
  return formQuestions(form).flatMap(({ name, title, kind, options, read }) => {
    const given = read(visible)
    const [first] = given
    if (first === undefined) return []
    const answer: FormLine['answer'] =
      kind === 'choice'
        ? { kind, choices: options.filter(({ value }) => given.includes(value)).map(({ text }) => text) }
        : typeof first === 'number'
          ? { kind: 'number', number: first }
          : { kind: 'text', text: first }
    return [{ question: name, title, answer }]
  })
}

function asText({ default: en, nb, nn }: SurveyText): Text {
  return { nb, nn, en }
}

function inAll(text: string): Text {
  return { nb: text, nn: text, en: text }
}

/** `first: second` */
function joined(first: Text, second: Text): Text {
  const [nb, nn, en] = languages.map(
    (language) => `${first[language].replace(/[?:]$/, '')}: ${second[language]}`,
  )
  return { nb: nb ?? '', nn: nn ?? '', en: en ?? '' }
}
