/**
 * What a phone keeps of a meeting: the secret that is its only identity, and notes that are typed and not sent. Where
 * the browser keeps nothing, all of it lasts as long as the page.
 */
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { NoteFocus } from '#shared/meeting.ts'

const inMemory = new Map<string, string>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? inMemory.get(key) ?? null
  } catch {
    return inMemory.get(key) ?? null
  }
}

function keep(key: string, value: string): void {
  inMemory.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is switched off or full: the page remembers.
  }
}

function forget(key: string): void {
  inMemory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept there.
  }
}

function storedKeys(): string[] {
  try {
    return [...inMemory.keys(), ...Object.keys(localStorage)]
  } catch {
    return [...inMemory.keys()]
  }
}

const secretKey = (code: string) => `medvirk-meeting-secret:${code}`

/** The phone's secret for a meeting, made when it is first asked for: 43 characters, base64url of 32 random bytes. */
export function secretFor(code: string): string {
  const kept = read(secretKey(code))
  if (kept) return kept
  const made = toBase64url(crypto.getRandomValues(new Uint8Array(32)))
  keep(secretKey(code), made)
  return made
}

/** The same secret by the code that the meeting has now. */
export function keepSecret(code: string, secret: string): void {
  keep(secretKey(code), secret)
}

/** A note as typed on this phone. */
export interface TypedNote {
  focus: NoteFocus
  /** From 1. */
  place: number
  text: string
}

const notesKey = (meeting: string) => `medvirk-meeting-notes:${meeting}`

/** What was typed and not sent; none where there is nothing, or it cannot be read. */
export function typedNotes(meeting: string): TypedNote[] {
  try {
    const kept: unknown = JSON.parse(read(notesKey(meeting)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isTyped) : []
  } catch {
    return []
  }
}

export function keepTyped(meeting: string, notes: readonly TypedNote[]): void {
  if (notes.length === 0) forget(notesKey(meeting))
  else keep(notesKey(meeting), JSON.stringify(notes))
}

/** After the meeting nothing of it stays on the phone. */
export function forgetMeeting(secret: string, meeting: string): void {
  for (const key of storedKeys()) if (key.startsWith(secretKey('')) && read(key) === secret) forget(key)
  forget(notesKey(meeting))
}

function isTyped(value: unknown): value is TypedNote {
  if (typeof value !== 'object' || value === null) return false
  const { focus, place, text } = value as Partial<TypedNote>
  return (focus === 'keep' || focus === 'improve') && typeof place === 'number' && typeof text === 'string'
}
