/** The installed programmes, one of which the round runs. */
import { Tag } from '@digdir/designsystemet-react'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { usePeriodWords } from './period-words.tsx'

export function ProgrammeChoices({
  programmes,
  chosen,
  onChoose,
}: {
  programmes: readonly ProgrammeChoice[]
  chosen: string
  onChoose: (id: string) => void
}) {
  const t = useTexts(draftTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const periodWords = usePeriodWords()
  return (
    <ChoiceCards
      name="programme"
      legend={t('programme')}
      cards={programmes.map(({ id, title, description, survey, months, resultsFrom, validated }) => ({
        key: id,
        value: id,
        title: textIn(title),
        children: (
          <>
            <span>{textIn(description)}</span>
            <span className="mv-muted mv-small">
              {survey ? (
                <>
                  {ofRunning('withSurvey')}:{' '}
                  {t('programmeFacts', {
                    statements: survey.statements,
                    minutes: `${survey.minutes[0]}–${survey.minutes[1]}`,
                    weeks: survey.weeks,
                  })}
                </>
              ) : (
                <>
                  {ofRunning('withoutSurvey')}
                  {resultsFrom.length > 0 && `, ${ofRunning('onEarlierResults')}`}: {periodWords(months ?? 1)}
                </>
              )}
            </span>
            {survey && !validated && (
              <span>
                <Tag data-color="neutral">{t('notValidated')}</Tag>
              </span>
            )}
          </>
        ),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
