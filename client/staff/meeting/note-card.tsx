/** One note as whoever leads the meeting sees it: let through, held back, corrected, put together, agreed. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ControlNote, NoteChange } from '#shared/meeting.ts'
import { longestNote } from '#shared/meeting-view.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { SelectField, TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useChange } from './use-change.ts'

interface CardProps {
  note: ControlNote
  /** Notes on the wall that it may say the same as. */
  others: ControlNote[]
  path: string
  mayEdit: boolean
}

export function NoteCard({ note, others, path, mayEdit }: CardProps) {
  const t = useTexts(meetingTexts)
  const [editing, setEditing] = useState(false)
  const change = useChange(path, () => setEditing(false))
  const tell = (given: Omit<NoteChange, 'seen'>) =>
    change.mutate({ method: 'PUT', below: `/notes/${note.id}`, body: { seen: note.text, ...given } })
  /** What the button does, and to which note. */
  const named = (key: 'letThrough' | 'holdBack' | 'takeDown' | 'agree' | 'agreed' | 'correct') =>
    `${t(key)}: ${note.text}`
  const into = others.find(({ id }) => id === note.sameAs)
  return (
    <li className="meeting-note" data-state={note.state}>
      <p className="meeting-note-text">
        {note.state === 'waiting' && <span className="meeting-note-focus">{t(note.focus)}</span>}
        {note.text}
      </p>
      <p className="mv-muted mv-small">
        {[
          note.typed && t('typed'),
          note.groups > 0 && t('chosenBy', { count: note.groups }),
          note.votes > 0 && t('votes', { count: note.votes }),
          into && t('sameAsNow', { note: into.text }),
          note.measureId && t('isMeasure'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {mayEdit &&
        (editing ? (
          <NoteText
            text={note.text}
            saving={change.isPending}
            onSave={(text) => tell({ text })}
            onClose={() => setEditing(false)}
          />
        ) : (
          <div className="meeting-note-ways">
            {note.state !== 'shown' && (
              <Button aria-label={named('letThrough')} onClick={() => tell({ state: 'shown' })}>
                {t('letThrough')}
              </Button>
            )}
            {note.state !== 'held-back' && (
              <Button
                variant="secondary"
                data-color="neutral"
                aria-label={named(note.state === 'shown' ? 'takeDown' : 'holdBack')}
                onClick={() => tell({ state: 'held-back' })}
              >
                {t(note.state === 'shown' ? 'takeDown' : 'holdBack')}
              </Button>
            )}
            {note.state === 'shown' && note.sameAs === null && (
              <Button
                variant="secondary"
                aria-pressed={note.agreed}
                aria-label={named(note.agreed ? 'agreed' : 'agree')}
                onClick={() => tell({ agreed: !note.agreed })}
              >
                {t(note.agreed ? 'agreed' : 'agree')}
              </Button>
            )}
            <Button
              variant="tertiary"
              data-color="neutral"
              aria-label={named('correct')}
              onClick={() => setEditing(true)}
            >
              {t('correct')}
            </Button>
            {note.state === 'shown' && others.length > 0 && (
              <SelectField
                label={t('sameAs', { note: note.text })}
                labelHidden
                value={note.sameAs ?? ''}
                onChange={(event) => tell({ sameAs: event.target.value === '' ? null : event.target.value })}
              >
                <option value="">{t('sameAsNone')}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {t('sameAsOther', { note: other.text })}
                  </option>
                ))}
              </SelectField>
            )}
          </div>
        ))}
      {change.error && <ProblemNotice error={change.error} />}
    </li>
  )
}

function NoteText({
  text,
  saving,
  onSave,
  onClose,
}: {
  text: string
  saving: boolean
  onSave: (text: string) => void
  onClose: () => void
}) {
  const t = useTexts(meetingTexts)
  const shell = useTexts(interfaceTexts)
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="meeting-note-edit"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') onSave(typed)
      }}
    >
      <TextAreaField
        label={t('noteText')}
        help={t('correctHelp')}
        maxLength={longestNote}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="meeting-note-ways">
        <Button type="submit" loading={saving} disabled={typed.trim() === ''}>
          {t('saveText')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </div>
    </form>
  )
}
