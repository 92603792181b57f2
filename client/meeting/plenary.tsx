/** In plenary: the talk is in the room; the phone shows what it is about, and what was never sent. */
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'
import { Clock } from './clock.tsx'
import { Heading } from './heading.tsx'
import { NoteFields } from './note-fields.tsx'
import type { InMeeting, SendOfPhone } from './use-phone.ts'
import { WallList } from './wall-list.tsx'

export function PlenaryPage({ meeting, send }: { meeting: InMeeting; send: SendOfPhone }) {
  const t = useTexts(meetingPhoneTexts)
  return (
    <>
      <Heading title={t('plenaryTitle')} />
      <p className="phone-lead">{t('plenaryLead')}</p>
      <Clock endsAt={meeting.wall.phaseEndsAt} ahead={meeting.ahead} />
      <WallList notes={meeting.wall.notes}>
        {(note) =>
          note.groups > 0 && <span className="phone-groups">{t('groupChoices', { count: note.groups })}</span>
        }
      </WallList>
      <NoteFields meeting={meeting} places={[]} send={send} />
    </>
  )
}
