/** What a leader is told when something happens to a plan from outside the unit. Names units, and repeats no words. */
import type { Text } from '#shared/language.ts'
import { fillIn } from '#shared/texts/define.ts'
import type { MailWording } from '../organisation/mail-catalogue.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { Addressee } from '../round/round-mail.ts'

export type NoticeKind = 'measure-lifted' | 'lift-answered' | 'measure-given'

export interface NoticeLetter {
  news: NoticeKind
  unit: Text
  /** The unit it came from. */
  from: Text
  link: string
  contact: string
}

export function noticeMail(
  wording: MailWording,
  { name, email, language }: Addressee,
  { news, unit, from, link, contact }: NoticeLetter,
): NewMail {
  const values = { name, unit: unit[language], from: from[language], link, contact }
  return {
    kind: news,
    to: email,
    language,
    subject: fillIn(wording(news, 'subject', language), values),
    text: fillIn(wording(news, 'text', language), values),
  }
}
