/** Entry for the programme's forms, with a session: leaders fill in and sign, safety representatives confirm. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../components/theme.css'
import '../components/designsystemet.css'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { SessionGate } from '../components/SessionGate.tsx'
import { LanguageProvider } from '../platform/language.tsx'
import { newQueryClient } from '../platform/session.tsx'
import { placeIn } from './address.ts'
import { FormPage } from './form-page.tsx'
import { Frame } from './frame.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element with id "page"')

const place = placeIn(window.location.pathname)

createRoot(page).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={newQueryClient()}>
        <SessionGate>
          <Frame place={place}>
            <ErrorBoundary>
              <FormPage place={place} />
            </ErrorBoundary>
          </Frame>
        </SessionGate>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
