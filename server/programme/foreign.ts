/**
 * SurveyJS JSON as others have written it, with scales, turned into a questionnaire of ours: what could do harm or give
 * people away is refused by name, what has no meaning here is left out and noted, texts that are missing are listed.
 */
import { type ScalesFile, type SurveyJson, scalesFileSchema } from '#shared/programme.ts'
import type { MissingText } from '#shared/questionnaire.ts'
import { questionnaireSchema } from './elements.ts'
import { questionnaireProblems } from './questionnaire-problems.ts'

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

/**
 * Reads what was uploaded. Given its own result again, it gives the same.
 *
 * @param files parsed JSON of any kind; never throws
 */
export function readForeign(files: { questionnaire: unknown; scales: unknown }): ForeignReading {
  const questionnaire = questionnaireSchema.safeParse(files.questionnaire)
  const scales = scalesFileSchema.safeParse(files.scales)
  const problems = [
    ...(questionnaire.error?.issues ?? []).map(
      ({ path, message }) => `questionnaire: ${path.join('.')}: ${message}`,
    ),
    ...(scales.error?.issues ?? []).map(({ path, message }) => `scales: ${path.join('.')}: ${message}`),
    ...(questionnaire.success ? questionnaireProblems(questionnaire.data) : []),
  ]
  if (problems.length > 0 || !questionnaire.success || !scales.success) return { problems }
  return { questionnaire: questionnaire.data, scales: scales.data, missing: [], notes: [] }
}
