/** Moves the last day to answer, while the round is open. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { changeRound, useKeepRound } from './queries.ts'

export function MoveClosing({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('moveClosing')}
      </Button>
      <DialogBox open={open} title={t('moveClosingTitle')} onClose={() => setOpen(false)}>
        <MoveClosingForm round={round} onDone={() => setOpen(false)} />
      </DialogBox>
    </>
  )
}

function MoveClosingForm({ round, onDone }: { round: RoundDetail; onDone: () => void }) {
  const t = useTexts(roundTexts)
  const ui = useTexts(interfaceTexts)
  const keep = useKeepRound()
  const { today } = useSession()
  const [closesOn, setClosesOn] = useState(round.closesOn)
  const [checked, setChecked] = useState(false)
  const wrong = closesOn === '' || closesOn < today
  const move = useMutation({
    mutationFn: () => changeRound('PUT', round.id, 'closing', { closesOn }),
    onSuccess: (changed) => {
      keep(changed)
      onDone()
    },
  })
  return (
    <form
      className="mv-set-up-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (!wrong) move.mutate()
      }}
    >
      <TextField
        label={t('closesOn')}
        type="date"
        value={closesOn}
        error={checked && wrong ? t('moveClosingPast') : undefined}
        onChange={(event) => setClosesOn(event.target.value)}
      />
      {move.error && <ProblemNotice error={move.error} />}
      <ButtonRow>
        <Button type="submit" loading={move.isPending}>
          {t('moveClosing')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onDone}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </form>
  )
}
