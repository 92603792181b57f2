/** Words and shapes for how far a measure has come. */
import type { MeasureStatus } from '#shared/measure-state.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { useTexts } from '../platform/language.tsx'
import type { Shape } from './StateShape.tsx'

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

export function useMeasureStatus(): (status: MeasureStatus) => string {
  const t = useTexts(followUpTexts)
  return (status) => t(measureKeys[status])
}
