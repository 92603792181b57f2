/** Where automatic saving stands; always visible while something is edited, and read aloud politely. */
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './SaveState.css'

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed'

const keys = { saved: 'saved', unsaved: 'unsaved', saving: 'saving', failed: 'saveFailed' } as const

export function SaveState({ saving }: { saving: Saving }) {
  const t = useTexts(interfaceTexts)
  return (
    <span className={`mv-save-state mv-save-${saving}`} role="status">
      {saving === 'saved' && (
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path d="m2 7.5 3.4 3.4L12 3.6" fill="none" stroke="var(--mv-accent)" strokeWidth="2" />
        </svg>
      )}
      {t(keys[saving])}
    </span>
  )
}
