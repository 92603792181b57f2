/** A round's state as a shape and its word. */
import type { RoundState } from '#shared/round-state.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
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

/** `ended`: the period of a running round is over; what remains can still be done. */
export function RoundStateShape({ state, ended = false }: { state: RoundState; ended?: boolean }) {
  const t = useTexts(roundTexts)
  const ofRunning = useTexts(runningRoundTexts)
  if (ended && state === 'running') return <StateShape shape="done">{ofRunning('ended')}</StateShape>
  return <StateShape shape={shapes[state]}>{t(words[state])}</StateShape>
}
