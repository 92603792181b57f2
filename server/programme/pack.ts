/** A questionnaire that was imported: what it is, and what a round asks and counts when it is chosen. */
import { type ScalesFile, type SurveyJson, surveyOf } from '#shared/programme.ts'
import type { PackAbout } from '#shared/questionnaire.ts'
import type { Programme } from './programme.ts'
import { asProgramme } from './programmes.ts'

export interface QuestionnairePack {
  about: PackAbout
  /** As readForeign gives it: a text that is missing in a language is the empty string there. */
  questionnaire: SurveyJson
  scales: ScalesFile
}

/**
 * The programme with another questionnaire: steps, deadlines, thresholds, forms and title stay as they are.
 *
 * @param pack without missing texts: such a programme could not be read again
 * @returns a programme with a hash of its own; the one given is not changed
 */
export function programmeWith(
  programme: Programme,
  { about, questionnaire, scales }: QuestionnairePack,
): Programme {
  const { definition, forms } = programme
  const { licence, source, validated, minutes } = about
  return asProgramme({
    definition: { ...definition, licence, source, validated, survey: { ...surveyOf(definition), minutes } },
    questionnaire,
    scales,
    forms,
  })
}
