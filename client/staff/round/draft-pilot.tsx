/** Step 2 of a pilot: its people, by e-mail address. Lines that cannot be used are named; nothing typed is lost. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { pilotPeople, pilotReasons } from '#shared/pilot.ts'
import type { RoundDetail } from '#shared/round.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { Failure } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { addressesIn, type TypedAddress } from './pilot-addresses.ts'
import { pilotQuery, savePilot, useKeepRound } from './queries.ts'
import './pilot.css'

type Person = { name: string; email: string | null }

export function DraftPilot(props: { round: RoundDetail; onSaved: () => void; onBack: () => void }) {
  const pilot = useQuery(pilotQuery(props.round.id))
  if (pilot.error) return <ProblemNotice error={pilot.error} onRetry={() => void pilot.refetch()} />
  if (!pilot.data) return <Loading />
  return <PilotForm {...props} people={pilot.data.people} />
}

function PilotForm({
  round,
  people,
  onSaved,
  onBack,
}: {
  round: RoundDetail
  people: readonly Person[]
  onSaved: () => void
  onBack: () => void
}) {
  const t = useTexts(pilotTexts)
  const ofRound = useTexts(draftTexts)
  const textIn = useTextIn()
  const keep = useKeepRound()
  const client = useQueryClient()
  const [text, setText] = useState(() => people.flatMap(({ email }) => email ?? []).join('\n'))
  const typed = addressesIn(text)
  const save = useMutation({
    mutationFn: (addresses: TypedAddress[]) =>
      savePilot(
        round.id,
        addresses.map(({ address }) => address),
      ),
    onSuccess: async (saved) => {
      keep(saved)
      await client.invalidateQueries({ queryKey: pilotQuery(round.id).queryKey })
      onSaved()
    },
  })
  const top = textIn(round.root.name)
  return (
    <CheckedForm
      className="mv-set-up"
      onSubmit={() => {
        save.mutate(typed)
      }}
    >
      <div className="mv-set-up-main">
        <div className="mv-pilot-addresses">
          <TextAreaField
            label={t('addresses')}
            help={t('addressesHelp')}
            rows={14}
            spellCheck={false}
            autoCapitalize="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="mv-muted mv-small" role="status">
            {t('count', { count: typed.length })}
          </p>
        </div>
        {save.error && <Refusal error={save.error} sent={save.variables} top={top} />}
        <ButtonRow>
          <Button type="submit" loading={save.isPending}>
            {ofRound('saveAndContinue')}
          </Button>
          <Button type="button" variant="secondary" data-color="neutral" onClick={onBack}>
            {ofRound('back')}
          </Button>
        </ButtonRow>
      </div>
      <div className="mv-set-up-side">
        <Card title={t('chosen')}>
          {people.length === 0 ? (
            <p className="mv-muted">{t('chosenNone')}</p>
          ) : (
            <ul className="mv-pilot-people">
              {people.map(({ name, email }) => (
                <li key={email ?? name}>
                  {name} <span className="mv-muted mv-small">{email ?? t('noEmail')}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="mv-muted mv-small">{t('whySoMany', pilotPeople)}</p>
        </Card>
      </div>
    </CheckedForm>
  )
}

/** `sent`: the addresses the server was asked about, in its order of lines. */
function Refusal({ error, sent, top }: { error: Error; sent: readonly TypedAddress[]; top: string }) {
  const t = useTexts(pilotTexts)
  const wrong = error instanceof Failure ? error.invalidParams : []
  if (wrong.length === 0 || !wrong.every(({ name }) => name.startsWith('body.emails')))
    return <ProblemNotice error={error} />
  const lines = wrong.flatMap(({ name, reason }) => {
    const one = sent[Number(/^body\.emails\.(\d+)$/.exec(name)?.[1] ?? -1)]
    return one ? [{ ...one, why: reason === pilotReasons.shared ? t('shared') : t('unknown', { top }) }] : []
  })
  return (
    <Notice tone="attention">
      {lines.length === 0 ? (
        <p>{t('wrongCount', pilotPeople)}</p>
      ) : (
        <>
          <h2>{t('wrongTitle')}</h2>
          <ul className="mv-pilot-lines">
            {lines.map(({ line, address, why }) => (
              <li key={`${line} ${address}`}>
                <strong>{t('wrongLine', { line, address })}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
