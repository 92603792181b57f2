/** Answers of many units to the same form, counted. What people wrote in their own words is left out. */
import { csvFile } from '#shared/csv.ts'
import type { CountedQuestion, FormCounts } from '#shared/form-counts.ts'
import type { Language } from '#shared/language.ts'
import { inLanguage } from '#shared/texts/define.ts'
import { formCountsSheetTexts } from '#shared/texts/form-counts-sheet.ts'
import type { FormAnswers } from '../programme/form.ts'
import type { FormQuestion } from '../programme/form-questions.ts'

/** Questions in the form's order. @param answers one each of the units that have signed */
export function countAnswers(questions: FormQuestion[], answers: FormAnswers[]): CountedQuestion[] {
  return questions.flatMap((question): CountedQuestion[] => {
    if (question.kind === 'text') return []
    const given = answers.map((each) => question.read(each)).filter((values) => values.length > 0)
    const counted = question.kind === 'choice' ? choicesOf(question, given) : numbersOf(given)
    return [{ question: question.name, title: question.title, answered: given.length, counted }]
  })
}

function choicesOf({ options }: FormQuestion, given: (string | number)[][]): CountedQuestion['counted'] {
  return {
    kind: 'choice',
    options: options.map(({ value, text }) => ({
      text,
      units: given.filter((values) => values.includes(value)).length,
    })),
  }
}

function numbersOf(given: (string | number)[][]): CountedQuestion['counted'] {
  const numbers = given.flat().filter((value) => typeof value === 'number')
  return {
    kind: 'number',
    total: numbers.reduce((before, number) => before + number, 0),
    lowest: numbers.length === 0 ? 0 : Math.min(...numbers),
    highest: numbers.length === 0 ? 0 : Math.max(...numbers),
  }
}

/** What the file is made from besides what the page shows. */
export interface SignedForms {
  counts: FormCounts
  questions: FormQuestion[]
  /** Of units that have signed, by unit. */
  answers: Map<string, FormAnswers>
}

/** One row a unit, also those that have not signed; one column a question that can be counted. @param today ISO date */
export function formSheet(
  { counts, questions, answers }: SignedForms,
  language: Language,
  today: string,
): { filename: string; csv: string } {
  const word = inLanguage(formCountsSheetTexts, language)
  const asked = questions.filter(({ kind }) => kind !== 'text')
  const head = [
    word.unit,
    word.leader,
    word.state,
    word.signedOn,
    word.daysLate,
    ...asked.map(({ title }) => title[language]),
  ]
  const rows = counts.units.map(({ id, name, leader, state, signedOn, daysLate }) => [
    name[language],
    leader,
    word[state],
    signedOn,
    daysLate === null ? '' : String(daysLate),
    ...asked.map((question) => cellOf(question, answers.get(id) ?? {}, language)),
  ])
  return {
    filename: `${counts.form.id}-${today}.csv`,
    csv: csvFile([head, ...rows].map((cells) => cells.map((cell) => cell ?? ''))),
  }
}

function cellOf({ options, read }: FormQuestion, answers: FormAnswers, language: Language): string {
  return read(answers)
    .map((given) => options.find(({ value }) => value === given)?.text[language] ?? String(given))
    .join(', ')
}
