/** The parts of SurveyJS JSON that our questionnaires and forms may use; everything else is refused when it is read. */
import { z } from 'zod'
import { markupProblems, scriptIn } from './markup.ts'

/** Characters of one text, and of one text with markup. */
const longestText = 2000
const longestMarkup = 10_000

const controls = /(?![\n\r\t])\p{Cc}/u

const plainSchema = z
  .string()
  .trim()
  .max(longestText, `a text can have ${longestText} characters at most`)
  .superRefine((text, context) => {
    if (text.length > longestText) return
    const script = scriptIn(text)
    if (script !== null) context.addIssue(`the text holds ${script}, which is refused`)
    if (controls.test(text)) context.addIssue('the text holds control characters')
  })

const markupSchema = z
  .string()
  .trim()
  .max(longestMarkup, `a text with markup can have ${longestMarkup} characters at most`)
  .superRefine((html, context) => {
    if (html.length > longestMarkup) return
    for (const problem of markupProblems(html)) context.addIssue(problem)
  })

const inLanguages = (one: z.ZodType<string>) => z.strictObject({ default: one, nb: one, nn: one })

/** A text in SurveyJS' way of writing languages: `default` is English. */
export const surveyTextSchema = inLanguages(plainSchema.min(1))
export type SurveyText = z.infer<typeof surveyTextSchema>

/** A text to read, with markup. */
export const surveyMarkupSchema = inLanguages(markupSchema.min(1))

/** The same where a text may be missing, which is the empty string: an imported questionnaire that is not finished. */
export const unfinishedTextSchema = inLanguages(plainSchema)
export const unfinishedMarkupSchema = inLanguages(markupSchema)

/**
 * Names of questions, rows, pages and panels: without dots, so that `matrix.row` is unambiguous, and none of JavaScript's
 * own.
 */
export const nameSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,63}$/, 'a name has 1 to 63 letters a-z, digits, hyphens and underscores')
  .refine((name) => !(name in {}), 'the name belongs to JavaScript itself')

/** A choice or a column as the person sees it, with the value that is stored. */
export function choiceSchema<V extends z.ZodType, T extends z.ZodType<SurveyText>>(value: V, text: T) {
  return z.strictObject({ value, text })
}

/** Values of a rating without `rateValues`: from `rateMin` (1) to `rateMax` (5). */
export function ratingValues({
  rateMin,
  rateMax,
}: {
  rateMin?: number | undefined
  rateMax?: number | undefined
}): number[] {
  const low = rateMin ?? 1
  return Array.from({ length: Math.max(0, (rateMax ?? 5) - low + 1) }, (_, index) => low + index)
}

/** Things of the list that occur more than once, each named once. */
export function repeated<T>(list: T[]): T[] {
  const seen = new Set<T>()
  return [...new Set(list.filter((entry) => seen.has(entry) || !seen.add(entry)))]
}

/** Names that occur more than once, also where only capitals differ: SurveyJS and spreadsheets do not tell these apart. */
export function repeatedNames(names: string[]): string[] {
  return repeated(names.map((name) => name.toLowerCase()))
}

/** `pages[3].elements[0]: `, or nothing at the top of the file. */
export function keyOf(path: PropertyKey[]): string {
  const key = path.reduce<string>(
    (before, part) =>
      typeof part === 'number'
        ? `${before}[${part}]`
        : before === ''
          ? String(part)
          : `${before}.${String(part)}`,
    '',
  )
  return key === '' ? '' : `${key}: `
}
