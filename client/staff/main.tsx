/** Entry for everyone who signs in: leaders, safety representatives, coordinators, HR, records, administrators. */
import '../platform/no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import '../components/theme.css'
import '../components/designsystemet.css'
import { SessionGate } from '../components/SessionGate.tsx'
import { whenLoginTooOld } from '../platform/api.ts'
import { LanguageProvider } from '../platform/language.tsx'
import { newQueryClient } from '../platform/session.tsx'
import { Shell } from './shell/shell.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element with id "page"')

whenLoginTooOld(async () => (await import('../components/ConfirmLogin.tsx')).confirmLogin())

createRoot(page).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={newQueryClient()}>
        <BrowserRouter>
          <SessionGate>
            <Shell />
          </SessionGate>
        </BrowserRouter>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
