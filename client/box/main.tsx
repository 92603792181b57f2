/** The answer box of one round, for everyone: no login, no session, and no code that is typed here is sent. */
import '../platform/no-eval.ts'
import '../components/theme.css'
import '../components/designsystemet.css'
import '../answer/answer.css'
import '../answer/head.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../platform/language.tsx'
import { BoxPage } from './box.tsx'
import { roundIn } from './round-in.ts'

const container = document.getElementById('page')
if (!container) throw new Error('The page has no element with id "page"')

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <BoxPage roundId={roundIn(location.pathname)} />
    </LanguageProvider>
  </StrictMode>,
)
