/**
 * Where the person is: kept in the browser's history, so that its back button goes to the theme before, and a
 * reload stays where it was. The address does not change with it: the token in it must stay.
 */
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

/** A place among the questions: what a break returns to. */
export const questionPlaceSchema = z.discriminatedUnion('at', [
  z.object({
    at: z.literal('theme'),
    /** Its position in the questionnaire, from 0. */
    theme: z.number().int().min(0),
    /** In the layout with one statement a screen: its position in the theme, from 0. */
    statement: z.number().int().min(0).default(0),
    /** Chosen in the review, and thus the way on leads back there. */
    fromReview: z.boolean().default(false),
  }),
  z.object({ at: z.literal('review') }),
])
type QuestionPlace = z.infer<typeof questionPlaceSchema>

export const firstTheme: QuestionPlace = { at: 'theme', theme: 0, statement: 0, fromReview: false }

const placeSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('trust') }),
  /** Typing a code that was made on another device. */
  z.object({ at: z.literal('typed-code') }),
  ...questionPlaceSchema.options,
  z.object({ at: z.literal('break'), from: questionPlaceSchema }),
  /** The answer code, before sending. */
  z.object({ at: z.literal('code') }),
])
export type Place = z.infer<typeof placeSchema>

function current(): Place {
  return placeSchema.catch({ at: 'trust' }).parse(window.history.state)
}

/** @param resume false where nothing was kept: then a reload begins at the trust page, not among empty questions */
export function usePlace(resume: boolean): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(() => {
    if (!resume) window.history.replaceState(null, '')
    return current()
  })
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
