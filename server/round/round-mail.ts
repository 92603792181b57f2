/** What people who are invited are told by mail, each in the own language. */
import { toBase64url } from '#shared/ballot/bytes.ts'
import { writeHash } from '#shared/ballot/manifest.ts'
import type { Language, Text } from '#shared/language.ts'
import { answerPath } from '#shared/round-address.ts'
import type { Institution } from '#shared/session.ts'
import { fillIn } from '#shared/texts/define.ts'
import { roundMailTexts } from '#shared/texts/round-mail.ts'
import type { NewMail } from '../platform/outbox.store.ts'

/** By what anybody can see that all who are invited answer into the same box, and who can open it. */
export interface Seal {
  /** SHA-256 of the manifest, 32 bytes. */
  manifestHash: Uint8Array
  /** So many of the key holders open the box; nobody keeps a part of its key in single-key mode. */
  threshold: number
  custodians: readonly { name: string; fingerprint: string }[]
}

/** What the mails of a round have in common. */
export interface RoundLetter {
  institution: Institution
  roundTitle: Text
  /** Last day to answer, as it is written in each language. */
  lastDay: Text
  /** Shortest and longest usual time. */
  minutes: [number, number]
  /** The round's public page, whole. */
  page: string
  /** A try with a few people: every mail says so. */
  pilot: boolean
}

export interface Addressee {
  name: string
  email: string
  language: Language
}

/** Where anybody sees what is known of a round's answer box. @param baseUrl without a slash at the end */
export function publicPage(baseUrl: string, roundId: string): string {
  return `${baseUrl}/box/${roundId}`
}

/**
 * A personal link, whole. What stands behind # is never sent to a server: the secret, and the beginning of the
 * manifest's hash, so that the browser accepts no other manifest than the one that was valid when the link was written.
 */
export function personalLink(
  baseUrl: string,
  roundId: string,
  token: string,
  { manifestHash }: Pick<Seal, 'manifestHash'>,
): string {
  return `${baseUrl}${answerPath(roundId)}#${token}.${toBase64url(manifestHash.subarray(0, pinLength))}`
}

/** Bytes of the manifest's hash in a link: 96 bits, which nobody can meet with another manifest. */
const pinLength = 12

/** @param link the personal link, whole */
export function invitationMail(letter: RoundLetter, seal: Seal, person: Addressee, link: string): NewMail {
  const { language } = person
  const values = { ...valuesFor(letter, person), link, seal: sealInWords(letter, seal, language) }
  return {
    kind: 'invitation',
    to: person.email,
    language,
    subject: fillIn(roundMailTexts.invitationSubject[language], values),
    text: fillIn(bodyOf(letter, roundMailTexts.invitationBody, language), values),
  }
}

/** The fingerprint of the manifest and of each key holder, for mail and paper. */
export function sealInWords({ page }: Pick<RoundLetter, 'page'>, seal: Seal, language: Language): string {
  const { manifestHash, threshold, custodians } = seal
  const fingerprint = writeHash(Uint8Array.from(manifestHash))
  const words = roundMailTexts[custodians.length > 0 ? 'keyHolders' : 'noKeyHolders'][language]
  const keepers = [
    fillIn(words, { threshold: String(threshold), all: String(custodians.length) }),
    ...custodians.map((custodian) => `${custodian.name}: ${custodian.fingerprint}`),
  ].join('\n')
  return fillIn(roundMailTexts.sealed[language], { page, fingerprint, keepers })
}

/** The mail of one mailing to one person, and what has to be known to write it. */
export type MailingWords =
  /** `daysLeft`: 0 on the last day. `collected`: whether the person has collected an answer form. */
  | { kind: 'first-reminder' | 'second-reminder'; link: string; daysLeft: number; collected: boolean }
  | { kind: 'after-close' }
  | { kind: 'aborted' }

/**
 * Has the same kind, subject and length whether or not the person has collected an answer form: neither the outbox nor
 * a mail server's log tells who has.
 */
export function mailingMail(letter: RoundLetter, words: MailingWords, person: Addressee): NewMail {
  const { language } = person
  const values = { ...valuesFor(letter, person), ...ownValues(letter, words, language) }
  const { subject, text, asLongAs } = wordsOf(words)
  const write = (one: Text, padding: string) => fillIn(bodyOf(letter, one, language), { ...values, padding })
  const lengthOf = (one: Text) => Buffer.byteLength(write(one, ''))
  // Spaces at the end of a line inside the text: nothing that trims a mail's end shortens one of them.
  const missing = Math.max(0, lengthOf(asLongAs) - lengthOf(text))
  return {
    kind: words.kind,
    to: person.email,
    language,
    subject: fillIn(subject[language], values),
    text: write(text, ' '.repeat(missing)),
  }
}

/** Told to the address that was: whoever reads it there can object. */
export function addressMail(letter: RoundLetter, person: Addressee, newAddress: string): NewMail {
  const { language } = person
  const values = { ...valuesFor(letter, person), address: newAddress }
  return {
    kind: 'address-changed',
    to: person.email,
    language,
    subject: fillIn(roundMailTexts.addressSubject[language], values),
    text: fillIn(roundMailTexts.addressBody[language], values),
  }
}

/** A mail's text; of a pilot it says after the greeting that it is a try. */
function bodyOf({ pilot }: RoundLetter, text: Text, language: Language): string {
  if (!pilot) return text[language]
  return text[language].replace('\n\n', `\n\n${roundMailTexts.pilot[language]}\n\n`)
}

/** @returns `asLongAs`: the text of the others, who are not to be told from this one by the length */
function wordsOf(words: MailingWords): { subject: Text; text: Text; asLongAs: Text } {
  const texts = roundMailTexts
  if (words.kind === 'after-close')
    return { subject: texts.closedSubject, text: texts.closed, asLongAs: texts.closed }
  if (words.kind === 'aborted')
    return { subject: texts.abortedSubject, text: texts.aborted, asLongAs: texts.aborted }
  const pair = [texts.reminderCollected, texts.reminderNotCollected] as const
  const [text, asLongAs] = words.collected ? pair : [pair[1], pair[0]]
  return { subject: texts.reminderSubject, text, asLongAs }
}

/** What only this mailing says. */
function ownValues(letter: RoundLetter, words: MailingWords, language: Language): Record<string, string> {
  const texts = roundMailTexts
  // Nobody follows up a try.
  if (words.kind === 'after-close') return { next: letter.pilot ? '' : `\n\n${texts.closedNext[language]}` }
  if (words.kind === 'aborted') return {}
  const { daysLeft, link } = words
  const left = daysLeft === 0 ? texts.left_last : daysLeft === 1 ? texts.left_one : texts.left_other
  return { link, left: fillIn(left[language], { date: letter.lastDay[language], days: String(daysLeft) }) }
}

function valuesFor(letter: RoundLetter, { name, language }: Addressee): Record<string, string> {
  return {
    round: letter.roundTitle[language],
    institution: letter.institution.name[language],
    contact: letter.institution.contact,
    date: letter.lastDay[language],
    shortest: String(letter.minutes[0]),
    longest: String(letter.minutes[1]),
    page: letter.page,
    name,
  }
}
