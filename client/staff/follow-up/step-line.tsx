/** The year as a line of steps. Its order is the programme's; it is not a scale of time. */

import { dateRange, shortDate, weekdayAndFullDate, withOtherYear } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { type Shape, ShapeDrawing } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useStepWords } from './step-words.ts'
import { dayOf, type HomeStep, todayBefore } from './task-groups.ts'

type Current = NonNullable<UnitHome['current']>

export function StepLine({ current, today }: { current: Current; today: string }) {
  const t = useTexts(followUpTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  const { steps, round } = current
  const done = steps.filter((step) => step.status.state === 'done').length
  const marker = todayBefore(steps, today)
  return (
    <section className="mv-step-line mv-sheet" aria-label={t('yearInSteps')}>
      <div className="mv-step-line-head">
        <h2>
          {textIn(round.title)}: {t('stepsDone', { done, all: steps.length })}
        </h2>
        <span className="mv-muted mv-small">{weekdayAndFullDate(today, language)}</span>
      </div>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} className={`mv-step mv-step-${step.status.state}`}>
            {index === marker && <span className="mv-step-today">{t('today')}</span>}
            <span className="mv-step-mark">
              <ShapeDrawing shape={shapeOf(step)} size={18} />
            </span>
            <span className="mv-step-number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="mv-step-words">
              <span className="mv-step-title">{textIn(step.title)}</span>
              <span className="mv-only-read-aloud">, {words.state(step.status)}, </span>
              <span className="mv-step-date">
                {step.kind === 'survey'
                  ? dateRange(round.opensOn, round.closesOn, language)
                  : dateOf(step, today, language)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function shapeOf(step: HomeStep): Shape {
  return step.status.state
}

function dateOf(step: HomeStep, today: string, language: Language): string {
  const day = dayOf(step.status)
  return day ? withOtherYear(day, today, language, shortDate) : ''
}
