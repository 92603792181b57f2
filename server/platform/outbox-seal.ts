/**
 * Mails of a round, as they wait: under the round key, address and content alike, so that neither the database nor a
 * copy of it tells whom a personal link was sent to.
 */
import { z } from 'zod'
import { type Language, languageSchema } from '#shared/language.ts'
import type { Letter } from './outbox.ts'
import type { RoundKey, Vault } from './vault.ts'

/** Sealed mails are so many bytes long, or a multiple of it: their length tells nobody apart. */
const step = 4096

/** Those that were sealed before they had a language are in bokmål, as nearly all are. */
const headSchema = z.object({ to: z.string(), subject: z.string(), language: languageSchema.default('nb') })

/** A waiting mail as it is stored: in plain columns, or sealed for its round. */
export interface StoredMail {
  id: string
  roundId: string | null
  sealed: Uint8Array | null
  to: string | null
  language: Language | null
  subject: string | null
  body: string | null
}

/** The text stands last and as it is: two texts of one length are sealed at one length, whatever letters they hold. */
export function sealMail(key: RoundKey, { id, to, language, subject, text }: Letter): Buffer {
  const head = JSON.stringify({ to, subject, language })
  const length = Buffer.byteLength(`${head}\n${text}`)
  const padding = ' '.repeat(Math.ceil(length / step) * step - length)
  return key.seal(Buffer.from(`${head}${padding}\n${text}`), placeOf(id))
}

/** @returns null when the mail is erased, or the key it was sealed with is destroyed */
export function readMail(vault: Vault, mail: StoredMail): Letter | null {
  const { id, roundId, sealed, to, language, subject, body } = mail
  if (to !== null && subject !== null && body !== null)
    return { id, to, language: language ?? 'nb', subject, text: body }
  const key = roundId === null ? null : vault.keyOf(roundId)
  if (!key || !sealed) return null
  const content = key.unseal(sealed, placeOf(id)).toString()
  const line = content.indexOf('\n')
  return { id, ...headSchema.parse(JSON.parse(content.slice(0, line))), text: content.slice(line + 1) }
}

function placeOf(id: string): string {
  return `mail ${id}`
}
