/** What the pages about the words of mails ask the server. */
import type { Language } from '#shared/language.ts'
import {
  type MailExample,
  type MailText,
  type MailTextChange,
  mailExampleSchema,
  mailTextListSchema,
  mailTextSchema,
  type WrittenWords,
} from '#shared/mail-text.ts'
import { ask } from '../../platform/api.ts'

export const mailTextsQuery = {
  queryKey: ['mail-texts'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    ask('GET', '/api/mail-texts', mailTextListSchema, { signal }),
}

const pathOf = (mail: string) => `/api/mail-texts/${encodeURIComponent(mail)}`

export function mailTextQuery(mail: string) {
  return {
    queryKey: ['mail-texts', mail],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask('GET', pathOf(mail), mailTextSchema, { signal }),
  }
}

export function saveMailText(mail: string, body: MailTextChange): Promise<MailText> {
  return ask('PUT', pathOf(mail), mailTextSchema, { body })
}

/** How words read that are not saved. */
export function mailExampleQuery(mail: string, language: Language, words: WrittenWords) {
  return {
    queryKey: ['mail-example', mail, language, words],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<MailExample> =>
      ask('POST', `${pathOf(mail)}/example`, mailExampleSchema, { body: { language, words }, signal }),
  }
}
