/** The foot of every page: how accessible it is, and what is stored about whom. */
import { footTexts } from '#shared/texts/foot.ts'
import { useTexts } from '../platform/language.tsx'
import './PageFoot.css'

/** `newTab`: where leaving the page could lose what was not sent. */
export function PageFoot({ newTab = false }: { newTab?: boolean }) {
  const t = useTexts(footTexts)
  const tab = newTab ? { target: '_blank', rel: 'noreferrer' } : {}
  const note = newTab && <span className="mv-only-read-aloud"> ({t('newTab')})</span>
  return (
    <footer className="mv-foot mv-not-on-paper">
      <ul>
        <li>
          <a href="/tilgjengelighet" {...tab}>
            {t('accessibility')}
            {note}
          </a>
        </li>
        <li>
          <a href="/personvern" {...tab}>
            {t('privacy')}
            {note}
          </a>
        </li>
      </ul>
    </footer>
  )
}
