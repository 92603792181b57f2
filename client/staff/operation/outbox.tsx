/** Outgoing mail in numbers; who gets what is nobody's business here. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { outboxSchema } from '#shared/mail.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'
import { useSession } from '../../platform/session.tsx'
import './operation.css'

const states = ['queued', 'sent', 'dead'] as const

export function OutboxPage() {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  const { mailbox } = useSession()
  const outbox = useQuery({
    queryKey: ['outbox'],
    queryFn: ({ signal }) => ask('GET', '/api/outbox', outboxSchema, { signal }),
    refetchInterval: 10_000,
  })
  if (outbox.error) return <ProblemPage error={outbox.error} onRetry={() => void outbox.refetch()} />
  if (!outbox.data) return <Loading />
  const { data } = outbox
  return (
    <>
      <PageHead title={t('outboxTitle')} lead={t('outboxLead')} />
      <div className="mv-mailbox">
        {mailbox && (
          <Notice tone="attention">
            <p>
              <EmphasisedText text={t('nothingIsSent')} />
            </p>
          </Notice>
        )}
        <dl className="mv-sheet mv-outbox">
          {states.map((state) => (
            <div key={state}>
              <dt>{t(state)}</dt>
              <dd>{wholeNumber(data[state], language)}</dd>
            </div>
          ))}
        </dl>
        {data.dead > 0 && (
          <Notice tone="attention">
            <p>{t('deadHelp')}</p>
          </Notice>
        )}
        {mailbox && (
          <div>
            <Button asChild variant="secondary">
              <Link to="/mailbox">{t('toMailbox')}</Link>
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
