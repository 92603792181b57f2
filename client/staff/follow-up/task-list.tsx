/** Tasks of the year in three groups: now, next, done. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { fullDate, weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { RateWords } from '../../components/ResponseRate.tsx'
import { ShapeDrawing, StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { useStepWords } from './step-words.ts'
import { dayOf, type NumberedStep, pageOf, taskGroups, waitingFor, waitsFor } from './task-groups.ts'
import { AnnouncedLine } from './unit-reminders.tsx'

type Current = NonNullable<UnitHome['current']>
interface Place {
  home: UnitHome
  current: Current
}

export function TaskList({ home, current }: Place) {
  const t = useTexts(followUpTexts)
  const { person } = useSession()
  const { now, next, done } = taskGroups(current.steps)
  // "Tasks" are this person's, as in the page's leading sentence; what others are to do are steps of the year.
  const own = waitingFor(now, person?.roles ?? []) === now.length
  return (
    <section className="mv-tasks mv-sheet">
      {now.length > 0 && (
        <Group title={t('now')} count={t(own ? 'tasks' : 'deadlines', { count: now.length })}>
          {now.map((one, index) => (
            <OpenTask key={one.step.id} one={one} place={{ home, current }} primary={index === 0} now />
          ))}
        </Group>
      )}
      {next.length > 0 && (
        <Group title={t('next')} count={t('deadlines', { count: next.length })}>
          {next.map((one) => (
            <OpenTask key={one.step.id} one={one} place={{ home, current }} />
          ))}
        </Group>
      )}
      {done.length > 0 && (
        <Group title={t('done')} count={t('deadlines', { count: done.length })}>
          {done.map((one) => (
            <DoneTask key={one.step.id} one={one} place={{ home, current }} />
          ))}
        </Group>
      )}
    </section>
  )
}

function Group({ title, count, children }: { title: string; count: string; children: React.ReactNode }) {
  return (
    <>
      <h2 className="mv-task-group">
        {title} <span className="mv-muted">{count}</span>
      </h2>
      <ul>{children}</ul>
    </>
  )
}

interface TaskProps {
  one: NumberedStep
  place: Place
  /** The page's one primary button. */
  primary?: boolean
  now?: boolean
}

function OpenTask({ one: { number, step }, place, primary = false, now = false }: TaskProps) {
  const t = useTexts(followUpTexts)
  const ofRates = useTexts(ratesTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const { institution, person } = useSession()
  const { status } = step
  const before = waitsFor(place.current.steps, step)
  const late = status.state === 'late'
  const edge = late ? ' mv-task-late' : now ? ' mv-task-now' : ''
  return (
    <li className={`mv-task${edge}`}>
      <span className="mv-task-number mv-figures">{number}</span>
      <div className="mv-task-words">
        <h3>{textIn(step.title)}</h3>
        <p className="mv-muted">{textIn(step.hint, { recordsSystem: institution.recordsSystem })}</p>
        {step.kind === 'survey' && place.current.responseRate && (
          <p>
            {ofRates('title')}: <RateWords rate={place.current.responseRate} />
          </p>
        )}
        {step.kind === 'plan' && <PlanSoFar current={place.current} />}
        {before && <p className="mv-muted">{t('comesAfter', { step: textIn(before.title) })}</p>}
        {status.reason && (
          <p className="mv-muted mv-small">
            {t('dueMoved')}: {status.reason}
          </p>
        )}
        {late && <AnnouncedLine current={place.current} unitId={place.home.unit.id} step={step.id} />}
        <p className="mv-task-state mv-small">
          <StateShape shape={status.state} strong>
            {!now && status.state === 'not-started' ? t('next') : words.state(status)}
          </StateShape>
          <span>
            <span className="mv-muted">{t('who')} </span>
            {words.who(step.who)}
          </span>
        </p>
      </div>
      <div className="mv-task-end">
        {status.due && (
          <p>
            <strong className={late ? 'mv-late-words' : undefined}>{words.days(status)}</strong>
            <br />
            <span className="mv-muted mv-small">
              {withOtherYear(status.due, place.home.today, language, weekdayAndDate)}
            </span>
            {!late && waitingFor([{ number, step }], person?.roles ?? []) > 0 && (
              <a
                className="mv-small mv-task-calendar"
                href={`/api/rounds/${place.current.round.id}/units/${place.home.unit.id}/deadlines/${step.id}/calendar`}
                aria-label={t('toCalendarOf', { step: textIn(step.title) })}
                download
              >
                {t('toCalendar')}
              </a>
            )}
          </p>
        )}
        <TaskAction one={{ number, step }} place={place} primary={primary} now={now} />
      </div>
    </li>
  )
}

/** How many measures are open, and whether the safety representative has been consulted on them. */
function PlanSoFar({ current }: { current: Current }) {
  const t = useTexts(followUpTexts)
  const { measures, consultationConfirmed } = current
  if (measures.length === 0) return null
  return (
    <p className="mv-muted">
      {t('measuresSoFar', { count: measures.length })}{' '}
      {t(consultationConfirmed ? 'consulted' : 'notConsulted')}
    </p>
  )
}

const actionKeys = {
  results: 'openReport',
  planning: 'openPlanning',
  meeting: 'openMeeting',
  risk: 'openRisk',
  agenda: 'openAgenda',
  treatment: 'openTreatments',
  plan: 'openPlan',
  filing: 'openFiling',
  form: 'openForm',
} as const

/** Kinds of step that are done on a page of their own. */
function isPaged(kind: string): kind is keyof typeof actionKeys {
  return kind in actionKeys
}

function TaskAction({ one: { step }, place: { home, current }, primary, now }: TaskProps) {
  const t = useTexts(followUpTexts)
  const page = pageOf(step, current, home.unit.id)
  if (!page || step.kind === 'survey') return null
  if (!isPaged(step.kind)) return null
  const label = t(actionKeys[step.kind])
  if (!now) return <PageLink kind={step.kind} to={page} label={label} />
  return (
    <Button asChild variant={primary ? 'primary' : 'secondary'}>
      <PageLink kind={step.kind} to={page} label={label} />
    </Button>
  )
}

/** Forms are an entry of their own: an ordinary link loads it. */
function PageLink({ kind, to, label, ...rest }: { kind: string; to: string; label: string }) {
  return kind === 'form' ? (
    <a href={to} {...rest}>
      {label}
    </a>
  ) : (
    <Link to={to} {...rest}>
      {label}
    </Link>
  )
}

function DoneTask({ one: { number, step }, place: { home, current } }: TaskProps) {
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const t = useTexts(followUpTexts)
  const page = pageOf(step, current, home.unit.id)
  const day = dayOf(step.status)
  const came = current.attendance.find(({ stepId }) => stepId === step.id)?.came
  return (
    <li className="mv-task-done">
      <span className="mv-task-number mv-figures">{number}</span>
      <span className="mv-task-done-title">
        <ShapeDrawing shape="done" />
        <span className="mv-only-read-aloud">{words.state(step.status)}: </span>
        <span className="mv-task-done-words">
          {page ? <PageLink kind={step.kind} to={page} label={textIn(step.title)} /> : textIn(step.title)}
          {came !== undefined && <span className="mv-muted mv-small">{t('came', { count: came })}</span>}
        </span>
      </span>
      <span className="mv-task-done-who mv-muted mv-small">{words.who(step.who)}</span>
      <span className="mv-task-done-day mv-muted mv-small mv-figures">{day && fullDate(day, language)}</span>
    </li>
  )
}
