/** What the measures did: judged from 1 to 5, beside what the next survey showed of the scales they are about. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Measure } from '#shared/measure.ts'
import { oneDecimal } from '#shared/numbers.ts'
import type { Plan } from '#shared/plan.ts'
import type { PlanSince } from '#shared/plan-evaluation.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { Card } from '../../components/Card.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { EffectDialog } from './effect-dialog.tsx'
import { numberedMeasures } from './plan-progress.ts'
import { placeOf, planSinceQuery } from './queries.ts'

/** There from the first signature on. */
export function EvaluationCard({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const [judging, setJudging] = useState<string | null>(null)
  const there = plan.versions.length > 0 && plan.measures.length > 0
  const since = useQuery({ ...planSinceQuery(placeOf(plan)), enabled: there && plan.mayVisit })
  if (!there) return null
  const numbers = numberedMeasures(plan)
  // Who judges sees what is left to judge; others read what there is to read.
  const told = plan.measures.filter(
    ({ effect, scaleId }) =>
      plan.mayJudge || effect !== null || since.data?.scales.some(({ id }) => id === scaleId),
  )
  if (told.length === 0) return null
  const ordered = told.sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  const measure = plan.measures.find(({ id }) => id === judging)
  return (
    <Card large title={t('evaluation')}>
      <p className="mv-muted">{t('evaluationLead')}</p>
      <ol className="mv-effects">
        {ordered.map((one) => (
          <Effect
            key={one.id}
            measure={one}
            number={numbers.get(one.id) ?? 0}
            since={since.data}
            onJudge={plan.mayJudge ? () => setJudging(one.id) : null}
          />
        ))}
      </ol>
      {measure && (
        <EffectDialog
          key={measure.id}
          plan={plan}
          measure={measure}
          number={numbers.get(measure.id) ?? 0}
          onClose={() => setJudging(null)}
        />
      )}
    </Card>
  )
}

function Effect({
  measure,
  number,
  since,
  onJudge,
}: {
  measure: Measure
  number: number
  since: PlanSince | undefined
  onJudge: (() => void) | null
}) {
  const t = useTexts(planVersionTexts)
  const { effect, effectNote, text } = measure
  return (
    <li>
      <span className="mv-effect-number mv-figures">{number}</span>
      <div>
        <p>{text || t('withoutText')}</p>
        {effect === null ? (
          <p className="mv-muted mv-small">{t('notJudged')}</p>
        ) : (
          <p className="mv-small">
            <strong>{t('effectOf', { effect })}</strong>
            {effectNote !== '' && `. ${effectNote}`}
          </p>
        )}
        <Since scaleId={measure.scaleId} since={since} />
      </div>
      {onJudge && (
        <Button
          className="mv-not-on-paper"
          variant="tertiary"
          aria-label={t('judgeMeasure', { number })}
          onClick={onJudge}
        >
          {t('judge')}
        </Button>
      )}
    </li>
  )
}

function Since({ scaleId, since }: { scaleId: string | null; since: PlanSince | undefined }) {
  const t = useTexts(planVersionTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const scale = since?.scales.find(({ id }) => id === scaleId)
  if (!since?.next || scale?.before.state !== 'shown' || scale.after.state !== 'shown') return null
  return (
    <p className="mv-muted mv-small">
      {t('since', {
        scale: textIn(scale.title),
        before: oneDecimal(scale.before.mean, language),
        after: oneDecimal(scale.after.mean, language),
        round: textIn(since.next.title),
      })}
    </p>
  )
}
