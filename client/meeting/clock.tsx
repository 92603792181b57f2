/** What is left of the phase, by the server's clock. Nothing happens by itself when it is up. */
import { useEffect, useState } from 'react'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'

/** `2:40`, never below zero. @param left milliseconds */
export function minutesAndSeconds(left: number): string {
  const seconds = Math.max(0, Math.round(left / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function Clock({ endsAt, ahead }: { endsAt: string | null; ahead: number }) {
  const t = useTexts(meetingPhoneTexts)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (endsAt === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [endsAt])
  if (endsAt === null) return null
  // Read aloud only when it is looked for: a number a second would drown everything else.
  return (
    <p className="phone-clock">
      <span role="timer">{t('left', { time: minutesAndSeconds(Date.parse(endsAt) - now - ahead) })}</span>
    </p>
  )
}
