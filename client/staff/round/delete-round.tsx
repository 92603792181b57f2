/** Takes a draft, or a pilot round that is over, away after asking. Nothing else hangs on either. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { RoundDetail } from '#shared/round.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { deleteDraft, deletePilot, roundQuery, roundsQuery } from './queries.ts'
import { Question } from './question.tsx'

export function DeleteDraft({ round }: { round: RoundDetail }) {
  const t = useTexts(draftTexts)
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
  const textIn = useTextIn()
  const navigate = useNavigate()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => removeRound(round.id),
    onSuccess: async () => {
      await navigate('/rounds')
      client.removeQueries({ queryKey: roundQuery(round.id).queryKey })
      await client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    },
  })
  return (
    <Question
      button={{ children: words.button, variant, 'data-color': 'neutral' }}
      title={words.title}
      answer={remove}
    >
      <p>{children(textIn(round.title))}</p>
    </Question>
  )
}
