/** The unit's action plan: measures, readiness, consultation, signature and filing on one page. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { SaveState, type Saving } from '../../components/SaveState.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { ConsultationCard } from './consultation.tsx'
import { FilingCard } from './filing.tsx'
import { MeasureTable } from './measure-table.tsx'
import { PlanStateBar } from './plan-state-bar.tsx'
import { planQuery } from './queries.ts'
import { SignatureCard } from './signature.tsx'
import './plan.css'

export function PlanPage() {
  const { round = '', unit = '' } = useParams()
  const plan = useQuery({
    ...planQuery(round, unit),
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
  const [savings, setSavings] = useState<Readonly<Record<string, Saving>>>({})
  const onSaving = useCallback(
    (measureId: string, saving: Saving) => setSavings((before) => ({ ...before, [measureId]: saving })),
    [],
  )
  useScrollToHash()
  const editable = plan.state === 'draft' || plan.state === 'ready'
  return (
    <>
      <PageHead
        title={t('planTitle')}
        tabTitle={t('planTabTitle', { unit: name })}
        path={[
          { key: unit.id, label: plan.mayVisit ? <Link to={`/units/${unit.id}`}>{name}</Link> : name },
          { key: round.id, label: textIn(round.title) },
        ]}
        lead={<Lead plan={plan} />}
      />
      <UnitFacts unit={unit} />
      <PlanStateBar plan={plan} />
      <div className="mv-plan-tools mv-not-on-paper">
        {plan.mayEdit && <SaveState saving={worst(Object.values(savings))} />}
        {!plan.mayEdit && editable && <p className="mv-muted mv-small">{t('planReadOnly')}</p>}
        {!editable && (
          <Button variant="secondary" data-color="neutral" onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
      </div>
      <MeasureTable plan={plan} onSaving={onSaving} />
      <div className="mv-plan-cards">
        <ConsultationCard plan={plan} />
        <SignatureCard plan={plan} />
      </div>
      {plan.mayReadFiling && <FilingCard plan={plan} />}
    </>
  )
}

function Lead({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const measures = t('measures', { count: plan.measures.length })
  if (plan.state === 'filed' || !plan.planDue || !plan.filingDue) return `${measures}.`
  return (
    <EmphasisedText
      text={t('planLead', {
        measures,
        sign: fullDate(plan.planDue, language),
        file: fullDate(plan.filingDue, language),
      })}
    />
  )
}

const bySeverity: readonly Saving[] = ['failed', 'unsaved', 'saving', 'saved']

/** The page says where saving stands once, for all measures: the worst of them. */
function worst(savings: readonly Saving[]): Saving {
  return bySeverity.find((one) => savings.includes(one)) ?? 'saved'
}

/** Links such as …/plan#filing: the target exists only when the plan has been fetched. */
function useScrollToHash() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [hash])
}
