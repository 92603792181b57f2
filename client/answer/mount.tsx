/** The pages of answering, fetched while the person reads the trust page. */
import '../platform/no-eval.ts'
import '../components/designsystemet.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../platform/language.tsx'
import { AnswerPage } from './answer.tsx'
import type { Arrival } from './arrival.ts'

/** @returns how to take them down */
export function mount(root: HTMLElement, arrival: Arrival): () => void {
  const drawn = createRoot(root)
  drawn.render(
    <StrictMode>
      <LanguageProvider>
        <AnswerPage {...arrival} />
      </LanguageProvider>
    </StrictMode>,
  )
  return () => drawn.unmount()
}
