/** A step's state at a unit: shape and word, days late, and a deadline that was moved for this unit. */
import { useMemo } from 'react'
import { shortDate, withOtherYear } from '#shared/dates.ts'
import type { StepStatus } from '#shared/deadline.ts'
import type { Progress } from '#shared/progress.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { ShapeDrawing, StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

type ToldOfStep = Progress['units'][number]['told'][number]

export const stateKeys = {
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
  /** `påminnet 15. okt`, `varslet overordnet leder` */
  told: (told: ToldOfStep) => string
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
      told: ({ day, rung }) =>
        rung === null
          ? t('told', { date: withOtherYear(day, today, language, shortDate) })
          : t(rung === 'superior' ? 'toldSuperior' : 'toldCoordinator'),
    }),
    [t, ui, language, today],
  )
}

/** `bare`: what is done is its shape alone, with its word for those who cannot see it. */
export function StepStateShape({
  status,
  words,
  told,
  bare = false,
}: {
  status: StepStatus
  words: StepWords
  told?: ToldOfStep | undefined
  bare?: boolean
}) {
  const moved = words.moved(status)
  return (
    <>
      <StateShape shape={status.state} strong={status.state === 'late'}>
        {bare && status.state === 'done' ? (
          <span className="mv-only-read-aloud">{words.state(status)}</span>
        ) : (
          words.state(status)
        )}
      </StateShape>
      {moved && <span className="mv-new-due">{moved}</span>}
      {told && (
        <span className={told.rung ? 'mv-new-due mv-told-upwards' : 'mv-new-due'}>
          {told.rung && <ShapeDrawing shape="lifted" size={12} />} {words.told(told)}
        </span>
      )}
    </>
  )
}
