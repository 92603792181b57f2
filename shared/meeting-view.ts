/** How phones and the wall keep their view of a live meeting; for their small scripts, which carry no schemas. */

/** Characters of a note. */
export const longestNote = 120

/** A view after an event. @param before null before the first one */
export function withEvent<H extends object, N extends { id: string }>(
  before: (H & { notes: N[] }) | null,
  event: { head: H | null; whole: boolean; notes: N[]; gone: string[] },
): (H & { notes: N[] }) | null {
  const head = event.head ?? before
  if (!head) return null
  if (event.whole || !before) return { ...head, notes: event.notes }
  const changed = new Map(event.notes.map((note) => [note.id, note]))
  const gone = new Set(event.gone)
  const kept = before.notes.filter(({ id }) => !gone.has(id)).map((note) => changed.get(note.id) ?? note)
  const known = new Set(before.notes.map(({ id }) => id))
  return { ...head, notes: [...kept, ...event.notes.filter(({ id }) => !known.has(id))] }
}

/** The code as it is stored: capital letters and digits, however it was typed. */
export function readMeetingCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
}
