/** Ending a round without results: the answers are destroyed unread, so the person types what is ended. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoundDetail } from '#shared/round.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { abortRound, useKeepRound } from './queries.ts'
import { FormBehindButton } from './question.tsx'

export function AbortRound({ round }: { round: RoundDetail }) {
  const t = useTexts(keepingTexts)
  return (
    <FormBehindButton
      button={{ children: t('abort'), variant: 'secondary', 'data-color': 'danger' }}
      title={t('abortTitle')}
    >
      {(close) => <AbortForm round={round} onCancel={close} />}
    </FormBehindButton>
  )
}

function AbortForm({ round, onCancel }: { round: RoundDetail; onCancel: () => void }) {
  const t = useTexts(keepingTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  const keep = useKeepRound()
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState(false)
  const abort = useMutation({ mutationFn: () => abortRound(round.id), onSuccess: keep })
  const title = textIn(round.title)
  const wrong = typed.trim() !== title.trim()
  return (
    <CheckedForm
      className="mv-set-up-form"
      onSubmit={() => {
        setChecked(true)
        if (!wrong) abort.mutate()
      }}
    >
      <p>
        <strong>{ofRound('closeIrreversible')}</strong>
      </p>
      <ul className="mv-consequences">
        <li>{t('abortDestroys')}</li>
        <li>{t('abortTells')}</li>
      </ul>
      <TextField
        label={t('abortType', { title })}
        value={typed}
        autoComplete="off"
        error={checked && wrong ? t('abortWrong') : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {abort.error && <ProblemNotice error={abort.error} />}
      <ButtonRow>
        <Button type="submit" data-color="danger" loading={abort.isPending}>
          {t('abort')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
          {t('abortNot')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
