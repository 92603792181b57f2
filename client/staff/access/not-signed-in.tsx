import { Button } from '@digdir/designsystemet-react'
import { Link, useLocation } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTexts } from '../../platform/language.tsx'

export function NotSignedInPage() {
  const t = useTexts(accessTexts)
  const shell = useTexts(interfaceTexts)
  const to = asOwnPath(useLocation().pathname)
  return (
    <>
      <PageHead title={t('notSignedInTitle')} lead={t('notSignedInLead')} />
      <Button asChild>
        <Link to={to ? `/login?to=${to}` : '/login'}>{shell('signIn')}</Link>
      </Button>
    </>
  )
}
