/** Reads SurveyJS JSON key by key into the shape of our questionnaires; whether the values fit is for the schema. */
import type { Language } from '#shared/language.ts'
import { type Findings, leaveKey, leaveOut, missText } from './foreign-findings.ts'
import { missingIn, noText, type PartText, plainLanguage, readText, sameEverywhere } from './foreign-texts.ts'

/** How a key is read. A `text` must be there: where it is not, it is missing in all languages. */
type Part = 'copy' | 'text' | 'optional' | 'choices' | 'elements'

const conditions = { visibleIf: 'copy', enableIf: 'copy' } as const
const common = { name: 'copy', title: 'text', description: 'optional', ...conditions } as const

const surveyParts: Record<string, Part> = { title: 'text' }
const pageParts: Record<string, Part> = { ...common, elements: 'elements' }
const elementParts: Record<string, Record<string, Part>> = {
  matrix: { ...common, columns: 'choices', rows: 'choices' },
  radiogroup: { ...common, choices: 'choices' },
  dropdown: { ...common, choices: 'choices' },
  checkbox: { ...common, choices: 'choices' },
  rating: {
    ...common,
    rateMin: 'copy',
    rateMax: 'copy',
    rateValues: 'choices',
    minRateDescription: 'optional',
    maxRateDescription: 'optional',
  },
  boolean: {
    ...common,
    labelTrue: 'optional',
    labelFalse: 'optional',
    valueTrue: 'copy',
    valueFalse: 'copy',
  },
  html: { name: 'copy', html: 'text', ...conditions },
  panel: { ...common, title: 'optional', elements: 'elements' },
}

/** The same question drawn in another way. */
const sameAs: Record<string, string> = { buttongroup: 'radiogroup', tagbox: 'checkbox' }

type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns what the schema of unfinished questionnaires is asked about; never throws */
export function readSurvey(survey: unknown, findings: Findings): unknown {
  if (!isObject(survey)) return survey
  const { locale, pages, elements, questions, ...rest } = survey
  const plain = plainLanguage(locale)
  const onOnePage = elements ?? questions
  const all = pages === undefined && onOnePage !== undefined ? [{ elements: onOnePage }] : pages
  return {
    ...readParts(rest, surveyParts, '', plain, findings),
    pages: Array.isArray(all) ? all.map((page, index) => readPage(page, index, plain, findings)) : all,
  }
}

function readPage(page: unknown, index: number, plain: Language, findings: Findings): unknown {
  if (!isObject(page)) return page
  const { questions, ...rest } = page
  const named = { name: `page${index + 1}`, ...(questions !== undefined && { elements: questions }), ...rest }
  return readParts(named, pageParts, `pages[${index}]`, plain, findings)
}

function readElement(element: unknown, place: string, plain: Language, findings: Findings): unknown {
  findings.elements += 1
  if (!isObject(element)) return element
  const { type: given, ...rest } = element
  const type = typeof given === 'string' && Object.hasOwn(sameAs, given) ? sameAs[given] : given
  if (type !== given) leaveOut(findings, `the type "${given}", which is shown as "${type}"`)
  const parts = typeof type === 'string' && Object.hasOwn(elementParts, type) ? elementParts[type] : undefined
  return parts ? { type, ...readParts(rest, parts, place, plain, findings) } : { type }
}

function readParts(
  owner: Json,
  parts: Record<string, Part>,
  place: string,
  plain: Language,
  findings: Findings,
): Json {
  const read: Json = {}
  for (const [key, part] of Object.entries(parts)) {
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined
    const at = place === '' ? key : `${place}.${key}`
    if (part === 'text' || part === 'optional') {
      const text = readText(value, at, plain, findings)
      if (text || part === 'text') read[key] = surveyText(text ?? noText, at, findings)
    } else if (isGiven(value))
      read[key] =
        part === 'copy' || !Array.isArray(value)
          ? value
          : value.map((entry, index) =>
              (part === 'choices' ? readChoice : readElement)(entry, `${at}[${index}]`, plain, findings),
            )
  }
  for (const [key, value] of Object.entries(owner))
    if (!Object.hasOwn(parts, key)) leaveKey(findings, place, key, value)
  return read
}

function isGiven(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}

/** A choice, column or row: its value alone, or value and text. A value without text is its own text. */
function readChoice(choice: unknown, place: string, plain: Language, findings: Findings): unknown {
  if (!isObject(choice)) return readChoice(valueAndText(choice), place, plain, findings)
  const { value, text, ...rest } = choice
  for (const [key, other] of Object.entries(rest))
    if (key === 'visibleIf' || key === 'enableIf') leaveKey(findings, place, 'choicesVisibleIf', other)
    else leaveKey(findings, place, key, other)
  const words = readText(text, `${place}.text`, plain, findings)
  return {
    value,
    text: words ? surveyText(words, `${place}.text`, findings) : textOfValue(value, place, plain, findings),
  }
}

/** `value|text` in one, as SurveyJS reads it too. */
function valueAndText(choice: unknown): Json {
  const bar = typeof choice === 'string' ? choice.indexOf('|') : -1
  if (typeof choice !== 'string' || bar < 0) return { value: choice }
  return { value: choice.slice(0, bar), text: choice.slice(bar + 1) }
}

function textOfValue(value: unknown, place: string, plain: Language, findings: Findings) {
  const text =
    typeof value === 'number' ? sameEverywhere(value) : (readText(value, place, plain, findings) ?? noText)
  return surveyText(text, `${place}.text`, findings)
}

function surveyText(text: PartText, place: string, findings: Findings) {
  missText(findings, 'questionnaire', place, missingIn(text))
  const { en, nb, nn } = text
  return { default: en, nb, nn }
}
