/** How many rows are drawn: thousands at once would make every press slow. More come as the reader nears their end. */
import { useCallback, useState } from 'react'

/** Rows drawn at first, and at a time after that; more than any screen shows. */
const portion = 100

/** `of`: what the rows were made from; with another, reading begins at the top again. */
export function useDrawn(of: unknown): { drawn: number; drawMore: () => void } {
  const [reached, setReached] = useState({ of, drawn: portion })
  const drawn = reached.of === of ? reached.drawn : portion
  const drawMore = useCallback(
    () => setReached((before) => ({ of, drawn: (before.of === of ? before.drawn : portion) + portion })),
    [of],
  )
  return { drawn, drawMore }
}
