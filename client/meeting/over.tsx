/** After the meeting: what becomes of it, and that the phone keeps nothing. */
import { useEffect } from 'react'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'
import { Heading } from './heading.tsx'
import { forgetMeeting } from './kept.ts'
import type { InMeeting } from './use-phone.ts'
import { WallList } from './wall-list.tsx'

export function OverPage({ meeting: { wall, secret } }: { meeting: InMeeting }) {
  const t = useTexts(meetingPhoneTexts)
  useEffect(() => forgetMeeting(secret, wall.id), [secret, wall.id])
  const agreed = wall.notes.filter((note) => note.agreed)
  return (
    <>
      <Heading title={t('overTitle')} />
      <p className="phone-lead">{t('overLead')}</p>
      {agreed.length > 0 && (
        <>
          <p className="phone-lead">{t('overAgreed')}</p>
          <WallList notes={agreed} />
        </>
      )}
    </>
  )
}
