/** The pages of a phone in a meeting: joining, and one page for each phase. */
import { useEffect } from 'react'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { LanguageChoice } from '../components/LanguageChoice.tsx'
import { Mark } from '../components/Mark.tsx'
import { PageFoot } from '../components/PageFoot.tsx'
import { suggestLanguage } from '../platform/chosen-language.ts'
import { useTexts } from '../platform/language.tsx'
import { GroupsPage } from './groups.tsx'
import { JoinPage } from './join.tsx'
import { NotesPage } from './notes.tsx'
import { OverPage } from './over.tsx'
import { PhaseLine } from './phase-line.tsx'
import { PlenaryPage } from './plenary.tsx'
import { type InMeeting, type SendOfPhone, usePhone } from './use-phone.ts'
import { VotePage } from './vote.tsx'
import './meeting.css'

/** `codeInLink`: empty when the person came without one. */
export function PhonePages({ codeInLink }: { codeInLink: string }) {
  const t = useTexts(meetingPhoneTexts)
  const { meeting, join, joining, error, send } = usePhone()
  useEffect(() => {
    if (codeInLink !== '') void join(codeInLink)
  }, [codeInLink, join])
  const first = meeting?.wall.languages[0]
  useEffect(() => {
    if (first) suggestLanguage(first)
  }, [first])
  return (
    <>
      <header className="phone-head">
        <span className="phone-product">
          <Mark />
          <span>Medvirk</span>
        </span>
        <span className="phone-tools">
          {meeting && meeting.wall.phase !== 'over' && (
            <span className="phone-count">{t('participants', { count: meeting.wall.participants })}</span>
          )}
          <LanguageChoice />
        </span>
      </header>
      <main className="phone-page">
        {meeting ? (
          <Joined meeting={meeting} send={send} />
        ) : (
          <JoinPage code={codeInLink} joining={joining} error={error} onJoin={(code) => void join(code)} />
        )}
      </main>
      <PageFoot newTab />
    </>
  )
}

const pages = { alone: NotesPage, groups: GroupsPage, plenary: PlenaryPage, vote: VotePage, over: OverPage }

function Joined({ meeting, send }: { meeting: InMeeting; send: SendOfPhone }) {
  const t = useTexts(meetingPhoneTexts)
  const { phase } = meeting.wall
  const Page = pages[phase]
  return (
    <>
      {phase !== 'over' && <PhaseLine phase={phase} />}
      {!meeting.connected && phase !== 'over' && (
        <p className="phone-offline" role="status">
          {t('notConnected')}
        </p>
      )}
      <Page key={phase} meeting={meeting} send={send} />
    </>
  )
}
