/** A step's state at a unit: shape and word, days late, and a deadline that was moved for this unit. */
import { useMemo } from 'react'
import { shortDate, withOtherYear } from '#shared/dates.ts'
import type { StepStatus } from '#shared/deadline.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

const stateKeys = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  ready: 'stateReady',
  done: 'stateDone',
  late: 'stateLate',
} as const

export interface StepWords {
  /** `Ferdig`, `4 dager over` */
  state: (status: StepStatus) => string
  /** `ny frist 15. okt`; null where the deadline is the round's, or met. */
  moved: (status: StepStatus) => string | null
}

/** Looked up once for a whole overview: thousands of cells that each ask for their language are slow. */
export function useStepWords(): StepWords {
  const t = useTexts(progressTexts)
  const ui = useTexts(interfaceTexts)
  const language = useLanguage()
  const { today } = useSession()
  return useMemo(
    () => ({
      state: ({ state, daysLeft }) =>
        state === 'late' && daysLeft !== null ? t('daysOver', { count: -daysLeft }) : ui(stateKeys[state]),
      moved: ({ moved, due, state }) =>
        moved && due && state !== 'done'
          ? t('newDue', { date: withOtherYear(due, today, language, shortDate) })
          : null,
    }),
    [t, ui, language, today],
  )
}

export function StepStateShape({ status, words }: { status: StepStatus; words: StepWords }) {
  const moved = words.moved(status)
  return (
    <>
      <StateShape shape={status.state} strong={status.state === 'late'}>
        {words.state(status)}
      </StateShape>
      {moved && <span className="mv-new-due">{moved}</span>}
    </>
  )
}
