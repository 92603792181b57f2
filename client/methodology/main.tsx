/** How the figures are made, for everyone: no login, no invitation, and nothing is sent or stored. */
import '../platform/no-eval.ts'
import '../components/theme.css'
import '../components/designsystemet.css'
import '../answer/answer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../platform/language.tsx'
import { MethodologyPage } from './methodology.tsx'

const container = document.getElementById('page')
if (!container) throw new Error('The page has no element with id "page"')

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <MethodologyPage />
    </LanguageProvider>
  </StrictMode>,
)
