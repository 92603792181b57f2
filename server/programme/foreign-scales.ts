/** Reads scales whose texts may be plain strings, or missing in a language. */
import { textSchema } from '#shared/language.ts'
import { type ScalesFile, scalesFileSchema } from '#shared/programme.ts'
import { type Findings, missText } from './foreign-findings.ts'
import { isObject } from './foreign-survey.ts'
import { missingIn, noText, type PartText, readText, sameEverywhere } from './foreign-texts.ts'
import { scriptIn } from './markup.ts'
import { keyOf } from './survey-json.ts'

/** Keys of a scale and of a theme that are texts. */
const texts = { themes: ['title'], scales: ['title', 'about'] } as const
const longestText = 2000

/** @returns null when there are problems; else the scales, texts empty where they are missing */
export function readScales(json: unknown, findings: Findings): ScalesFile | null {
  const before = findings.problems.length
  const found = new Map<string, PartText>()
  const whole = isObject(json)
    ? { ...json, ...listOf(json, 'themes', found, findings), ...listOf(json, 'scales', found, findings) }
    : json
  const parsed = scalesFileSchema.safeParse(whole)
  // One by one: a file with faults alone may have more of them than a call can have arguments.
  for (const { path, message } of parsed.error?.issues ?? [])
    findings.problems.push(`scales: ${keyOf(path)}${message}`)
  if (!parsed.success || findings.problems.length > before) return null
  const at = (place: string) => found.get(place) ?? noText
  const { themes, scales } = parsed.data
  return {
    themes: themes.map((theme, index) => ({ ...theme, title: at(`themes[${index}].title`) })),
    scales: scales.map((scale, index) => ({
      ...scale,
      title: at(`scales[${index}].title`),
      about: at(`scales[${index}].about`),
    })),
  }
}

/** The list with every text there in every language, so that the schema can be asked about the rest. */
function listOf(
  json: Record<string, unknown>,
  list: keyof typeof texts,
  found: Map<string, PartText>,
  findings: Findings,
): Record<string, unknown> {
  const entries = json[list]
  if (!Array.isArray(entries)) return {}
  return {
    [list]: entries.map((entry: unknown, index) => {
      if (!isObject(entry)) return entry
      const filled = { ...entry }
      for (const key of texts[list]) {
        const place = `${list}[${index}].${key}`
        const text = readText(entry[key], `scales: ${place}`, 'en', findings) ?? noText
        found.set(place, text)
        missText(findings, 'scales', place, missingIn(text))
        findings.problems.push(...textProblems(text).map((problem) => `scales: ${place}: ${problem}`))
        filled[key] = sameEverywhere('–')
      }
      // May be left out, but not be half there: the schema says so.
      const prompt = textSchema.safeParse(entry.prompt)
      if (prompt.success)
        findings.problems.push(
          ...textProblems(prompt.data).map((problem) => `scales: ${list}[${index}].prompt: ${problem}`),
        )
      return filled
    }),
  }
}

function textProblems(text: PartText): string[] {
  return Object.values(text).flatMap((words) => {
    const script = scriptIn(words)
    if (script !== null) return [`the text holds ${script}, which is refused`]
    return words.length > longestText ? [`a text can have ${longestText} characters at most`] : []
  })
}
