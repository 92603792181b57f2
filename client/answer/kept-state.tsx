/** Whether the answers lie safely on this device; always visible while one answers. */
import { answerTexts } from '#shared/texts/answer.ts'
import { useTexts } from '../platform/language.tsx'
import type { KeptHow } from './use-kept.ts'

export function KeptState({ how }: { how: KeptHow }) {
  const t = useTexts(answerTexts)
  if (how === 'not-kept') return <strong className="answer-not-kept">{t('notKept')}</strong>
  if (how === 'shared') return <span className="answer-kept">{t('keptNowhere')}</span>
  return (
    <span className="answer-kept">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="m2 7.5 3.4 3.4L12 3.6" fill="none" stroke="var(--mv-accent)" strokeWidth="2" />
      </svg>
      {t('keptHere')}
    </span>
  )
}
