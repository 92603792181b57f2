/** A figure that is not shown. Says why in one sentence and never how many answers there are. */
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './PageStates.css'

export function Withheld({ children }: { children?: React.ReactNode }) {
  const t = useTexts(interfaceTexts)
  return (
    <span className="mv-withheld">
      <span className="mv-withheld-label">{t('withheld')}</span> <span>{children ?? t('tooFewAnswers')}</span>
    </span>
  )
}
