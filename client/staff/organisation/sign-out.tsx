/** Signs somebody else out on all devices. */
import { sessionsEndedSchema } from '#shared/session.ts'
import { signOutTexts } from '#shared/texts/account.ts'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { ByEmail } from './by-email.tsx'

export function SignOutSection() {
  const t = useTexts(signOutTexts)
  return (
    <ByEmail
      title={t('title')}
      lead={t('lead')}
      act={t('act')}
      run={(body) => ask('POST', '/api/sessions/end', sessionsEndedSchema, { body })}
      done={({ ended }) => t('ended', { count: ended })}
    />
  )
}
