/** How far the meeting has come, in four steps. */
import type { MeetingPhase } from '#shared/meeting.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { useTexts } from '../platform/language.tsx'

const line = ['alone', 'groups', 'plenary', 'vote'] as const

export function PhaseLine({ phase }: { phase: Exclude<MeetingPhase, 'over'> }) {
  const t = useTexts(meetingPhoneTexts)
  return (
    <ol className="phone-phases">
      {line.map((one) => (
        <li key={one} aria-current={one === phase ? 'step' : undefined}>
          {t(one)}
        </li>
      ))}
    </ol>
  )
}
