/** Where answers to the mails go. Pure. */
import { z } from 'zod'
import type { Institution } from '#shared/session.ts'

/** The address in the institution's contact; null when it holds none, such as a telephone number. */
export function replyToOf({ contact }: Pick<Institution, 'contact'>): string | null {
  const words = contact.split(/[\s,;:<>()]+/).map((word) => word.replace(/\.$/, ''))
  return words.find((word) => z.email().safeParse(word).success) ?? null
}
