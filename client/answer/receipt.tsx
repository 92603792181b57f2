/** Sent: what happens now, that it cannot be changed, and whom to talk to. */
import type { Invitation, Receipt } from '#shared/answer.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { EmphasisedText } from '../components/EmphasisedText.tsx'
import { dayAndMonth } from '../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { Contact } from './contact.tsx'
import { Heading } from './frame.tsx'

export function ReceiptPage({ invitation, receipt }: { invitation: Invitation; receipt: Receipt }) {
  const t = useTexts(answerTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const minimum = invitation.thresholds.mean
  return (
    <div className="answer-page answer-receipt">
      <span className="answer-tick">
        <svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </span>
      <Heading title={`${t('thanks')} ${t('sent')}`}>
        {t('thanks')}
        <br />
        {t('sent')}
      </Heading>
      <p className="answer-lead">
        <EmphasisedText text={t('countsFor', { unit: textIn(invitation.answersAs.unit) })} />
      </p>

      <h2>{t('whatNext')}</h2>
      <ol className="answer-onward">
        <li>
          <b>{t('today')}</b>
          <p>{t('todayText')}</p>
        </li>
        <li>
          <b>{dayAndMonth(receipt.closesOn, language)}</b>
          <p>{t('lastDay')}</p>
        </li>
        <li>
          <b>{t('afterClosing')}</b>
          <p>{t('afterClosingText', { minimum })}</p>
        </li>
        <li>
          <b>{t('results')}</b>
          <p>{t('resultsText')}</p>
        </li>
        <li>
          <b>{t('meeting')}</b>
          <p>{t('meetingText')}</p>
        </li>
      </ol>

      <h2>{t('changedMind')}</h2>
      <p>{t('changedMindText')}</p>

      <section className="answer-talk">
        <h2>{t('talk')}</h2>
        <p>{t('talkText')}</p>
        <ul>
          <li>{t('talkRepresentative')}</li>
          <li>{t('talkHealthService')}</li>
          <li>
            <span>
              {t('talkHelpLine')}
              <small>{t('talkHelpLineHours')}</small>
            </span>
            <a href="tel:116123">116 123</a>
          </li>
          <li>
            <span>
              {t('talkSurvey')}
              <small>
                <Contact contact={invitation.institution.contact} />
              </small>
            </span>
          </li>
        </ul>
      </section>
    </div>
  )
}
