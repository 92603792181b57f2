/** The measures of a plan and what belongs to working on them: who else is here, what was saved, latest changes. */
import { Button } from '@digdir/designsystemet-react'
import { useCallback, useState } from 'react'
import type { Plan } from '#shared/plan.ts'
import type { PlanNews } from '#shared/plan-history.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SaveState, type Saving } from '../../components/SaveState.tsx'
import { useTexts } from '../../platform/language.tsx'
import { MeasureTable } from './measure-table.tsx'
import { RecentChanges } from './recent-changes.tsx'
import { Suggestions } from './suggestions.tsx'
import { usePlanNews } from './use-plan-news.ts'

export function MeasureSection({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const [savings, setSavings] = useState<Readonly<Record<string, Saving>>>({})
  const onSaving = useCallback(
    (measureId: string, saving: Saving) => setSavings((before) => ({ ...before, [measureId]: saving })),
    [],
  )
  const { others, writeIn } = usePlanNews(plan)
  const editable = plan.state === 'draft' || plan.state === 'ready'
  return (
    <>
      {plan.mayReadHistory && <RecentChanges plan={plan} />}
      <div className="mv-plan-tools mv-not-on-paper">
        {plan.mayEdit && <Suggestions plan={plan} />}
        <Others others={others} />
        <span className="mv-plan-saving">
          {plan.mayEdit && <SaveState saving={worst(Object.values(savings))} />}
          {!plan.mayEdit && editable && <span className="mv-muted mv-small">{t('planReadOnly')}</span>}
          {!editable && (
            <Button variant="secondary" data-color="neutral" onClick={() => window.print()}>
              {t('print')}
            </Button>
          )}
        </span>
      </div>
      <MeasureTable plan={plan} others={others} onSaving={onSaving} onWriting={writeIn} />
    </>
  )
}

/** Who else has the plan open, with their initials. */
function Others({ others }: { others: PlanNews['editors'] }) {
  const t = useTexts(planTexts)
  if (others.length === 0) return null
  return (
    <span className="mv-others mv-small" role="status">
      {others.map(({ name }) => (
        <span key={name} className="mv-editor-initials" aria-hidden="true">
          {initials(name)}
        </span>
      ))}
      {t('hereAndYou', { who: others.map(({ name }) => name).join(', ') })}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '')
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`
}

const bySeverity: readonly Saving[] = ['failed', 'unsaved', 'saving', 'saved']

/** The page says where saving stands once, for all measures: the worst of them. */
function worst(savings: readonly Saving[]): Saving {
  return bySeverity.find((one) => savings.includes(one)) ?? 'saved'
}
