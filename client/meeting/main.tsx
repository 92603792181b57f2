/** A follow-up meeting on one's own phone: no login, no name, nothing stored that says whose phone it is. */
import '../platform/no-eval.ts'
import '../components/theme.css'
import '../components/designsystemet.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readMeetingCode } from '#shared/meeting-view.ts'
import { LanguageProvider } from '../platform/language.tsx'
import { PhonePages } from './phone.tsx'

const container = document.getElementById('page')
if (!container) throw new Error('The page has no element with id "page"')

// The code stands in the fragment, which browsers send to nobody.
const code = readMeetingCode(decodeFragment(location.hash))

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <PhonePages codeInLink={code} />
    </LanguageProvider>
  </StrictMode>,
)

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1))
  } catch {
    return ''
  }
}
