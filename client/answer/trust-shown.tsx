/** The trust page, which the server has written, as one of the pages of answering. */
import { useEffect, useLayoutEffect } from 'react'
import { useArrival } from './frame.tsx'
import { answeredIn } from './kept.ts'
import type { TrustPage } from './trust-page.ts'
import type { KeptAnswer } from './use-kept.ts'

interface TrustShownProps {
  trust: TrustPage
  answer: KeptAnswer
  /** How many statements there are. */
  total: number
  onStart: () => void
  /** To the field for a code that was made on another device. */
  onTypedCode: () => void
}

export function TrustShown({ trust, answer, total, onStart, onTypedCode }: TrustShownProps) {
  const { kept, how, share } = answer
  useLayoutEffect(() => {
    trust.setShown(true)
    return () => trust.setShown(false)
  }, [trust])
  // Ticked before this page was there.
  useEffect(() => {
    if (trust.shared) share(true)
  }, [trust, share])
  useEffect(() => {
    const shared = how === 'shared'
    trust.ready(
      { answered: answeredIn(kept.answers), total, shared },
      { start: onStart, typedCode: onTypedCode, share },
    )
  })
  useArrival(() => trust.focus())
  return null
}
