/** A form of the programme across the units that the person follows. */

import { loadFormResponses } from '../follow-up/form.store.ts'
import { daysLate } from '../follow-up/form.ts'
import type { Reader } from '../platform/database.ts'
import type { FormAnswers } from '../programme/form.ts'
import { formQuestions, visibleAnswers } from '../programme/form-questions.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound } from '../round/round.store.ts'
import { countAnswers, type SignedForms } from './form-counts.ts'
import { loadProgress, type ProgressQuestion } from './progress.store.ts'

/** Null where there is no progress to follow, or the round's programme has no such form. */
export async function loadSignedForms(
  reader: Reader,
  question: ProgressQuestion,
  formId: string,
): Promise<SignedForms | null> {
  const progress = await loadProgress(reader, question)
  const hash = (await findRound(reader, question.roundId))?.programmeHash
  if (!progress || !hash) return null
  const programme = await loadProgrammeCopy(reader, hash)
  const entry = programme.definition.forms.find(({ id }) => id === formId)
  const definition = entry && programme.forms[entry.id]
  if (!entry || !definition) return null
  const step = progress.steps.findIndex(({ form }) => form === formId)
  const responses = await loadFormResponses(reader, question.roundId, formId)
  const shown = visibleAnswers(definition)
  const answers = new Map<string, FormAnswers>()
  const units = progress.units.map(({ id, name, leader, statuses }) => {
    const response = responses.get(id)
    const signed = response?.state === 'signed'
    if (signed) answers.set(id, shown(response.answers))
    const due = statuses[step]?.due ?? null
    const signedOn = response?.signedOn ?? null
    return {
      id,
      name,
      leader,
      state: signed ? ('signed' as const) : response ? ('draft' as const) : ('not-begun' as const),
      signedOn,
      due,
      daysLate: daysLate({ signedOn }, due, question.today),
    }
  })
  const questions = formQuestions(definition)
  return {
    counts: {
      round: progress.round,
      top: progress.top,
      form: { id: entry.id, title: entry.title },
      questions: countAnswers(questions, [...answers.values()]),
      units,
    },
    questions,
    answers,
  }
}
