/** Closing before the last day: irreversible, so the question says everything that happens. */
import { useMutation } from '@tanstack/react-query'
import type { RoundDetail } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { useTexts } from '../../platform/language.tsx'
import { closeRound, useKeepRound } from './queries.ts'
import { Question } from './question.tsx'

export function CloseNow({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const keep = useKeepRound()
  const close = useMutation({ mutationFn: () => closeRound(round.id), onSuccess: keep })
  return (
    <Question
      button={{ children: t('closeNow'), variant: 'secondary', 'data-color': 'neutral' }}
      title={t('closeConfirmTitle')}
      answer={close}
      pending={t('closing')}
    >
      <p>
        <strong>{t('closeIrreversible')}</strong>
      </p>
      <ul className="mv-consequences">
        <li>{t('closeNoMore')}</li>
        {round.keeping === 'custodian' && <li>{t('closeKeyHolders')}</li>}
        <li>{t('closeCounts')}</li>
        <li>{t('closeErases')}</li>
        <li>{t('closePublishes')}</li>
      </ul>
    </Question>
  )
}
