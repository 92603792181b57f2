/** A step's state at a unit: shape and word, days late, and a deadline that was moved for this unit. */
import { memo } from 'react'
import type { StepStatus } from '#shared/deadline.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { shortDate } from '../../platform/dates.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

const words = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  ready: 'stateReady',
  done: 'stateDone',
  late: 'stateLate',
} as const

export const StepStateShape = memo(function StepStateShape({ status }: { status: StepStatus }) {
  const t = useTexts(progressTexts)
  const ui = useTexts(interfaceTexts)
  const language = useLanguage()
  const { state, daysLeft, moved, due } = status
  return (
    <>
      <StateShape shape={state} strong={state === 'late'}>
        {state === 'late' && daysLeft !== null ? t('daysOver', { count: -daysLeft }) : ui(words[state])}
      </StateShape>
      {moved && due && state !== 'done' && (
        <span className="mv-new-due">{t('newDue', { date: shortDate(due, language) })}</span>
      )}
    </>
  )
})
