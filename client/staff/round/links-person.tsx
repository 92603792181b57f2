/** Somebody who is invited, and what can be done for them. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Invitee } from '#shared/links.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { CorrectAddress } from './links-address.tsx'
import { MakeLetters } from './links-letters.tsx'
import { SendLink } from './links-send.tsx'

export function InvitedPerson({ roundId, person }: { roundId: string; person: Invitee }) {
  const t = useTexts(linksTexts)
  const textIn = useTextIn()
  const [asking, setAsking] = useState<'link' | 'address' | 'letter' | null>(null)
  const [done, setDone] = useState('')
  const open = (what: typeof asking) => {
    setDone('')
    setAsking(what)
  }
  const dialog = {
    roundId,
    person,
    onClose: () => setAsking(null),
    onDone: (words: string) => {
      setAsking(null)
      setDone(words)
    },
  }
  const address = t(person.email === null ? 'addAddress' : 'correct')
  const howInvited = ({ email, byLetter }: Invitee) => {
    if (email === null) return t('noEmail')
    return byLetter ? t('letterToo', { email }) : email
  }
  const named = (words: string) => `${words}: ${person.name}`
  return (
    <li>
      <div className="mv-invited-who">
        <strong>{person.name}</strong>
        {person.unit && <span className="mv-muted">{textIn(person.unit)}</span>}
        <span className={person.email === null ? 'mv-muted' : undefined}>{howInvited(person)}</span>
      </div>
      <ButtonRow>
        {person.email !== null && (
          <Button variant="secondary" aria-label={named(t('sendLink'))} onClick={() => open('link')}>
            {t('sendLink')}
          </Button>
        )}
        {person.byLetter && (
          <Button
            variant={person.email === null ? 'secondary' : 'tertiary'}
            aria-label={named(t('printLetter'))}
            onClick={() => open('letter')}
          >
            {t('printLetter')}
          </Button>
        )}
        <Button variant="tertiary" aria-label={named(address)} onClick={() => open('address')}>
          {address}
        </Button>
      </ButtonRow>
      <p className="mv-invited-done" role="status">
        {done}
      </p>
      <SendLink open={asking === 'link'} {...dialog} />
      <CorrectAddress open={asking === 'address'} {...dialog} />
      <MakeLetters
        open={asking === 'letter'}
        roundId={roundId}
        people={[person.personId]}
        count={1}
        title={t('printLetterTo', { name: person.name })}
        onClose={dialog.onClose}
        onDone={dialog.onDone}
      />
    </li>
  )
}
