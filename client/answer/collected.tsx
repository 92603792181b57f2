/** The answer form has been collected, and this device knows nothing of it, or no more than the code. */
import { Button } from '@digdir/designsystemet-react'
import { dayAndMonth } from '#shared/dates.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { CodeEntry } from './code-entry.tsx'
import { Contact } from './contact.tsx'
import { Heading } from './frame.tsx'
import { answeredIn, type Kept } from './kept.ts'
import type { PageProps } from './sending-page.tsx'
import { Sure } from './sure.tsx'
import './ways.css'

export function CollectedPage({ onAdopt, ...page }: PageProps & { onAdopt: (kept: Kept) => void }) {
  const t = useTexts(answerCodeTexts)
  const { kept } = page.answer
  return (
    <div className="answer-page">
      <Heading key="collected" title={t('collectedTitle')} />
      <p className="answer-lead">{t('collectedText')}</p>
      {answeredIn(kept.answers) > 0 && <p className="answer-lead">{t('collectedDraft')}</p>}
      <CodeEntry {...page} issued draft={{ answers: kept.answers, place: kept.place }} onAdopt={onAdopt} />
      <h2>{t('noCodeTitle')}</h2>
      <p>{t('noCodeText')}</p>
      <p className="answer-aside">
        {t('notYou')} <Contact contact={page.invitation.institution.contact} />
      </p>
    </div>
  )
}

/** The code fits; whether there is an answer in the box, nobody can look up. */
export function ReturnedPage({ way, answer, onAnswer }: PageProps & { onAnswer: () => void }) {
  const t = useTexts(answerCodeTexts)
  const tReceipt = useTexts(receiptTexts)
  const date = dayAndMonth(way.round.closesOn, useLanguage())
  const { kept, change } = answer
  return (
    <div className="answer-page">
      <Heading key="returned" title={t('returnedTitle')} />
      <p className="answer-lead">{t('returnedText')}</p>
      <div className="answer-choices">
        <Button onClick={onAnswer}>{t('answerNow')}</Button>
        <Sure
          variant="secondary"
          label={tReceipt('withdraw')}
          question={tReceipt('withdrawSure', { date })}
          yes={tReceipt('withdrawYes')}
          no={tReceipt('withdrawNo')}
          onYes={() => void change({ stage: 'withdrawing', sequence: kept.sequence + 1 })}
        />
      </div>
    </div>
  )
}
