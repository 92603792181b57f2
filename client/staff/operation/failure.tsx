/** Why a mail was not delivered, in words, with the mail server's own code for whoever runs it. */
import type { MailFailure } from '#shared/mail.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { useTexts } from '../../platform/language.tsx'
import { failureKey } from './failure-words.ts'

export function useFailureWords(): (failure: MailFailure) => string {
  const t = useTexts(operationTexts)
  return (failure) => {
    const why = t(failureKey(failure))
    return failure.code === null ? why : `${why} ${t('code', { code: failure.code })}`
  }
}
