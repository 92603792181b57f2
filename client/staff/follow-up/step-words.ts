/** Words for the state of a step, who acts, and the days that are left. */
import type { StepStatus } from '#shared/deadline.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../../platform/language.tsx'
import type { HomeStep } from './task-groups.ts'

const stateKeys = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  ready: 'stateReady',
  done: 'stateDone',
  late: 'stateLate',
} as const satisfies Record<StepStatus['state'], string>

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
