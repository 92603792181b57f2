/** One person among those who are invited. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { shortestSearch } from '#shared/links.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSettled } from '../../platform/use-settled.ts'
import { InvitedPerson } from './links-person.tsx'
import { invitedQuery } from './links-queries.ts'

export function FindInvited({ roundId }: { roundId: string }) {
  const t = useTexts(linksTexts)
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const enough = typed.trim().length >= shortestSearch
  const invited = useQuery({
    ...invitedQuery(roundId, search),
    enabled: search.length >= shortestSearch,
    placeholderData: keepPreviousData,
  })
  const found = enough ? invited.data : undefined
  return (
    <div className="mv-find-invited">
      <div className="mv-find-field">
        <TextField
          type="search"
          label={t('search')}
          help={t('searchHelp')}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="mv-muted mv-find-count" role="status">
        {enough && !invited.error && <Count found={found} />}
      </p>
      {enough && invited.error && (
        <ProblemNotice error={invited.error} onRetry={() => void invited.refetch()} />
      )}
      {found && found.people.length > 0 && (
        <ul className="mv-invited">
          {found.people.map((person) => (
            <InvitedPerson key={person.personId} roundId={roundId} person={person} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Count({ found }: { found: { people: unknown[]; more: boolean } | undefined }) {
  const t = useTexts(linksTexts)
  if (!found) return t('searching')
  const count = found.people.length
  if (count === 0) return t('none')
  return t(found.more ? 'more' : 'found', { count })
}
