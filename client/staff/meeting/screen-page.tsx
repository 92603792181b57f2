/** A page for the big screen: over everything else of the product, and full screen at a press. */
import { useRef } from 'react'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { useTexts } from '../../platform/language.tsx'
import './screen-page.css'

export function ScreenPage({ label, children }: { label: string; children: React.ReactNode }) {
  const t = useTexts(meetingTexts)
  const page = useRef<HTMLElement>(null)
  return (
    <section className="screen-page" ref={page} aria-label={label}>
      {children}
      {document.fullscreenEnabled && (
        <button
          type="button"
          className="screen-full"
          // A browser that does not want to goes on as it is.
          onClick={() => void page.current?.requestFullscreen().catch(() => undefined)}
        >
          {t('fullScreen')}
        </button>
      )}
    </section>
  )
}
