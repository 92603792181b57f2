/** Which questionnaires a round can ask: the programme's own, and the imported ones that are complete. Pure. */
import type { Text } from '#shared/language.ts'
import type { QuestionnaireKey, QuestionnaireList } from '#shared/questionnaire.ts'

export interface QuestionnaireChoice extends QuestionnaireKey {
  title: Text
  statements: number
  minutes: [number, number]
  licence: string
  source: string
  validated: boolean
}

/**
 * The newest complete version of each imported questionnaire, and the one that is chosen, which may be older: whoever
 * mended a version did not mean the former one to be asked again.
 */
export function questionnaireChoices(
  { questionnaires }: QuestionnaireList,
  chosen: QuestionnaireKey | null,
): QuestionnaireChoice[] {
  return questionnaires
    .filter(({ origin }) => origin === 'imported')
    .flatMap(({ id, title, versions }) => {
      const complete = versions.filter(({ missing }) => missing === 0)
      const [newest] = complete
      return complete
        .filter((one) => one === newest || isSame({ id, version: one.version }, chosen))
        .map(({ version, statements, minutes, licence, source, validated }) => ({
          id,
          title,
          version,
          statements,
          minutes,
          licence,
          source,
          validated,
        }))
    })
}

export function isSame(one: QuestionnaireKey | null, other: QuestionnaireKey | null): boolean {
  return one?.id === other?.id && one?.version === other?.version
}
