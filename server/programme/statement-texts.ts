/** The statements' words, as they stood in the questionnaire: what a report prints beside their figures. */
import type { z } from 'zod'
import type { Text } from '#shared/language.ts'
import { inQuestionnaire } from '#shared/leader-name.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { questionnaireSchema } from './questionnaire.ts'
import { ratingValues, type surveyTextSchema } from './survey-json.ts'

export interface StatementText {
  text: Text
  /** The words of each step by its value. */
  steps: Map<number, Text>
}

/** Programme copies never change, so that what was read once holds for good. */
const known = new WeakMap<SurveyJson, Map<string, StatementText>>()

/** By statement (`matrix.row`, or the question's name). Throws on a questionnaire that was never checked. */
export function statementTexts(questionnaire: SurveyJson): Map<string, StatementText> {
  const before = known.get(questionnaire)
  if (before) return before
  const texts = new Map(
    questionnaireSchema
      .parse(inQuestionnaire(questionnaire, null))
      .pages.flatMap((page) => page.elements)
      .flatMap((element): [string, StatementText][] => {
        const title = textOf(element.title)
        if (element.type === 'matrix') {
          const steps = new Map(element.columns.map((column) => [column.value, textOf(column.text)]))
          return element.rows.map((row) => [
            `${element.name}.${row.value}`,
            { text: textOf(row.text), steps },
          ])
        }
        if (element.type === 'radiogroup') {
          const steps = new Map(element.choices.map((choice) => [choice.value, textOf(choice.text)]))
          return [[element.name, { text: title, steps }]]
        }
        return [[element.name, { text: title, steps: ratingSteps(element) }]]
      }),
  )
  known.set(questionnaire, texts)
  return texts
}

type SurveyText = z.infer<typeof surveyTextSchema>

/** SurveyJS calls English `default`. */
function textOf({ default: en, nb, nn }: SurveyText): Text {
  return { nb, nn, en }
}

/** A rating names its ends only; the steps between are their numbers. */
function ratingSteps(rating: {
  rateMin?: number | undefined
  rateMax?: number | undefined
  minRateDescription?: SurveyText | undefined
  maxRateDescription?: SurveyText | undefined
}): Map<number, Text> {
  const { minRateDescription: lowest, maxRateDescription: highest, rateMin, rateMax } = rating
  const values = ratingValues({
    ...(rateMin !== undefined && { rateMin }),
    ...(rateMax !== undefined && { rateMax }),
  })
  return new Map(
    values.map((value, index) => {
      const end = index === 0 ? lowest : index === values.length - 1 ? highest : undefined
      return [value, end ? textOf(end) : { nb: `${value}`, nn: `${value}`, en: `${value}` }]
    }),
  )
}
