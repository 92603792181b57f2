/** Whom to invite to the follow-up meeting, with their addresses for whoever writes the invitation. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Invitee, inviteesSchema, type Sittings } from '#shared/sitting.ts'
import { inviteeTexts } from '#shared/texts/invitee.ts'
import { Card } from '../../components/Card.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'

export function Invitees({ page: { round, unit, step } }: { page: Sittings }) {
  const t = useTexts(inviteeTexts)
  const path = `/api/rounds/${round.id}/units/${unit.id}/sittings/${step.id}/invitees`
  const list = useQuery({
    queryKey: ['invitees', round.id, unit.id, step.id],
    queryFn: ({ signal }) => ask('GET', path, inviteesSchema, { signal }),
  })
  return (
    <Card title={t('title')}>
      {list.error && <ProblemNotice error={list.error} />}
      {list.data && <InviteesOf invitees={list.data.invitees} />}
    </Card>
  )
}

function InviteesOf({ invitees }: { invitees: Invitee[] }) {
  const t = useTexts(inviteeTexts)
  if (invitees.length === 0) return <p className="mv-muted mv-small">{t('nobody')}</p>
  const both = invitees.filter(({ elsewhere }) => elsewhere).length
  const addresses = invitees.flatMap(({ email }) => email ?? [])
  const unreachable = invitees.length - addresses.length
  return (
    <>
      <p className="mv-muted mv-small">
        {t('works', { count: invitees.length })} {both > 0 && `${t('both', { count: both })} `}
        {unreachable > 0 && t('unreachable', { count: unreachable })}
      </p>
      {addresses.length > 0 && <Addresses addresses={addresses} />}
      <details>
        <summary>{t('names')}</summary>
        <ul className="mv-document-names">
          {invitees.map(({ name, email, elsewhere }, index) => {
            const more = [...(elsewhere ? [t('elsewhere')] : []), ...(email === null ? [t('noEmail')] : [])]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and the list is not changed here
              <li key={index}>
                {name}
                {more.length > 0 && <span className="mv-muted mv-small"> ({more.join(', ')})</span>}
              </li>
            )
          })}
        </ul>
      </details>
    </>
  )
}

/** Separated as mail programs take them. */
function Addresses({ addresses }: { addresses: string[] }) {
  const t = useTexts(inviteeTexts)
  const [outcome, setOutcome] = useState<'copied' | 'by-hand' | null>(null)
  const text = addresses.join('; ')
  const copy = () => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    return copying.then(
      () => setOutcome('copied'),
      () => setOutcome('by-hand'),
    )
  }
  return (
    <>
      <div>
        <Button variant="secondary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      {outcome === 'by-hand' && (
        <TextField
          label={t('addresses')}
          value={text}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p role="status" className="mv-muted mv-small">
        {outcome === 'copied' && t('copied', { count: addresses.length })}
        {outcome === 'by-hand' && t('byHand')}
      </p>
    </>
  )
}
