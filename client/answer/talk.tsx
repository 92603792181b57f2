/** Whom to talk to: some of the statements were about strain at work. */
import { answerTexts } from '#shared/texts/answer.ts'
import { useTexts } from '../platform/language.tsx'
import { Contact } from './contact.tsx'
import './talk.css'

export function Talk({ contact }: { contact: string }) {
  const t = useTexts(answerTexts)
  return (
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
              <Contact contact={contact} />
            </small>
          </span>
        </li>
      </ul>
    </section>
  )
}
