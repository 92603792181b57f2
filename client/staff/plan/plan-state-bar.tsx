/** Draft, ready, signed, filed: four cells, the current one marked, dates below. */

import { shortDate, withOtherYear } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { type Shape, ShapeDrawing } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { stateCells } from './plan-progress.ts'

const keys = { draft: 'planDraft', ready: 'planReady', signed: 'planSigned', filed: 'planFiled' } as const
const shapes = { past: 'done', current: 'ready', ahead: 'not-started' } as const satisfies Record<
  string,
  Shape
>

export function PlanStateBar({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const ofUnit = useTexts(followUpTexts)
  const language = useLanguage()
  const { today } = useSession()
  const short = (date: string) => withOtherYear(date, today, language, shortDate)
  return (
    <ol className="mv-state-bar mv-sheet" aria-label={t('planStates')}>
      {stateCells(plan).map(({ state, when, date }) => (
        <li key={state} aria-current={when === 'current' ? 'step' : undefined} className={`mv-cell-${when}`}>
          <ShapeDrawing shape={state === 'filed' && when === 'current' ? 'done' : shapes[when]} size={18} />
          <span>
            <strong>{t(keys[state])}</strong>
            <span className="mv-cell-date mv-muted">
              {date && (when === 'ahead' ? ofUnit('dueOn', { date: short(date) }) : short(date))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
