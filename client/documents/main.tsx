/** Documents for everyone: no login, no invitation, and nothing of the reader is sent or stored. The address says which. */
import '../platform/no-eval.ts'
import '../components/theme.css'
import '../components/designsystemet.css'
import '../answer/answer.css'
import '../answer/head.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../platform/language.tsx'
import { DocumentPage } from './document.tsx'
import { documentAt } from './documents.ts'

const container = document.getElementById('page')
if (!container) throw new Error('The page has no element with id "page"')

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <DocumentPage sections={documentAt(location.pathname)} />
    </LanguageProvider>
  </StrictMode>,
)
