/** Which words say why a mail was not delivered. Pure. */
import type { MailFailure } from '#shared/mail.ts'

/** Meanings of the mail server's second code (RFC 3463), where they tell what to do. */
const meanings = [
  [/[45]\.1\.\d+$/, 'why_unknown'],
  [/[45]\.2\.2$/, 'why_full'],
  [/[45]\.7\.\d+$/, 'why_policy'],
] as const

/** @returns a key of operationTexts */
export function failureKey({ word, code }: MailFailure) {
  const known = word === 'unreachable' ? undefined : meanings.find(([shape]) => shape.test(code ?? ''))
  return known?.[1] ?? (`why_${word}` as const)
}
