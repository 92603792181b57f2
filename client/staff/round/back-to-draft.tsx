/** From preparing back to a draft: nobody has been invited, so it is a question and no danger. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { abortRound, useKeepRound } from './queries.ts'

export function BackToDraft({ round }: { round: RoundDetail }) {
  const t = useTexts(preparingTexts)
  const ui = useTexts(interfaceTexts)
  const keep = useKeepRound()
  const [asking, setAsking] = useState(false)
  const back = useMutation({ mutationFn: () => abortRound(round.id), onSuccess: keep })
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
        {t('backToDraft')}
      </Button>
      <DialogBox
        open={asking}
        title={t('backToDraftTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button loading={back.isPending} onClick={() => back.mutate()}>
              {t('backToDraft')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {ui('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('backToDraftText')}</p>
        {back.error && <ProblemNotice error={back.error} />}
      </DialogBox>
    </>
  )
}
