/** The notes that were let through, to keep and to improve, with something to do beside each. */
import type { WallNote } from '#shared/meeting.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'

export function WallList({
  notes,
  children,
}: {
  notes: WallNote[]
  children?: (note: WallNote) => React.ReactNode
}) {
  const t = useTexts(meetingPhoneTexts)
  return (['keep', 'improve'] as const).map((focus) => {
    const some = notes.filter((note) => note.focus === focus)
    return (
      <section key={focus} className="phone-wall">
        <h2>{t(focus)}</h2>
        {some.length === 0 && <p className="phone-none">{t('noneYet')}</p>}
        <ul>
          {some.map((note) => (
            <li key={note.id}>
              <span>{note.text}</span>
              {children?.(note)}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
