/** Takes a draft, or a pilot round that is over, away after asking. Nothing else hangs on either. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { deleteDraft, deletePilot, roundQuery, roundsQuery } from './queries.ts'

export function DeleteDraft({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const words = { button: t('deleteDraft'), title: t('deleteDraftTitle') }
  return (
    <DeleteRound round={round} words={words} variant="tertiary" remove={deleteDraft}>
      {(title) => t('deleteDraftText', { title })}
    </DeleteRound>
  )
}

export function DeletePilot({ round }: { round: RoundDetail }) {
  const t = useTexts(pilotTexts)
  const words = { button: t('delete'), title: t('deleteTitle') }
  return (
    <DeleteRound round={round} words={words} variant="secondary" remove={deletePilot}>
      {(title) => t('deleteText', { title })}
    </DeleteRound>
  )
}

/** `children`: what is lost, with the round's title. */
function DeleteRound({
  round,
  words,
  variant,
  remove: removeRound,
  children,
}: {
  round: RoundDetail
  words: { button: string; title: string }
  variant: 'secondary' | 'tertiary'
  remove: (id: string) => Promise<void>
  children: (title: string) => string
}) {
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => removeRound(round.id),
    onSuccess: async () => {
      await navigate('/rounds')
      client.removeQueries({ queryKey: roundQuery(round.id).queryKey })
      await client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    },
  })
  return (
    <>
      <Button type="button" variant={variant} data-color="neutral" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      <DialogBox
        open={asking}
        title={words.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" loading={remove.isPending} onClick={() => remove.mutate()}>
              {words.button}
            </Button>
            <Button type="button" variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {ui('cancel')}
            </Button>
          </>
        }
      >
        <p>{children(textIn(round.title))}</p>
        {remove.error && <ProblemNotice error={remove.error} />}
      </DialogBox>
    </>
  )
}
