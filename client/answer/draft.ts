/**
 * Answers not sent yet, kept on the person's own device and nowhere else. The key is a hash of the token, so that
 * what lies in the browser's storage cannot be used as the link.
 */
import { z } from 'zod'

export type Answers = Record<string, unknown>

export interface Draft {
  load: () => Answers
  /** False when the device does not keep it: storage switched off or full. */
  save: (answers: Answers) => boolean
  clear: () => void
}

const answersSchema = z.record(z.string(), z.unknown())

/** The draft that belongs to a token. Without storage or hashing nothing is kept, and `save` says so. */
export async function openDraft(token: string, storage: Storage | null): Promise<Draft> {
  const key = await keyOf(token)
  if (key === null || storage === null) return { load: () => ({}), save: () => false, clear: () => {} }
  return {
    load: () => parse(storage.getItem(key)),
    save: (answers) => {
      try {
        storage.setItem(key, JSON.stringify(answers))
        return true
      } catch {
        return false
      }
    },
    clear: () => storage.removeItem(key),
  }
}

/** The browser's own storage, or null where it is switched off: then even reading the property throws. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** How many statements a draft holds answers to: each row of a matrix counts by itself. */
export function answeredIn(answers: Answers): number {
  return Object.values(answers).reduce<number>(
    (sum, answer) => sum + (answer !== null && typeof answer === 'object' ? Object.keys(answer).length : 1),
    0,
  )
}

// crypto.subtle exists on https and on the own machine only.
async function keyOf(token: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`medvirk draft ${token}`))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `medvirk-draft-${hex.slice(0, 32)}`
}

function parse(text: string | null): Answers {
  if (text === null) return {}
  try {
    return answersSchema.catch({}).parse(JSON.parse(text))
  } catch {
    return {}
  }
}
