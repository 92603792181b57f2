/** The parts of SurveyJS JSON that our questionnaires and forms may use; everything else is refused when it is read. */
import { z } from 'zod'

/** A text in SurveyJS' way of writing languages: `default` is English. */
export const surveyTextSchema = z.strictObject({
  default: z.string().trim().min(1),
  nb: z.string().trim().min(1),
  nn: z.string().trim().min(1),
})

/** Names of questions, rows and pages: short and without dots, so that `matrix.row` is unambiguous. */
export const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be short kebab-case')

/** A choice or a column as the person sees it, with the value that is stored. */
export function choiceSchema<V extends z.ZodType>(value: V) {
  return z.strictObject({ value, text: surveyTextSchema })
}

export const rowSchema = choiceSchema(nameSchema)

/** Values of a rating without `rateValues`: from `rateMin` (1) to `rateMax` (5). */
export function ratingValues({ rateMin, rateMax }: { rateMin?: number; rateMax?: number }): number[] {
  const low = rateMin ?? 1
  return Array.from({ length: Math.max(0, (rateMax ?? 5) - low + 1) }, (_, index) => low + index)
}

/** Things of the list that occur more than once, each named once. */
export function repeated<T>(list: T[]): T[] {
  return [...new Set(list.filter((entry, index) => list.indexOf(entry) !== index))]
}
