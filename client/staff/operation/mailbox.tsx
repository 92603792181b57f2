/** The development mailbox: the mails that would have been sent. Exists only where no mail server is set up. */
import { Input } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { dateAndTime } from '#shared/dates.ts'
import { type Mailbox, mailboxSchema } from '#shared/mail.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { partsOf } from './mail-text.ts'
import './operation.css'

export function MailboxPage() {
  const t = useTexts(operationTexts)
  const [params, setParams] = useSearchParams()
  const to = params.get('to') ?? ''
  const mailbox = useQuery({
    queryKey: ['mailbox', to],
    queryFn: ({ signal }) =>
      ask('GET', `/api/mailbox${to ? `?to=${encodeURIComponent(to)}` : ''}`, mailboxSchema, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  })
  if (mailbox.error) return <ProblemPage error={mailbox.error} onRetry={() => void mailbox.refetch()} />
  if (!mailbox.data) return <Loading />
  return (
    <>
      <PageHead title={t('mailbox')} />
      <div className="mv-mailbox">
        <Notice tone="attention">
          <p>
            <EmphasisedText text={t('nothingIsSent')} />
          </p>
        </Notice>
        <div className="mv-mailbox-search">
          <Input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={to}
            onChange={(event) =>
              setParams(event.target.value ? { to: event.target.value } : {}, { replace: true })
            }
          />
          <p className="mv-muted" role="status">
            <Shown mailbox={mailbox.data} />
          </p>
        </div>
        {mailbox.data.mails.length === 0 ? (
          <div className="mv-sheet">
            <Empty>{t(to ? 'noneTo' : 'emptyMailbox')}</Empty>
          </div>
        ) : (
          <ul className="mv-sheet mv-mails">
            {mailbox.data.mails.map((mail) => (
              <Mail key={mail.id} mail={mail} open={mailbox.data.mails.length === 1} />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function Shown({ mailbox: { mails, total } }: { mailbox: Mailbox }) {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  if (total <= mails.length) return t('all', { count: total })
  return t('newest', { shown: mails.length, total: wholeNumber(total, language) })
}

function Mail({ mail, open }: { mail: Mailbox['mails'][number]; open: boolean }) {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  return (
    <li>
      <details open={open}>
        <summary>
          <strong>{mail.subject}</strong>
          <span>
            {t('to')} {mail.to}
          </span>
          <time className="mv-muted" dateTime={mail.queuedAt}>
            {dateAndTime(mail.queuedAt, language)}
          </time>
        </summary>
        <div className="mv-mail-text">
          {partsOf(mail.text).map((part) =>
            part.link ? (
              <a key={part.at} href={part.text}>
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
          {mail.files.length > 0 && (
            <p className="mv-muted">
              {t('attached')} {mail.files.join(', ')}
            </p>
          )}
        </div>
      </details>
    </li>
  )
}
