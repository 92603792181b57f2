/** Alone: each writes what to keep and what to improve. */
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'
import { Clock } from './clock.tsx'
import { Heading } from './heading.tsx'
import { NoteFields } from './note-fields.tsx'
import type { InMeeting, SendOfPhone } from './use-phone.ts'

export function NotesPage({ meeting, send }: { meeting: InMeeting; send: SendOfPhone }) {
  const t = useTexts(meetingPhoneTexts)
  const { notesEach, phaseEndsAt } = meeting.wall
  const places = Array.from({ length: notesEach }, (_, index) => index + 1)
  return (
    <>
      <Heading title={t('aloneTitle')} />
      <p className="phone-lead">{t('aloneLead', { count: notesEach })}</p>
      <Clock endsAt={phaseEndsAt} ahead={meeting.ahead} />
      <NoteFields meeting={meeting} places={places} send={send} />
    </>
  )
}
