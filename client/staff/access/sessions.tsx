/** The person's own sessions: one that is not recognised is ended here. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { dateAndTime } from '#shared/dates.ts'
import { sessionListSchema } from '#shared/session.ts'
import { sessionsTexts } from '#shared/texts/sessions.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask, tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import './access.css'

const queryKey = ['sessions']

type Listed = z.infer<typeof sessionListSchema>['sessions'][number]

export function SessionsPage() {
  const t = useTexts(sessionsTexts)
  const client = useQueryClient()
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/sessions', sessionListSchema, { signal }),
  })
  const end = useMutation({
    mutationFn: (path: string) => tell('DELETE', path),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading />
  const { sessions } = list.data
  const others = sessions.filter(({ current }) => !current)
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {end.error && <ProblemNotice error={end.error} />}
      <ul className="mv-sessions">
        {[...sessions.filter(({ current }) => current), ...others].map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            pending={end.isPending}
            onEnd={() => end.mutate(`/api/sessions/${session.id}`)}
          />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="mv-muted">{t('noOthers')}</p>
      ) : (
        <Button
          variant="secondary"
          loading={end.isPending}
          onClick={() => !end.isPending && end.mutate('/api/sessions')}
        >
          {t('endOthers')}
        </Button>
      )}
    </>
  )
}

function SessionItem({
  session: { browser, openedAt, usedAt, current },
  pending,
  onEnd,
}: {
  session: Listed
  pending: boolean
  onEnd: () => void
}) {
  const t = useTexts(sessionsTexts)
  const language = useLanguage()
  const name = browser || t('unknown')
  const opened = t('opened', { time: dateAndTime(openedAt, language) })
  return (
    <li className="mv-sheet mv-section">
      <div>
        <strong>{name}</strong>
        {current && <StateShape shape="done">{t('here')}</StateShape>}
        <p className="mv-muted mv-small">
          {opened}. {t('used', { time: dateAndTime(usedAt, language) })}.
        </p>
      </div>
      {!current && (
        <Button
          variant="secondary"
          data-color="neutral"
          aria-label={t('endOf', { session: `${name}, ${opened}` })}
          onClick={() => !pending && onEnd()}
        >
          {t('end')}
        </Button>
      )}
    </li>
  )
}
