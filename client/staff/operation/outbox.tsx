/** Outgoing mail: numbers, and what could not be delivered. Who is invited to a survey is nobody's business here. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type Outbox, outboxSchema } from '#shared/mail.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { mailKindTexts, operationTexts } from '#shared/texts/operation.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { DeadLetters } from './dead-letters.tsx'
import { useFailureWords } from './failure.tsx'
import { HeldMails } from './held-mails.tsx'
import './operation.css'

const states = ['queued', 'sent', 'dead'] as const

export function OutboxPage() {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  const { mailbox } = useSession()
  const ofWords = useTexts(mailTextTexts)
  const failureWords = useFailureWords()
  const outbox = useQuery({
    queryKey: ['outbox'],
    queryFn: ({ signal }) => ask('GET', '/api/outbox', outboxSchema, { signal }),
    refetchInterval: 10_000,
  })
  if (outbox.error) return <ProblemPage error={outbox.error} onRetry={() => void outbox.refetch()} />
  if (!outbox.data) return <Loading />
  const { kinds, held, restored, letters, groups, mayAct, mayAdapt } = outbox.data
  const total = (state: (typeof states)[number]) => kinds.reduce((sum, kind) => sum + kind[state], 0)
  return (
    <>
      <PageHead
        title={t('outboxTitle')}
        lead={t('outboxLead')}
        aside={mayAdapt && <Link to="/mail-texts">{ofWords('open')}</Link>}
      />
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
              <dd>{wholeNumber(total(state), language)}</dd>
            </div>
          ))}
        </dl>
        {held && (
          <Notice tone="attention">
            <p>
              <EmphasisedText text={t('held', { why: failureWords(held) })} />
            </p>
          </Notice>
        )}
        {restored && <HeldMails restored={restored} mayAct={mayAct} />}
        {letters.length + groups.length > 0 && <DeadLetters outbox={outbox.data} />}
        {kinds.length > 0 && <Kinds kinds={kinds} />}
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

/** What the mails are about; the texts of one mailing are one kind, whoever gets which. */
function Kinds({ kinds }: Pick<Outbox, 'kinds'>) {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  return (
    <div className="mv-sheet">
      <DataTable caption={t('byKind')} className="mv-outbox-kinds">
        <thead>
          <tr>
            <th scope="col">{t('columnKind')}</th>
            {states.map((state) => (
              <th key={state} scope="col" className="mv-number">
                {t(`column_${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, ...numbers }) => (
            <tr key={kind}>
              <th scope="row">{mailKindTexts[kind]?.[language] ?? kind}</th>
              {states.map((state) => (
                <td key={state} className="mv-number">
                  {wholeNumber(numbers[state], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
