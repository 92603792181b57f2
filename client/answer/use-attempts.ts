/** Something that is tried at once, may fail, and is tried again when the person asks for it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Outcome } from './sending.ts'

/**
 * @param attempt begins when the page is shown, and again at `again`; reads what is newest when it begins
 * @param conclude called with each outcome
 */
export function useAttempts(
  attempt: () => Promise<Outcome>,
  conclude: (outcome: Outcome) => Promise<void> | void,
): { outcome: Outcome | null; again: () => void } {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [attempts, setAttempts] = useState(0)
  const newest = useRef({ attempt, conclude })
  useEffect(() => {
    newest.current = { attempt, conclude }
  })
  // React draws a page twice while developing; the same attempt is made once.
  const begun = useRef(-1)
  useEffect(() => {
    if (begun.current === attempts) return
    begun.current = attempts
    void newest.current.attempt().then((result) => {
      setOutcome(result)
      return newest.current.conclude(result)
    })
  }, [attempts])
  const again = useCallback(() => {
    setOutcome(null)
    setAttempts((count) => count + 1)
  }, [])
  return { outcome, again }
}
