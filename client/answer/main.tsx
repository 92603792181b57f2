/** The employee's entry: an invitation link on a phone, no login, no session, no cookie. */
import '../platform/no-eval.ts'
import '../components/theme.css'
import '../components/designsystemet.css'
import './answer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../platform/language.tsx'
import { AnswerPage } from './answer.tsx'
import { readLink } from './link.ts'

const container = document.getElementById('page')
if (!container) throw new Error('The page has no element with id "page"')

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <AnswerPage link={readLink(window.location.hash)} />
    </LanguageProvider>
  </StrictMode>,
)

// A link opened in the same tab changes the fragment only, and the browser then keeps the old page. On a shared device
// the fragment is taken away, and met again in earlier entries of the history: that is no other link.
const opened = window.location.hash
window.addEventListener('hashchange', () => {
  if (!['', opened].includes(window.location.hash)) window.location.reload()
})
