import { accessTexts } from '#shared/texts/access.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTexts } from '../../platform/language.tsx'

/** Where somebody arrives who has shown in another tab that it is they. */
export function LoginDonePage() {
  const t = useTexts(accessTexts)
  return <PageHead title={t('loginDoneTitle')} lead={t('loginDoneLead')} />
}
