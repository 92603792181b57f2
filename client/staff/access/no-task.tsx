import { accessTexts } from '#shared/texts/access.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

/** For somebody who is signed in and has no unit and no role. */
export function NoTaskPage() {
  const t = useTexts(accessTexts)
  const { person, institution } = useSession()
  return (
    <PageHead
      title={t('noTaskTitle', { name: person?.name ?? '' })}
      lead={t('noTaskLead', { contact: institution.contact })}
    />
  )
}
