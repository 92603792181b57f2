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
const mostProblems = 500
/** More than any questionnaire of 500 statements has, with what is only read; more would take long to check. */
const mostElements = 2000

/**
 * Reads what was uploaded. Given its own result again, it gives the same.
 *
 * @param files parsed JSON of any kind; never throws
 */
export function readForeign(files: { questionnaire: unknown; scales: unknown }): ForeignReading {
  for (const file of ['questionnaire', 'scales'] as const)
    if (isDeep(files[file]))
      return { problems: [`${file}: lists and objects lie too deep within each other`] }
  const findings = noFindings()
  const survey = readSurvey(files.questionnaire, findings)
  if (findings.elements > mostElements)
    return { problems: [`questionnaire: there are more than ${mostElements} questions, panels and texts`] }
  const parsed = unfinishedQuestionnaireSchema.safeParse(survey)
  findings.problems = findings.problems.map((problem) => `questionnaire: ${problem}`)
  findings.problems.push(
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `questionnaire: ${keyOf(path)}${message}`),
  )
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

/** Looked at level by level: what is read afterwards calls itself for each. */
function isDeep(json: unknown): boolean {
  let level = [json]
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((value) => (value instanceof Object ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}
