/**
 * SurveyJS JSON as others have written it, with scales, turned into a questionnaire of ours: what could do harm or give
 * people away is refused by name, what has no meaning here is left out and noted, texts that are missing are listed.
 */
import type { ScalesFile, SurveyJson } from '#shared/programme.ts'
import type { MissingText } from '#shared/questionnaire.ts'
import { scalesProblems } from './check.ts'
import { unfinishedQuestionnaireSchema } from './elements.ts'
import { noFindings, notesOf } from './foreign-findings.ts'
import { readScales } from './foreign-scales.ts'
import { readSurvey } from './foreign-survey.ts'
import { statementsOf } from './questionnaire.ts'
import { questionnaireProblems } from './questionnaire-problems.ts'
import { keyOf } from './survey-json.ts'

export type ForeignReading =
  | {
      /** Every text as `{ default, nb, nn }` (`default` is English), empty where it is missing. */
      questionnaire: SurveyJson
      scales: ScalesFile
      /** Texts that are not there in every language; while there is one, no round can use the questionnaire. */
      missing: MissingText[]
      /** What was left out, one sentence each, in English. */
      notes: string[]
    }
  /** `file: place: what is wrong`, in English, for whoever wrote the files. */
  | { problems: string[] }

/** Lists and objects within each other; a questionnaire of ten panels within panels has half as many. */
const deepest = 60
/** In one list or object. */
const mostEntries = 5000
/** In a whole file: 500 questions, each with ten choices of its own in three languages, have a third of them. */
const mostValues = 100_000
const mostProblems = 500
/** More than any questionnaire of 500 statements has, with what is only read; more would take long to check. */
const mostElements = 2000

/**
 * Reads what was uploaded. Given its own result again, it gives the same.
 *
 * @param files parsed JSON of any kind; never throws
 */
export function readForeign(files: { questionnaire: unknown; scales: unknown }): ForeignReading {
  for (const file of ['questionnaire', 'scales'] as const) {
    const problem = sizeProblem(files[file])
    if (problem !== null) return { problems: [`${file}: ${problem}`] }
  }
  const findings = noFindings()
  const survey = readSurvey(files.questionnaire, findings)
  if (findings.elements > mostElements)
    return { problems: [`questionnaire: there are more than ${mostElements} questions, panels and texts`] }
  const parsed = unfinishedQuestionnaireSchema.safeParse(survey)
  findings.problems = findings.problems.map((problem) => `questionnaire: ${problem}`)
  for (const { path, message } of parsed.error?.issues ?? [])
    findings.problems.push(`questionnaire: ${keyOf(path)}${message}`)
  const questionnaire: SurveyJson | null = parsed.success ? parsed.data : null
  if (questionnaire)
    findings.problems.push(
      ...questionnaireProblems(questionnaire).map((problem) => `questionnaire: ${problem}`),
    )
  const scales = readScales(files.scales, findings)
  if (questionnaire && scales) {
    const themes = scales.themes.map(({ id }) => id)
    const problems = scalesProblems(scales.scales, themes, statementsOf(questionnaire))
    findings.problems.push(...problems.map((problem) => `scales: ${problem}`))
  }
  if (findings.problems.length > 0 || !questionnaire || !scales)
    return { problems: findings.problems.slice(0, mostProblems) }
  return { questionnaire, scales, missing: findings.missing, notes: notesOf(findings) }
}

/**
 * What makes a file too much to read, or null. Looked at level by level, and given up at the first thing that is too
 * much: what is read afterwards calls itself for each level, and takes its time for each value.
 */
function sizeProblem(json: unknown): string | null {
  let level = [json]
  let values = 0
  for (let depth = 0; depth < deepest; depth += 1) {
    const below: unknown[][] = []
    for (const value of level) {
      if (!(value instanceof Object)) continue
      const entries: unknown[] = Object.values(value)
      if (entries.length > mostEntries) return `a list or an object has more than ${mostEntries} entries`
      below.push(entries)
    }
    level = below.flat()
    values += level.length
    if (values > mostValues) return `there are more than ${mostValues} values`
    if (level.length === 0) return null
  }
  return 'lists and objects lie too deep within each other'
}
