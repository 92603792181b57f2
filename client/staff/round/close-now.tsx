/** Closing before the last day: irreversible, so the question says everything that happens. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { closeRound, useKeepRound } from './queries.ts'

export function CloseNow({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const ui = useTexts(interfaceTexts)
  const keep = useKeepRound()
  const [asking, setAsking] = useState(false)
  const close = useMutation({ mutationFn: () => closeRound(round.id), onSuccess: keep })
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
        {t('closeNow')}
      </Button>
      <DialogBox
        open={asking}
        title={t('closeConfirmTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button loading={close.isPending} onClick={() => close.mutate()}>
              {close.isPending ? t('closing') : t('closeNow')}
            </Button>
            <Button
              variant="secondary"
              data-color="neutral"
              disabled={close.isPending}
              onClick={() => setAsking(false)}
            >
              {ui('cancel')}
            </Button>
          </>
        }
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
        {close.error && <ProblemNotice error={close.error} />}
      </DialogBox>
    </>
  )
}
