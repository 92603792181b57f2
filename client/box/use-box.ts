/** The published box, asked for again while something is about to change in it. */
import { useCallback, useEffect, useState } from 'react'
import { askBox } from './box-requests.ts'
import { type ReadBox, readBox } from './read-box.ts'

/** How soon to ask again, in milliseconds: while the box is being opened, or waits for key holders. */
const soon = 2000

export interface BoxState {
  read: ReadBox | null
  /** The last request failed; what was read before is still shown. */
  error: unknown
  again: () => void
}

export function useBox(roundId: string): BoxState {
  const [read, setRead] = useState<ReadBox | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    const stop = new AbortController()
    askBox(roundId, stop.signal)
      .then(readBox)
      .then((found) => {
        if (stop.signal.aborted) return
        setRead(found)
        setError(null)
      })
      .catch((failure) => {
        if (!stop.signal.aborted) setError(failure)
      })
    return () => stop.abort()
  }, [roundId, turn])

  const changing = read?.box.state === 'closing'
  useEffect(() => {
    if (!changing) return
    const timer = setInterval(again, soon)
    return () => clearInterval(timer)
  }, [changing, again])

  return { read, error, again }
}
