/** Words and shapes for the state of a step, the state of a measure and the days that are left. */
import type { StepStatus } from '#shared/deadline.ts'
import type { MeasureStatus } from '#shared/follow-up.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import type { Shape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'
import type { HomeStep } from './task-groups.ts'

const stateKeys = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  ready: 'stateReady',
  done: 'stateDone',
  late: 'stateLate',
} as const satisfies Record<StepStatus['state'], string>

export const measureShapes = {
  'not-started': 'not-started',
  'in-progress': 'in-progress',
  done: 'done',
} as const satisfies Record<MeasureStatus, Shape>

const measureKeys = {
  'not-started': 'statusNotStarted',
  'in-progress': 'statusInProgress',
  done: 'statusDone',
} as const satisfies Record<MeasureStatus, string>

const whoKeys = {
  leader: 'whoLeader',
  'safety-representative': 'whoSafetyRepresentative',
  coordinator: 'whoCoordinator',
} as const

export function useStepWords() {
  const t = useTexts(followUpTexts)
  const shell = useTexts(interfaceTexts)
  return {
    state: (status: StepStatus) => shell(stateKeys[status.state]),
    measureStatus: (status: MeasureStatus) => t(measureKeys[status]),
    /** `Leder og verneombud` */
    who: (who: HomeStep['who']) =>
      who
        .map((one) => t(whoKeys[one]))
        .reduce((first, second) => t('whoBoth', { first, second: second.toLocaleLowerCase() })),
    /** `17 dager igjen`, `4 dager over fristen`; empty without a date. */
    days: (status: StepStatus) => {
      if (status.daysLeft === null) return ''
      if (status.daysLeft === 0) return t('dueToday')
      return status.daysLeft > 0
        ? t('daysLeft', { count: status.daysLeft })
        : t('daysLate', { count: -status.daysLeft })
    },
  }
}
