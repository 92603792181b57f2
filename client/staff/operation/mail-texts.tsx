/** The mails whose words the institution may adapt. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { adaptableMailTexts, mailTextTexts } from '#shared/texts/mail-text.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useAdaptedWords } from './adapted-words.ts'
import { mailTextsQuery } from './mail-words-queries.ts'
import './mail-words.css'

export function MailTextsPage() {
  const t = useTexts(mailTextTexts)
  const ofOutbox = useTexts(operationTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const adaptedWords = useAdaptedWords()
  const found = useQuery(mailTextsQuery)
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        path={[{ key: 'outbox', label: <Link to="/outbox">{ofOutbox('outboxTitle')}</Link> }]}
      />
      <ul className="mv-sheet mv-mail-list">
        {found.data.mails.map(({ mail, adapted, writtenOn, writtenBy }) => (
          <li key={mail}>
            <div>
              <Link to={`/mail-texts/${mail}`}>{textIn(adaptableMailTexts[mail].name)}</Link>
              <span className="mv-muted">{textIn(adaptableMailTexts[mail].use)}</span>
            </div>
            <div className="mv-mail-list-state">
              {adapted.length > 0 ? <strong>{adaptedWords(adapted)}</strong> : adaptedWords(adapted)}
              {writtenOn !== null && writtenBy !== null && (
                <span className="mv-muted">
                  {t('savedBy', { date: fullDate(writtenOn, language), name: writtenBy })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="mv-muted">{t('notHere')}</p>
    </>
  )
}
