/** Releases somebody from their account at a login provider; there only where people sign in with one. */
import { useQuery } from '@tanstack/react-query'
import { accountTexts } from '#shared/texts/account.ts'
import { tell } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { loginWaysQuery } from '../../platform/logins.ts'
import { ByEmail } from './by-email.tsx'

export function AccountReleaseSection() {
  const t = useTexts(accountTexts)
  const { data: ways } = useQuery(loginWaysQuery)
  if (!ways || ways.providers.length === 0) return null
  return (
    <ByEmail
      title={t('title')}
      lead={t('lead')}
      act={t('release')}
      run={(body) => tell('POST', '/api/accounts/release', { body })}
      done={() => t('released')}
    />
  )
}
