/**
 * Answers to questions that are not seen with the other answers: a browser keeps them, so that nothing is lost when
 * somebody changes an answer there and back, and they are left out when the box is opened. The conditions are evaluated
 * by SurveyJS itself; a whole model would take a thousand times as long (docs/decisions/0021).
 */
import { ConditionRunner } from 'survey-core'
import type { SurveyJson } from '#shared/programme.ts'
import type { Answers } from './answers.ts'
import { questionnaireOf, questionsOf } from './questionnaire.ts'

interface Conditional {
  question: string
  /** Must all hold. The same condition is one runner, whatever hangs on it. */
  conditions: ConditionRunner[]
}

const known = new WeakMap<SurveyJson, Conditional[]>()

/**
 * The answers to questions that are seen with exactly these answers, the hidden ones among them: that is what the screen
 * has shown when they were sent.
 *
 * @param answers must have passed answersSchema
 */
export function visibleAnswers(questionnaire: SurveyJson, answers: Answers): Answers {
  const conditional = conditionalQuestions(questionnaire)
  if (conditional.length === 0) return answers
  const visible = { ...answers }
  const results = new Map<ConditionRunner, boolean>()
  const holds = (condition: ConditionRunner): boolean => {
    const result = results.get(condition) ?? condition.runValues(answers)
    results.set(condition, result)
    return result
  }
  for (const { question, conditions } of conditional)
    if (visible[question] !== undefined && !conditions.every(holds)) delete visible[question]
  return visible
}

/** Questions that have a condition, or stand in something that has one. */
function conditionalQuestions(questionnaire: SurveyJson): Conditional[] {
  const before = known.get(questionnaire)
  if (before) return before
  const runners = new Map<string, ConditionRunner>()
  const runnerOf = (expression: string): ConditionRunner => {
    const runner = runners.get(expression) ?? new ConditionRunner(expression)
    runners.set(expression, runner)
    return runner
  }
  const found = questionsOf(questionnaireOf(questionnaire))
    .filter(({ visibleIf }) => visibleIf.length > 0)
    .map(({ part, visibleIf }) => ({
      question: part.name,
      conditions: visibleIf.map(runnerOf),
    }))
  known.set(questionnaire, found)
  return found
}
