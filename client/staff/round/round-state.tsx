/** A round's state as a shape and its word. */
import type { RoundState } from '#shared/round-state.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { type Shape, StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'

const shapes: Record<RoundState, Shape> = {
  draft: 'not-started',
  preparing: 'ready',
  open: 'in-progress',
  closing: 'in-progress',
  released: 'done',
  running: 'in-progress',
  aborted: 'not-chosen',
}
const words = {
  draft: 'stateDraft',
  preparing: 'statePreparing',
  open: 'stateOpen',
  closing: 'stateClosing',
  released: 'stateReleased',
  running: 'stateRunning',
  aborted: 'stateAborted',
} as const

export function RoundStateShape({ state }: { state: RoundState }) {
  const t = useTexts(roundTexts)
  return <StateShape shape={shapes[state]}>{t(words[state])}</StateShape>
}
