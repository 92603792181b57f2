/** Where everybody employed finds the results and the action plan of the own unit: to read, and nothing else. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { weekdayAndFullDate } from '#shared/dates.ts'
import { type OwnUnits, ownUnitsSchema } from '#shared/own-unit.ts'
import { ownTexts } from '#shared/texts/own.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { type Shape, StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { byRound, type OwnRound, type OwnUnit } from './own-rounds.ts'
import './own.css'

export function OwnPage() {
  const own = useQuery({
    queryKey: ['own-unit'],
    queryFn: ({ signal }) => ask('GET', '/api/own-unit', ownUnitsSchema, { signal }),
  })
  if (own.data) return <OwnOf own={own.data} />
  if (own.error) return <ProblemPage error={own.error} onRetry={() => void own.refetch()} />
  return <Loading />
}

function OwnOf({ own }: { own: OwnUnits }) {
  const t = useTexts(ownTexts)
  const { institution } = useSession()
  const rounds = byRound(own)
  const newestOpen = rounds.find(({ units }) => units.some(({ results }) => results === 'open'))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {rounds.length > 0 ? (
        <div className="mv-own">
          {rounds.map((round) => (
            <RoundSheet key={round.id} round={round} newest={round === newestOpen} />
          ))}
          <HowToRead />
        </div>
      ) : (
        <div className="mv-sheet">
          <Empty>{t('none')}</Empty>
        </div>
      )}
      <p className="mv-muted mv-small mv-own-wrong">{t('wrongUnit', { contact: institution.contact })}</p>
    </>
  )
}

/** @param newest of those with results: the one that most people come for */
function RoundSheet({ round, newest }: { round: OwnRound; newest: boolean }) {
  const textIn = useTextIn()
  return (
    <section className="mv-sheet mv-own-round">
      <h2>{textIn(round.title)}</h2>
      {round.units.map((unit) => (
        <UnitPart key={unit.id} round={round} newest={newest} unit={unit} />
      ))}
    </section>
  )
}

interface Place {
  round: OwnRound
  newest: boolean
  unit: OwnUnit
}

function UnitPart(place: Place) {
  const textIn = useTextIn()
  return (
    <section className="mv-own-unit">
      <h3>{textIn(place.unit.name)}</h3>
      {place.unit.meeting && <MeetingOn />}
      <div className="mv-own-columns">
        {place.round.state !== 'running' && <Results {...place} />}
        <Plan {...place} />
      </div>
    </section>
  )
}

/** The code is shown in the room, and nowhere else: who is not there does not write. */
function MeetingOn() {
  const t = useTexts(ownTexts)
  return (
    <Notice>
      <strong>{t('meetingOn')}</strong>
      <p>{t('meetingOnText')}</p>
      <Button asChild>
        <a href="/m">{t('joinMeeting')}</a>
      </Button>
    </Notice>
  )
}

function Results({ round, newest, unit }: Place) {
  const t = useTexts(ownTexts)
  const language = useLanguage()
  const day = (date: string) => weekdayAndFullDate(date, language)
  const { results } = unit
  if (results === 'open')
    return (
      <Part
        title={t('results')}
        shape="done"
        state={t('resultsOpen')}
        text={t('resultsOpenText')}
        way={{ to: `/rounds/${round.id}/units/${unit.id}/report`, label: t('readResults'), primary: newest }}
      />
    )
  if (round.state === 'open')
    return (
      <Part
        title={t('results')}
        shape="in-progress"
        state={t('surveyOpen')}
        text={t('surveyOpenText', { date: day(round.closesOn) })}
      />
    )
  return (
    <Part
      title={t('results')}
      shape="not-started"
      state={t('resultsComing')}
      text={results.opensOn ? t('resultsOn', { date: day(results.opensOn) }) : t('resultsSoon')}
    />
  )
}

function Plan({ round, newest, unit }: Place) {
  const t = useTexts(ownTexts)
  if (unit.plan === 'signed')
    return (
      <Part
        title={t('plan')}
        shape="done"
        state={t('planSigned')}
        text={t('planSignedText')}
        way={{ to: `/rounds/${round.id}/units/${unit.id}/plan`, label: t('readPlan'), primary: newest }}
      />
    )
  if (unit.results === 'open' || round.state === 'running')
    return <Part title={t('plan')} shape="in-progress" state={t('planComing')} text={t('planComingText')} />
  return <Part title={t('plan')} shape="not-started" state={t('planLater')} />
}

/** One of the two things there are to read: how it stands, and the way to it where it can be read. */
function Part({
  title,
  shape,
  state,
  text,
  way,
}: {
  title: string
  shape: Shape
  state: string
  text?: string
  way?: { to: string; label: string; primary: boolean }
}) {
  return (
    <section className="mv-own-part">
      <h4>{title}</h4>
      <p>
        <StateShape shape={shape}>{state}</StateShape>
      </p>
      {text && <p className="mv-muted">{text}</p>}
      {way && (
        <Button asChild variant={way.primary ? 'primary' : 'secondary'}>
          <Link to={way.to}>{way.label}</Link>
        </Button>
      )}
    </section>
  )
}

function HowToRead() {
  const t = useTexts(ownTexts)
  return (
    <section className="mv-own-how">
      <h2>{t('howRead')}</h2>
      <ul>
        <li>{t('howCounts')}</li>
        <li>{t('howWithheld')}</li>
        <li>{t('howJudge')}</li>
      </ul>
    </section>
  )
}
