/** Which track of the follow-up meeting fits a unit, by how far it has come. */

export interface UnitProgress {
  /** A plan is signed. */
  planFinished: boolean
  /** A meeting is held, or the plan has measures. */
  begun: boolean
}

/**
 * Tracks are in the order of the programme: from the beginning, taken up again, plan finished (the three of the letter
 * of autumn 2020). A programme with fewer has the last for all that have come further.
 */
export function proposedTrack(
  tracks: readonly { id: string }[],
  { planFinished, begun }: UnitProgress,
): string | null {
  const place = planFinished ? 2 : begun ? 1 : 0
  return tracks[Math.min(place, tracks.length - 1)]?.id ?? null
}
