/** A page for the big screen, which fills the window, and the whole screen at a press. */
import { useRef } from 'react'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { LanguageChoice } from '../../components/LanguageChoice.tsx'
import { useTexts } from '../../platform/language.tsx'
import './screen-page.css'

export function ScreenPage({ label, children }: { label: string; children: React.ReactNode }) {
  const t = useTexts(meetingTexts)
  const page = useRef<HTMLElement>(null)
  return (
    <section className="screen-page" ref={page} aria-label={label}>
      <h1 className="mv-only-read-aloud">{label}</h1>
      {children}
      <div className="screen-tools">
        <LanguageChoice />
        {document.fullscreenEnabled && (
          <button
            type="button"
            // A browser that does not want to goes on as it is.
            onClick={() => void page.current?.requestFullscreen().catch(() => undefined)}
          >
            {t('fullScreen')}
          </button>
        )}
      </div>
    </section>
  )
}
