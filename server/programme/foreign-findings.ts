/** What is said of files that others have written, gathered while they are read. */
import type { Language } from '#shared/language.ts'
import type { MissingText } from '#shared/questionnaire.ts'
import { scriptIn, shortened } from './markup.ts'

export interface Findings {
  problems: string[]
  missing: MissingText[]
  /** How often each was left out. */
  leftOut: Map<string, number>
  /** Elements that were read. */
  elements: number
}

export function noFindings(): Findings {
  return { problems: [], missing: [], leftOut: new Map(), elements: 0 }
}

export function leaveOut({ leftOut }: Findings, what: string): void {
  leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
}

/** The whole text, as long as it is missing in a language. */
export function missText(
  { missing }: Findings,
  file: MissingText['file'],
  place: string,
  languages: Language[],
): void {
  if (languages.length > 0) missing.push({ file, place, languages })
}

const mostNotes = 200

/** One sentence for each thing that was left out; of very many, how many more there are. They are kept with the files. */
export function notesOf({ leftOut }: Findings): string[] {
  const notes = [...leftOut].map(([what, times]) => `left out${times > 1 ? ` ${times} times` : ''}: ${what}`)
  return notes.length > mostNotes
    ? [...notes.slice(0, mostNotes), `left out: ${notes.length - mostNotes} other things`]
    : notes
}

const skipped = 'every question may be skipped'
const looks = 'how it looks is decided here'

/** What is left out with a word of explanation; all other unknown keys are left out and named. */
const explained: Record<string, string> = {
  description: 'it is shown nowhere',
  isRequired: skipped,
  requiredIf: skipped,
  eachRowRequired: skipped,
  isAllRowRequired: skipped,
  validators: 'only what may be chosen is checked',
  minSelectedChoices: skipped,
  choicesOrder: 'everybody meets the same order',
  rowsOrder: 'everybody meets the same order',
  rowOrder: 'everybody meets the same order',
  questionOrder: 'everybody meets the same order',
  elementsOrder: 'everybody meets the same order',
  questionsOrder: 'everybody meets the same order',
  completedHtml: 'the page after sending is our own',
  completedHtmlOnCondition: 'the page after sending is our own',
  width: looks,
  minWidth: looks,
  maxWidth: looks,
  colCount: looks,
  titleLocation: looks,
  widthMode: looks,
  showNumber: looks,
  showQuestionNumbers: looks,
}

const beforehand = 'an answer cannot be given beforehand'
const elsewhere = 'nothing is fetched from or sent to another address'
const freeText = 'free text cannot be collected: it can give a person away'
const scripts = 'nothing can be calculated or run'
const partly = 'rows and choices cannot come and go; ask another question with visibleIf'
const ownChoice = 'write it as a choice like the others'

/** What would change the questionnaire if it were left out, or has no place in it at all. */
const refused: Record<string, string> = {
  defaultValue: beforehand,
  defaultValueExpression: beforehand,
  defaultRowValue: beforehand,
  setValueIf: beforehand,
  setValueExpression: beforehand,
  resetValueIf: beforehand,
  valueName: 'every question has an answer of its own',
  triggers: scripts,
  calculatedValues: scripts,
  variables: scripts,
  choicesByUrl: elsewhere,
  navigateToUrl: elsewhere,
  navigateToUrlOnCondition: elsewhere,
  logo: elsewhere,
  backgroundImage: elsewhere,
  imageLink: elsewhere,
  surveyId: elsewhere,
  surveyPostId: elsewhere,
  cookieName: elsewhere,
  hasOther: freeText,
  showOtherItem: freeText,
  hasComment: freeText,
  showCommentArea: freeText,
  choicesVisibleIf: partly,
  choicesEnableIf: partly,
  rowsVisibleIf: partly,
  rowsEnableIf: partly,
  columnsVisibleIf: partly,
  columnsEnableIf: partly,
  choicesFromQuestion: 'write the choices where they are',
  hasNone: ownChoice,
  showNoneItem: ownChoice,
  showRefuseItem: ownChoice,
  showDontKnowItem: ownChoice,
  choicesMin: 'write the choices one by one',
  choicesMax: 'write the choices one by one',
  maxSelectedChoices: 'every choice can be ticked',
  cellType: 'one column is chosen in each row',
  cells: 'all rows have the words of the columns',
  rateCount: 'write rateMin and rateMax',
  rateStep: 'write the values in rateValues',
  readOnly: 'every question can be answered',
  visible: 'a question that nobody sees is left out of the file',
}

/** A key that a questionnaire has no place for: refused by name, or left out and noted. */
export function leaveKey(findings: Findings, place: string, key: string, value: unknown): void {
  const at = `${place === '' ? '' : `${place}.`}${shortened(key)}`
  const script = isEmpty(value) ? null : scriptIn(JSON.stringify(value))
  if (key in {}) findings.problems.push(`${at}: the key belongs to JavaScript itself`)
  else if (/^on[A-Za-z]/.test(key)) findings.problems.push(`${at}: handlers are refused: ${scripts}`)
  else if (script !== null) findings.problems.push(`${at}: ${script} is refused`)
  else if (meansSomething(key, value)) findings.problems.push(`${at}: refused, because ${refused[key]}`)
  else if (!isEmpty(value))
    leaveOut(findings, shortened(key) + (explained[key] ? `, because ${explained[key]}` : ''))
}

function meansSomething(key: string, value: unknown): boolean {
  if (refused[key] === undefined) return false
  if (key === 'visible') return value === false
  if (key === 'rateStep') return value !== 1
  if (key === 'cellType') return value !== 'radio'
  return !isEmpty(value)
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  return value instanceof Object && Object.keys(value).length === 0
}
