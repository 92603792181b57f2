/** A page on its way. Shown after a moment only, so that quick answers do not flicker. */
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './PageStates.css'

export function Loading() {
  const t = useTexts(interfaceTexts)
  return (
    <div className="mv-loading" role="status">
      <span className="mv-loading-bar" aria-hidden="true" />
      <span>{t('loading')}</span>
    </div>
  )
}
