/** The unit's action plan: measures, readiness, consultation, signature and filing on one page. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { AbsenceCard } from './absence-card.tsx'
import { BeyondCard } from './beyond-card.tsx'
import { ConsultationCard } from './consultation.tsx'
import { EarlierPlansCard } from './earlier-plans.tsx'
import { EvaluationCard } from './evaluation.tsx'
import { FilingCard } from './filing.tsx'
import { MeasureSection } from './measure-section.tsx'
import { OwnerNotice } from './owner.tsx'
import { GroupNotice, PlanChoice } from './plan-choice.tsx'
import { PlanStateBar } from './plan-state-bar.tsx'
import { planQuery } from './queries.ts'
import { ReadersCard } from './readers.tsx'
import { SignatureCard } from './signature.tsx'
import { VersionNotice, VersionsCard } from './versions.tsx'
import './plan.css'

export function PlanPage() {
  const { round = '', unit = '' } = useParams()
  const [query] = useSearchParams()
  const plan = useQuery({
    ...planQuery({ roundId: round, unitId: unit, groupId: query.get('group') }),
    // Two people may write at once: what the other saved appears without anybody asking for it.
    refetchInterval: 15_000,
    refetchOnWindowFocus: 'always',
  })
  if (plan.data) return <PlanOf plan={plan.data} />
  if (plan.error) return <ProblemPage error={plan.error} onRetry={() => void plan.refetch()} />
  return <Loading />
}

function PlanOf({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const { unit, round } = plan
  const name = textIn(unit.name)
  const ofPlan = useTexts(planVersionTexts)
  const title = plan.group
    ? ofPlan('groupTitle', { group: textIn(plan.group.title) })
    : plan.title
      ? textIn(plan.title)
      : t('planTitle')
  useScrollToHash()
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('planTabTitle', { unit: name })}
        path={[
          { key: unit.id, label: plan.mayVisit ? <Link to={`/units/${unit.id}`}>{name}</Link> : name },
          { key: round.id, label: textIn(round.title) },
        ]}
        lead={<Lead plan={plan} />}
      />
      <UnitFacts unit={unit} />
      <OwnerNotice plan={plan} />
      <PlanChoice plan={plan} />
      <GroupNotice plan={plan} />
      <PlanStateBar plan={plan} />
      <VersionNotice plan={plan} />
      <MeasureSection plan={plan} />
      <AbsenceCard plan={plan} />
      <EarlierPlansCard plan={plan} />
      <div className="mv-plan-cards">
        <ConsultationCard plan={plan} />
        <SignatureCard plan={plan} />
      </div>
      {plan.mayReadFiling && <FilingCard plan={plan} />}
      <div className="mv-plan-more mv-not-on-paper">
        <VersionsCard plan={plan} />
        <EvaluationCard plan={plan} />
        <ReadersCard plan={plan} />
        <BeyondCard plan={plan} />
      </div>
    </>
  )
}

function Lead({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const ofPlan = useTexts(planVersionTexts)
  const language = useLanguage()
  const measures = t('measures', { count: plan.measures.length })
  if (plan.version > 1) return `${ofPlan('version', { version: plan.version })}. ${measures}.`
  if (plan.state === 'filed' || !plan.planDue || !plan.filingDue) return `${measures}.`
  return (
    <EmphasisedText
      text={t(plan.state === 'signed' ? 'planLeadSigned' : 'planLead', {
        measures,
        sign: fullDate(plan.planDue, language),
        file: fullDate(plan.filingDue, language),
      })}
    />
  )
}

/** Links such as …/plan#filing: the target exists only when the plan has been fetched. */
function useScrollToHash() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [hash])
}
