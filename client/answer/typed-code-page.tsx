/** For a person who began on another device: the code brings the answers here. */
import { Button } from '@digdir/designsystemet-react'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { useTexts } from '../platform/language.tsx'
import { CodeEntry } from './code-entry.tsx'
import { Heading } from './frame.tsx'
import type { Kept } from './kept.ts'
import type { PageProps } from './sending-page.tsx'
import './ways.css'

interface TypedCodeProps extends PageProps {
  onAdopt: (kept: Kept) => void
  onBack: () => void
}

export function TypedCodePage({ onAdopt, onBack, ...page }: TypedCodeProps) {
  const t = useTexts(answerCodeTexts)
  return (
    <div className="answer-page">
      <Heading title={t('typeTitle')} />
      <p className="answer-lead">{t('typeText')}</p>
      <CodeEntry {...page} issued={page.invitation.issued} onAdopt={onAdopt} />
      <div className="answer-choices">
        <Button variant="secondary" data-color="neutral" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </div>
  )
}
