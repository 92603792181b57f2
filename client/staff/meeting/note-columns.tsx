/** All notes: those that wait first, then what is on the wall, then what is held back. */
import type { Control, ControlNote } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { useTexts } from '../../platform/language.tsx'
import { NoteCard } from './note-card.tsx'

export function NoteColumns({
  control,
  path,
  mayEdit,
}: {
  control: Control
  path: string
  mayEdit: boolean
}) {
  const t = useTexts(meetingTexts)
  const of = (state: ControlNote['state']) => control.notes.filter((note) => note.state === state)
  const shown = of('shown')
  const list = (notes: ControlNote[], empty: string) =>
    notes.length === 0 ? (
      <p className="mv-muted">{empty}</p>
    ) : (
      <ul className="meeting-notes">
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            others={shown.filter(
              (other) => other.id !== note.id && other.focus === note.focus && other.sameAs === null,
            )}
            path={path}
            mayEdit={mayEdit}
          />
        ))}
      </ul>
    )
  return (
    <>
      <section className="meeting-waiting" aria-labelledby="meeting-waiting">
        <h2 id="meeting-waiting">
          {t('waiting')} <span className="mv-muted">{of('waiting').length}</span>
        </h2>
        <div role="status" className="mv-only-read-aloud">
          {t('waitingCount', { count: of('waiting').length })}
        </div>
        {list(of('waiting'), t('noneWaiting'))}
      </section>
      <div className="meeting-wall-columns">
        {(['keep', 'improve'] as const).map((focus) => (
          <section key={focus} aria-labelledby={`meeting-${focus}`}>
            <h2 id={`meeting-${focus}`}>{t('onWall', { focus: t(focus) })}</h2>
            {list(
              shown.filter((note) => note.focus === focus),
              t('noneShown'),
            )}
          </section>
        ))}
      </div>
      {of('held-back').length > 0 && (
        <details className="meeting-held-back">
          <summary>{t('heldBack', { count: of('held-back').length })}</summary>
          {list(of('held-back'), '')}
        </details>
      )}
    </>
  )
}
