/** Takes a draft away after asking. Nobody has been invited by a draft, so nothing else is touched. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { deleteDraft, roundQuery, roundsQuery } from './queries.ts'

export function DeleteDraft({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => deleteDraft(round.id),
    onSuccess: async () => {
      await navigate('/rounds')
      client.removeQueries({ queryKey: roundQuery(round.id).queryKey })
      await client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    },
  })
  return (
    <>
      <Button type="button" variant="tertiary" data-color="neutral" onClick={() => setAsking(true)}>
        {t('deleteDraft')}
      </Button>
      <DialogBox
        open={asking}
        title={t('deleteDraftTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('deleteDraft')}
            </Button>
            <Button type="button" variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {ui('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('deleteDraftText', { title: textIn(round.title) })}</p>
        {remove.error && <ProblemNotice error={remove.error} />}
      </DialogBox>
    </>
  )
}
