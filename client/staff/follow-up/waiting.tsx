/** "Dette venter": everything a person has to do, over all units and rounds, the most urgent first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fullDate, weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import { homeCardTexts } from '#shared/texts/home-card.ts'
import { waitingTexts } from '#shared/texts/waiting.ts'
import { type Waiting, type WaitingStep, waitingSchema } from '#shared/waiting.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useStepWords } from './step-words.ts'
import { documentPage } from './task-groups.ts'
import { counts } from './waiting-counts.ts'
import { FromOthers } from './waiting-others.tsx'
import './waiting.css'

export function WaitingPage() {
  const t = useTexts(waitingTexts)
  const waiting = useQuery({
    queryKey: ['waiting'],
    queryFn: ({ signal }) => ask('GET', '/api/waiting', waitingSchema, { signal }),
  })
  if (waiting.error) return <ProblemPage error={waiting.error} onRetry={() => void waiting.refetch()} />
  if (!waiting.data) return <Loading />
  const { units, asked, lifted, told, today } = waiting.data
  const nothing = [units, asked, lifted, told].every((some) => some.length === 0)
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {nothing ? (
        <div className="mv-sheet">
          <Empty>{t('nothing')}</Empty>
        </div>
      ) : (
        <div className="mv-waiting-page">
          <Counts waiting={waiting.data} />
          {units.map((unit) => (
            <UnitWaiting key={unit.id} unit={unit} today={today} />
          ))}
          <FromOthers waiting={waiting.data} />
        </div>
      )}
    </>
  )
}

function Counts({ waiting }: { waiting: Waiting }) {
  const t = useTexts(waitingTexts)
  const { late, soon, later } = counts(waiting.units)
  if (late + soon + later === 0) return null
  return (
    <p className="mv-waiting-counts">
      {late > 0 && <StateShape shape="late">{t('late', { count: late })}</StateShape>}
      {soon > 0 && <span>{t('soon', { count: soon })}</span>}
      {later > 0 && <span className="mv-muted">{t('later', { count: later })}</span>}
    </p>
  )
}

function UnitWaiting({ unit, today }: { unit: Waiting['units'][number]; today: string }) {
  const t = useTexts(waitingTexts)
  const ofCards = useTexts(homeCardTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { id, name, takenOverOn, deputyUntil, steps, inherited } = unit
  return (
    <section className="mv-sheet mv-waiting-unit">
      <h2>
        <Link to={`/units/${id}`}>{textIn(name)}</Link>
      </h2>
      {takenOverOn && <p className="mv-small">{t('takenOver', { date: fullDate(takenOverOn, language) })}</p>}
      {deputyUntil && (
        <p className="mv-small mv-muted">{t('deputyUntil', { date: fullDate(deputyUntil, language) })}</p>
      )}
      <ul>
        {steps.map((one) => (
          <StepRow key={`${one.round.id} ${one.step.id}`} one={one} unitId={id} today={today} />
        ))}
        {inherited.map((plan) => (
          <li key={`${plan.round.id} ${plan.unit.id}`}>
            <div>
              <Link to={`/rounds/${plan.round.id}/units/${plan.unit.id}/plan`}>{textIn(plan.unit.name)}</Link>
              <span className="mv-muted mv-small">
                {textIn(plan.round.title)}. {ofCards('inheritedTitle')}
              </span>
            </div>
            <div className="mv-waiting-end">{ofCards('inheritedOpen', { count: plan.open })}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StepRow({ one, unitId, today }: { one: WaitingStep; unitId: string; today: string }) {
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const { round, step, status } = one
  const to = documentPage(step, round.id, unitId)
  const title = textIn(step.title)
  return (
    <li>
      <div>
        {to === null ? (
          <Link to={`/units/${unitId}?round=${round.id}`}>{title}</Link>
        ) : step.kind === 'form' ? (
          // Forms are an entry of their own: an ordinary link loads it.
          <a href={to}>{title}</a>
        ) : (
          <Link to={to}>{title}</Link>
        )}
        <span className="mv-muted mv-small">{textIn(round.title)}</span>
      </div>
      <div className="mv-waiting-end">
        {status.state === 'late' ? (
          <StateShape shape="late" strong>
            {words.days(status)}
          </StateShape>
        ) : (
          <span>{words.days(status)}</span>
        )}
        {status.due && (
          <span className="mv-muted mv-small mv-figures">
            {withOtherYear(status.due, today, language, weekdayAndDate)}
          </span>
        )}
      </div>
    </li>
  )
}
