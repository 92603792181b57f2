/** Which questionnaire the round asks. Nothing to choose where none has been imported. */
import { useQuery } from '@tanstack/react-query'
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { type Card, ChoiceCards } from '../../components/ChoiceCards.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { questionnairesQuery } from './queries.ts'
import { QuestionnaireWords } from './questionnaire-words.tsx'
import { isSame, questionnaireChoices } from './questionnaires.ts'

/** `chosen`: null for the programme's own. */
export function QuestionnaireChoices({
  programme,
  survey,
  chosen,
  onChoose,
}: {
  programme: ProgrammeChoice
  /** The programme's own. */
  survey: NonNullable<ProgrammeChoice['survey']>
  chosen: QuestionnaireKey | null
  onChoose: (key: QuestionnaireKey | null) => void
}) {
  const t = useTexts(roundAskedTexts)
  const textIn = useTextIn()
  const list = useQuery(questionnairesQuery)
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return null
  const choices = questionnaireChoices(list.data, chosen)
  const isThere = choices.some((one) => isSame(one, chosen))
  if (choices.length === 0 && chosen === null) return null
  const lost: Card<QuestionnaireKey>[] =
    chosen === null || isThere
      ? []
      : [
          {
            key: keyOf(chosen),
            value: chosen,
            title: t('notToHave', { ...chosen }),
            children: <span>{t('notToHaveText')}</span>,
          },
        ]
  return (
    <ChoiceCards<QuestionnaireKey | null>
      name="questionnaire"
      legend={t('questionnaire')}
      help={t('choiceHelp')}
      cards={[
        {
          key: keyOf(null),
          value: null,
          title: textIn(programme.title),
          children: (
            <>
              <span>{t('ownText')}</span>
              <QuestionnaireWords {...programme} {...survey} />
            </>
          ),
        },
        ...choices.map((one) => ({
          key: keyOf(one),
          value: { id: one.id, version: one.version },
          title: textIn(one.title),
          children: <QuestionnaireWords {...one} />,
        })),
        ...lost,
      ]}
      chosen={keyOf(chosen)}
      onChoose={onChoose}
    />
  )
}

function keyOf(key: QuestionnaireKey | null): string {
  return key ? `${key.id}-${key.version}` : 'own'
}
