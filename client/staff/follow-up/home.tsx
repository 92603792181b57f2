/** The unit's own page: the year as a task list, the latest results, open measures. */
import { Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { unitHomeQuery } from '../../platform/unit-home.ts'
import { HelpCard } from './help-card.tsx'
import { InheritedPlans } from './inherited-plans.tsx'
import { InquiryCard } from './inquiry-card.tsx'
import { OpenMeasures } from './open-measures.tsx'
import { LateElsewhere, OtherRounds } from './other-rounds.tsx'
import { ResultsCard } from './results-card.tsx'
import { StepLine } from './step-line.tsx'
import { nextDeadline, taskGroups, waitingFor } from './task-groups.ts'
import { TaskList } from './task-list.tsx'
import { RemindersCard } from './unit-reminders.tsx'
import './home.css'

export function UnitHomePage() {
  const { unit = '' } = useParams()
  const [search] = useSearchParams()
  const home = useQuery(unitHomeQuery(unit, search.get('round')))
  if (home.data) return <HomeOf home={home.data} />
  if (home.error) return <ProblemPage error={home.error} onRetry={() => void home.refetch()} />
  return <Loading />
}

function HomeOf({ home }: { home: UnitHome }) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const { unit, current } = home
  return (
    <>
      <PageHead
        title={textIn(unit.name)}
        path={unit.path.map((above) => ({ key: above.id, label: textIn(above.name) }))}
        lead={current && <Lead home={home} />}
        aside={<UnitChoice unitId={unit.id} />}
      />
      <UnitFacts
        unit={unit}
        deputies={unit.deputies}
        keeping={
          unit.mayKeepDeputies && (
            <Link to={`/units/${unit.id}/deputies`}>
              {t(unit.deputies.length > 0 ? 'changeDeputy' : 'addDeputy')}
            </Link>
          )
        }
      />
      {current ? (
        <>
          {current.countedAt && (
            <Notice>
              <p>{t('countedAt', { unit: textIn(current.countedAt.name) })}</p>
            </Notice>
          )}
          <LateElsewhere home={home} current={current} />
          <StepLine current={current} today={home.today} />
          <div className="mv-home-columns">
            <TaskList home={home} current={current} />
            <div className="mv-home-side">
              <ResultsCard current={current} unitId={unit.id} />
              <OpenMeasures current={current} unitId={unit.id} />
              <InheritedPlans home={home} />
              {current.mayInquire && current.round.followed && <InquiryCard home={home} current={current} />}
              <OtherRounds home={home} current={current} />
              <RemindersCard current={current} unitId={unit.id} />
              <HelpCard home={home} roundId={current.round.id} />
            </div>
          </div>
        </>
      ) : (
        <>
          <div className="mv-sheet">
            <Empty>{t('noRound')}</Empty>
          </div>
          <InheritedPlans home={home} />
        </>
      )}
    </>
  )
}

/** What waits for this person, and the date that comes first. */
function Lead({ home }: { home: UnitHome }) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { person } = useSession()
  const steps = home.current?.steps ?? []
  const waiting = waitingFor(taskGroups(steps).now, person?.roles ?? [])
  const next = nextDeadline(steps, home.today)
  const sentences = [
    waiting > 0 ? t('tasksWait', { count: waiting }) : t('noTaskWaits'),
    ...(next
      ? [
          t('nextDeadline', {
            step: textIn(next.step.title),
            date: withOtherYear(next.due, home.today, language, weekdayAndDate),
          }),
        ]
      : []),
  ]
  return <EmphasisedText text={sentences.join(' ')} />
}

/** For somebody who leads or represents more than one unit. Wired here: all kinds of fields are 2 kB of script. */
function UnitChoice({ unitId }: { unitId: string }) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const id = useId()
  const { person } = useSession()
  const units = [...new Map(person?.units.map((unit) => [unit.id, unit])).values()]
  if (units.length < 2) return null
  const known = units.some((unit) => unit.id === unitId)
  return (
    <div className="ds-field mv-own-units">
      <Label htmlFor={id}>{t('yourUnits')}</Label>
      <Select
        id={id}
        value={known ? unitId : ''}
        onChange={(event) => navigate(`/units/${event.target.value}`)}
      >
        {!known && <option value="" />}
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {textIn(unit.name)}
          </option>
        ))}
      </Select>
    </div>
  )
}
