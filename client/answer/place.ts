/**
 * Where the person is: kept in the browser's history, so that its back button goes to the theme before, and a
 * reload stays where it was. The address itself never changes: the token in it must stay.
 */
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

const placeSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('trust') }),
  /** Theme null: the first one that lacks an answer. */
  z.object({ at: z.literal('theme'), theme: z.number().int().min(0).nullable() }),
  z.object({ at: z.literal('review') }),
  z.object({ at: z.literal('break') }),
])
export type Place = z.infer<typeof placeSchema>

function current(): Place {
  return placeSchema.catch({ at: 'trust' }).parse(window.history.state)
}

export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(current)
  useEffect(() => {
    const onMove = () => setPlace(current())
    window.addEventListener('popstate', onMove)
    return () => window.removeEventListener('popstate', onMove)
  }, [])
  const go = useCallback((next: Place) => {
    window.history.pushState(next, '')
    setPlace(next)
  }, [])
  return [place, go]
}
