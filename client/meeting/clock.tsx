/** What is left of the phase. Nothing happens by itself when it is up. */
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { minutesAndSeconds, useTimeLeft } from '../components/time-left.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'

export function Clock({ endsAt, ahead }: { endsAt: string | null; ahead: number }) {
  const t = useTexts(meetingPhoneTexts)
  const language = useLanguage()
  const left = useTimeLeft(endsAt, ahead)
  if (left === null) return null
  return (
    <p className="phone-clock">
      <span role="timer">{t('left', { time: minutesAndSeconds(left, language) })}</span>
    </p>
  )
}
