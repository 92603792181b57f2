/** Leading a live meeting: the code, the phases, and which notes reach the wall. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { type Control, controlEventSchema, type MeetingsPage } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CloseMeeting } from './close-meeting.tsx'
import { JoinCard } from './join-card.tsx'
import { NoteColumns } from './note-columns.tsx'
import { PhaseControl } from './phase-control.tsx'
import { meetingPage, meetingsPath, meetingsQuery } from './queries.ts'
import { TypedNote } from './typed-note.tsx'
import { useStream } from './use-stream.ts'
import './meeting.css'

export function ControlPage() {
  const { round = '', unit = '', meeting = '' } = useParams()
  const place = { roundId: round, unitId: unit }
  const page = useQuery(meetingsQuery(place))
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <Loading />
  return <ControlOf page={page.data} path={`${meetingsPath(place)}/${meeting}`} />
}

function ControlOf({ page, path }: { page: MeetingsPage; path: string }) {
  const t = useTexts(meetingTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { view, ahead, connected } = useStream(`${path}/stream`, controlEventSchema)
  if (!view) return <Loading />
  const name = textIn(page.unit.name)
  const over = view.phase === 'over'
  const home = meetingPage({ roundId: page.round.id, unitId: page.unit.id })
  return (
    <>
      <PageHead
        title={t('controlTitle')}
        tabTitle={t('controlTabTitle', { unit: name })}
        path={[
          { key: page.unit.id, label: <Link to={`/units/${page.unit.id}`}>{name}</Link> },
          { key: 'meetings', label: <Link to={home}>{t('title')}</Link> },
        ]}
        lead={t('controlLead', {
          held: fullDate(view.heldOn, language),
          deleted: fullDate(view.deleteOn, language),
        })}
      />
      {!connected && (
        <Notice tone="attention" live>
          {t('notConnected')}
        </Notice>
      )}
      {!over && (
        <JoinCard control={view} path={path} wall={`${home}/${view.id}/wall`} slides={slidesOf(home, view)} />
      )}
      {!over && page.mayEdit && view.code !== null && (
        <PhaseControl control={view} ahead={ahead} path={path} />
      )}
      <NoteColumns control={view} path={path} mayEdit={page.mayEdit} />
      {page.mayEdit && <TypedNote path={path} />}
      {page.mayEdit && !over && <CloseMeeting control={view} path={path} home={home} />}
    </>
  )
}

function slidesOf(home: string, { trackId, id, languages }: Control): string {
  return `${home}/slides/${trackId}?meeting=${id}&languages=${languages.join(',')}`
}
