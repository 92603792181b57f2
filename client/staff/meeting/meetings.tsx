/** The unit's follow-up meetings: begin one, go on with one, and what they came to. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { MeetingsPage as Meetings } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { Card } from '../../components/Card.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { OpenMeeting } from './open-meeting.tsx'
import { Outcome } from './outcome.tsx'
import { meetingPage, meetingsQuery } from './queries.ts'
import './meeting.css'

export function MeetingsPage() {
  const { round = '', unit = '' } = useParams()
  const page = useQuery(meetingsQuery({ roundId: round, unitId: unit }))
  if (page.data) return <MeetingsOf page={page.data} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function MeetingsOf({ page }: { page: Meetings }) {
  const t = useTexts(meetingTexts)
  const textIn = useTextIn()
  const { unit, round } = page
  const name = textIn(unit.name)
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('tabTitle', { unit: name })}
        path={[
          { key: unit.id, label: <Link to={`/units/${unit.id}`}>{name}</Link> },
          { key: round.id, label: textIn(round.title) },
        ]}
        lead={t('lead')}
      />
      <UnitFacts unit={unit} />
      <div className="meeting-columns">
        <div>
          {page.meetings.length > 0 && <Held page={page} />}
          {page.mayEdit && <OpenMeeting page={page} />}
          {!page.mayEdit && page.meetings.length === 0 && <p className="mv-muted">{t('noneHeld')}</p>}
        </div>
        <Tracks page={page} />
      </div>
      <Outcome page={page} />
    </>
  )
}

function Held({ page: { meetings, unit, round } }: { page: Meetings }) {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  const place = { roundId: round.id, unitId: unit.id }
  return (
    <Card title={t('held')}>
      <ul className="meeting-list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span>
              <Link to={meetingPage(place, meeting.id)}>{fullDate(meeting.heldOn, language)}</Link>
              <span className="mv-muted mv-small">
                {t('heldPhones', { count: meeting.participants })}, {t('heldNotes', { count: meeting.notes })}
              </span>
              <span className="mv-muted mv-small">
                {t('deletedOn', { date: fullDate(meeting.deleteOn, language) })}
              </span>
            </span>
            <StateShape shape={meeting.phase === 'over' ? 'done' : 'in-progress'}>
              {t(meeting.phase === 'over' ? 'stateOver' : 'stateOpen')}
            </StateShape>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The slides of the tracks, to be shown full screen with or without a live meeting. */
function Tracks({ page: { tracks, pooled, unit, round } }: { page: Meetings }) {
  const t = useTexts(meetingTexts)
  const textIn = useTextIn()
  const base = `${meetingPage({ roundId: round.id, unitId: unit.id })}/slides`
  return (
    <Card title={t('slides')}>
      <p className="mv-muted mv-small">{t('slidesLead')}</p>
      <ul className="meeting-tracks">
        {tracks.map((track) => (
          <li key={track.id}>
            <Link to={`${base}/${track.id}`}>{textIn(track.title)}</Link>
            <span className="mv-muted mv-small">{textIn(track.when)}</span>
          </li>
        ))}
        {pooled.length > 0 && (
          <li>
            <Link to={`${base}/pooled`}>{t('pooled')}</Link>
            <span className="mv-muted mv-small">{t('pooledWhen')}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}
