/** What the trust page says of a round, and the words it says it in. */
import type { Manifest } from '#shared/ballot/manifest.ts'
import type { Language, Text } from '#shared/language.ts'
import type { Institution } from '#shared/session.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'
import { trustTexts } from '#shared/texts/trust.ts'

/** What the page says of a round. */
export interface TrustRound {
  institution: Institution
  manifest: Manifest
  /** SHA-256 of the manifest as people compare it. */
  fingerprint: string
  /** Last day to answer, `yyyy-mm-dd`; the later one when the round was extended. */
  closesOn: string
  /** Shortest and longest usual time. */
  minutes: readonly [number, number]
  statements: number
  thresholds: { mean: number; detail: number; sensitive: number }
  /** Each with the fingerprint of the key, in the manifest's order; empty where there are none. */
  keyHolders: readonly { name: string; fingerprint: string; signed: boolean }[]
}

/** The words of one language, with the round's values. */
export interface Words {
  language: Language
  t: Say<typeof trustTexts>
  textIn: (text: Text) => string
}

/** The page's words in one language. */
export function wordsIn(language: Language): Words {
  return { language, t: sayIn(trustTexts, language), textIn: (text) => text[language] }
}
