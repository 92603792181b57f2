/** From preparing back to a draft: nobody has been invited, so it is a question and no danger. */
import { useMutation } from '@tanstack/react-query'
import type { RoundDetail } from '#shared/round.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { useTexts } from '../../platform/language.tsx'
import { abortRound, useKeepRound } from './queries.ts'
import { Question } from './question.tsx'

export function BackToDraft({ round }: { round: RoundDetail }) {
  const t = useTexts(preparingTexts)
  const keep = useKeepRound()
  const back = useMutation({ mutationFn: () => abortRound(round.id), onSuccess: keep })
  return (
    <Question
      button={{ children: t('backToDraft'), variant: 'secondary', 'data-color': 'neutral' }}
      title={t('backToDraftTitle')}
      answer={back}
    >
      <p>{t('backToDraftText')}</p>
    </Question>
  )
}
