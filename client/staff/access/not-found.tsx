import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { accessTexts } from '#shared/texts/access.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTexts } from '../../platform/language.tsx'

/** What does not exist and what is not for the person look the same. */
export function NotFoundPage() {
  const t = useTexts(accessTexts)
  const shell = useTexts(interfaceTexts)
  return (
    <>
      <PageHead title={t('notFoundTitle')} lead={t('notFoundLead')} />
      <Button asChild>
        <Link to="/">{shell('toStart')}</Link>
      </Button>
    </>
  )
}
