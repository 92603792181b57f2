/** Fields for notes to keep and to improve, and the button that sends them. */
import { Button, Textarea } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { NoteFocus } from '#shared/meeting.ts'
import { longestNote } from '#shared/meeting-view.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { Failure } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { type NoteField, useNotes } from './use-notes.ts'
import type { InMeeting, SendOfPhone } from './use-phone.ts'

/** `places`: which of the phone's notes are written here, from 1, besides those that were left unsent. */
export function NoteFields({
  meeting,
  places,
  send,
}: {
  meeting: InMeeting
  places: number[]
  send: SendOfPhone
}) {
  const t = useTexts(meetingPhoneTexts)
  const { fields, hasLeft, unsent, type, sending, failed, sendNow } = useNotes(meeting, places, send)
  const written = fields.filter(({ text }) => text.trim() !== '').length
  const atRest = unsent.length === 0
  if (fields.length === 0) return null
  const { notesEach } = meeting.wall
  const focuses = (['keep', 'improve'] as const).filter((focus) => fields.some((one) => one.focus === focus))
  return (
    <form
      className="phone-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!atRest) void sendNow()
      }}
    >
      {hasLeft && <p className="phone-offline">{t('leftUnsent')}</p>}
      {focuses.map((focus) => (
        <fieldset key={focus} className="phone-notes">
          <legend>{t(focus)}</legend>
          {fields
            .filter((field) => field.focus === focus)
            .map((field) => (
              <Note
                key={field.place}
                field={field}
                label={field.place > notesEach ? t('groupNote') : t('note', { number: field.place })}
                onType={(text) => type(focus, field.place, text)}
              />
            ))}
        </fieldset>
      ))}
      <p className="phone-promise">{t('letThrough')}</p>
      {failed === 'offline' && <p className="phone-offline">{t('keptOffline')}</p>}
      {failed && failed !== 'offline' && <ProblemNotice error={new Failure(failed)} />}
      <Button type="submit" loading={sending} disabled={atRest && !sending}>
        {t('send')}
      </Button>
      <p className="phone-written" role="status">
        {atRest && written > 0
          ? t('allSent', { count: written })
          : t('written', { written, of: fields.length })}
      </p>
    </form>
  )
}

const stateKeys = { waiting: 'stateWaiting', shown: 'stateShown', 'held-back': 'stateHeldBack' } as const

function Note({
  field: { focus, text, state },
  label,
  onType,
}: {
  field: NoteField
  label: string
  onType: (text: string) => void
}) {
  const t = useTexts(meetingPhoneTexts)
  const id = useId()
  const fixed = state === 'shown'
  return (
    <div className="phone-note" data-focus={focus satisfies NoteFocus}>
      <div className="phone-note-head">
        <label htmlFor={id}>{label}</label>
        <span id={`${id}-length`}>{t('length', { length: text.length, most: longestNote })}</span>
      </div>
      <Textarea
        id={id}
        rows={2}
        maxLength={longestNote}
        value={text}
        readOnly={fixed}
        placeholder={t('placeholder')}
        aria-describedby={`${id}-length ${id}-state`}
        onChange={(event) => onType(event.target.value.replace(/\s*\n\s*/g, ' '))}
      />
      <span id={`${id}-state`} className="phone-note-state">
        {state && t(stateKeys[state])}
      </span>
    </div>
  )
}
