/** On a unit's page: what was told of its steps, and the pause in which nothing is. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { fullDate, shortDate } from '#shared/dates.ts'
import type { UnitReminders } from '#shared/reminder.ts'
import { reminderKindTexts, unitRemindersTexts } from '#shared/texts/unit-reminders.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { Failure } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { unitRemindersQuery } from './unit-reminders-query.ts'
import './unit-reminders.css'

type Current = NonNullable<UnitHome['current']>

/** Only for those who may pause: a leader does not fetch it. */
const PauseButton = lazy(async () => {
  try {
    return { default: (await import('./pause-button.tsx')).PauseButton }
  } catch {
    // A new version was installed, or the network is away: the rest of the page stays.
    const failure = new Failure('unreadable')
    return {
      default: () => <ProblemNotice error={failure} onRetry={() => window.location.reload()} />,
    }
  }
})

interface Place {
  current: Current
  unitId: string
}

/** Under a step that is late: who is told of it next, and when. */
export function AnnouncedLine({ current, unitId, step }: Place & { step: string }) {
  const t = useTexts(unitRemindersTexts)
  const language = useLanguage()
  const reminders = useQuery(unitRemindersQuery(current.round.id, unitId))
  const next = reminders.data?.announced.find((one) => one.step === step)
  if (!next) return null
  const names = next.names.length > 0 ? next.names.join(', ') : t(next.rung)
  return <p className="mv-small">{t('announced', { names, date: fullDate(next.on, language) })}</p>
}

/** Nothing is there while nothing was told, is asked for or paused, and the person could not pause it. */
export function RemindersCard({ current, unitId }: Place) {
  const t = useTexts(unitRemindersTexts)
  const reminders = useQuery(unitRemindersQuery(current.round.id, unitId))
  if (!reminders.data) return null
  const { pause, told, waiting, mayPause, today } = reminders.data
  if (!pause && !mayPause && told.length === 0 && waiting.length === 0) return null
  return (
    <Card title={t('title')}>
      {pause && <Paused pause={pause} />}
      <Waiting current={current} waiting={waiting} />
      {told.length > 0 ? (
        <Told current={current} told={told} />
      ) : (
        !pause && <p className="mv-muted mv-small">{t('none')}</p>
      )}
      {mayPause && (
        <Suspense fallback={<p className="mv-pause-place" />}>
          <PauseButton roundId={current.round.id} unitId={unitId} paused={pause !== null} today={today} />
        </Suspense>
      )}
    </Card>
  )
}

function Paused({ pause: { untilDay, reason, pausedBy } }: { pause: NonNullable<UnitReminders['pause']> }) {
  const t = useTexts(unitRemindersTexts)
  const language = useLanguage()
  return (
    <div>
      <p>
        <strong>{t('paused', { date: fullDate(untilDay, language) })}</strong>
      </p>
      <p className="mv-muted mv-small">{t('pausedWhy', { by: pausedBy, reason })}</p>
    </div>
  )
}

function useStepName(current: Current): (id: string) => string {
  const textIn = useTextIn()
  return (id) => {
    const step = current.steps.find((one) => one.id === id)
    return step ? textIn(step.title) : id
  }
}

function Waiting({ current, waiting }: { current: Current; waiting: UnitReminders['waiting'] }) {
  const t = useTexts(unitRemindersTexts)
  const named = useStepName(current)
  return waiting.map(({ step, askedBy, askedOn, message }) => (
    <div key={`${step} ${askedOn} ${askedBy} ${message}`}>
      <p className="mv-small">{t('waiting', { by: askedBy, step: named(step) })}</p>
      {message !== '' && <p className="mv-muted mv-small">{message}</p>}
    </div>
  ))
}

/** The newest stand open; a year of them lies behind one press. */
const shown = 3

function Told({ current, told }: { current: Current; told: UnitReminders['told'] }) {
  const t = useTexts(unitRemindersTexts)
  return (
    <>
      <ToldList current={current} told={told.slice(0, shown)} />
      {told.length > shown && (
        <details className="mv-told-more">
          <summary>{t('all')}</summary>
          <ToldList current={current} told={told.slice(shown)} />
        </details>
      )}
    </>
  )
}

function ToldList({ current, told }: { current: Current; told: UnitReminders['told'] }) {
  const t = useTexts(unitRemindersTexts)
  const kinds = useTexts(reminderKindTexts)
  const named = useStepName(current)
  const language = useLanguage()
  return (
    <ul className="mv-told mv-small">
      {told.map(({ step, kind, day, due, to }) => (
        <li key={`${step} ${kind} ${day} ${due} ${to}`}>
          {named(step)}: {kinds(kind)}
          <span className="mv-muted">{t('told', { date: shortDate(day, language), to })}</span>
        </li>
      ))}
    </ul>
  )
}
