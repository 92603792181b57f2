/** In which order notes hang on the wall, and how many fit: pure rules. */
import type { WallNote } from '#shared/meeting.ts'

/** Notes of one column on one page. */
export const notesAPage = 4

/** As they came; while people vote and afterwards, most votes first. */
export function sortedForWall(notes: readonly WallNote[], byVotes: boolean): WallNote[] {
  return byVotes ? notes.toSorted((a, b) => b.votes - a.votes) : [...notes]
}

/** Pages a column takes; an empty one takes one. */
export function pagesOf(notes: readonly WallNote[]): number {
  return Math.max(1, Math.ceil(notes.length / notesAPage))
}

/** @param page from 0 */
export function pageOf(notes: readonly WallNote[], page: number): WallNote[] {
  return notes.slice(page * notesAPage, (page + 1) * notesAPage)
}
