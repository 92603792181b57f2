/**
 * Answers not sent yet, and where the person was, kept on the person's own device and nowhere else. The key is a hash of the token, so that
 * what lies in the browser's storage cannot be used as the link.
 */
import { z } from 'zod'
import { firstTheme, questionPlaceSchema } from './place.ts'

const contentSchema = z.object({
  answers: z.record(z.string(), z.unknown()),
  /** Where the person was last: a draft opens there again. */
  place: questionPlaceSchema.catch(firstTheme),
})
type DraftContent = z.infer<typeof contentSchema>

export interface Draft {
  /** Without a draft: no answers, at the first theme. */
  load: () => DraftContent
  /** False when the device does not keep it: storage switched off or full. */
  save: (content: DraftContent) => boolean
  clear: () => void
}

const nothing: DraftContent = { answers: {}, place: firstTheme }

/** The draft that belongs to a token. Without storage or hashing nothing is kept, and `save` says so. */
export async function openDraft(token: string, storage: Storage | null): Promise<Draft> {
  const key = await keyOf(token)
  if (key === null || storage === null) return { load: () => nothing, save: () => false, clear: () => {} }
  return {
    load: () => parse(storage.getItem(key)),
    save: (content) => {
      try {
        storage.setItem(key, JSON.stringify(content))
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

/** How many statements are answered: each row of a matrix counts by itself. */
export function answeredIn(answers: DraftContent['answers']): number {
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

function parse(text: string | null): DraftContent {
  if (text === null) return nothing
  try {
    return contentSchema.catch(nothing).parse(JSON.parse(text))
  } catch {
    return nothing
  }
}
