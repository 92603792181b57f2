/** Moves the last day to answer, while the round is open. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { lastDay } from '#shared/ballot/extension.ts'
import { readKeyList } from '#shared/ballot/key-list.ts'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { Failure } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { type Signer, signExtension } from './extension.ts'
import { ExtensionSigners } from './extension-signers.tsx'
import { changeRound, publicBoxQuery, useKeepRound } from './queries.ts'
import { FormBehindButton } from './question.tsx'

export function MoveClosing({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  return (
    <FormBehindButton
      button={{ children: t('moveClosing'), variant: 'secondary' }}
      title={t('moveClosingTitle')}
    >
      {(close) => <MoveClosingForm round={round} onDone={close} />}
    </FormBehindButton>
  )
}

function MoveClosingForm({ round, onDone }: { round: RoundDetail; onDone: () => void }) {
  const t = useTexts(roundTexts)
  const ofDraft = useTexts(draftTexts)
  const ofKeeping = useTexts(keepingTexts)
  const ui = useTexts(interfaceTexts)
  const keep = useKeepRound()
  const { today } = useSession()
  const [closesOn, setClosesOn] = useState(round.closesOn)
  const [checked, setChecked] = useState(false)
  const [signers, setSigners] = useState<readonly Signer[]>([])
  const signed = useSignedDay(round)
  const wrong = closesOn === '' || closesOn < today
  const later = signed.data && closesOn > signed.data.day ? signed.data.keyList : null
  const missing = later ? (later.threshold ?? 0) - signers.length : 0
  const move = useMutation({
    mutationFn: async () => {
      const signatures = later ? await signExtension(later, closesOn, signers) : []
      return changeRound('PUT', round.id, 'closing', { closesOn, signatures })
    },
    onSuccess: (changed) => {
      keep(changed)
      onDone()
    },
  })
  if (signed.error) return <ProblemNotice error={signed.error} onRetry={() => void signed.refetch()} />
  if (round.keeping === 'custodian' && !signed.data) return <Loading />
  return (
    <CheckedForm
      className="mv-set-up-form"
      onSubmit={() => {
        setChecked(true)
        if (!wrong && missing <= 0) move.mutate()
      }}
    >
      <TextField
        label={ofDraft('closesOn')}
        type="date"
        value={closesOn}
        error={checked && wrong ? t('moveClosingPast') : undefined}
        onChange={(event) => setClosesOn(event.target.value)}
      />
      <p className="mv-muted">{t('moveClosingTells')}</p>
      {later && <ExtensionSigners keyList={later} signers={signers} onSigners={setSigners} />}
      {checked && missing > 0 && (
        <p role="alert" className="mv-keeping-missing">
          {ofKeeping('extendTooFew', { count: missing })}
        </p>
      )}
      {move.error && <ProblemNotice error={move.error} />}
      <ButtonRow>
        <Button type="submit" loading={move.isPending}>
          {t('moveClosing')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onDone}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}

/** The last day that key holders have signed: up to it, the coordinator alone decides. */
function useSignedDay(round: RoundDetail) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['signed-day', round.id, round.closesOn],
    enabled: round.keeping === 'custodian',
    async queryFn() {
      const { manifest, signatures, extension } = await client.fetchQuery(publicBoxQuery(round.id))
      const keyList = await readKeyList(manifest ?? '', signatures)
      if ('refused' in keyList) throw new Failure('ceremony-invalid')
      return { keyList, day: await lastDay(keyList.manifest, keyList.hash, extension) }
    },
  })
}
