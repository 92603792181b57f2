/** What a records officer may want to know before deciding; advice, and never the decision. */
import { type AccessRequest, advisedAbove } from '#shared/access-request.ts'
import { fullDate } from '#shared/dates.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { Card } from '../../components/Card.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

export function AccessAdvice({ request: { employeesSince, workingDays } }: { request: AccessRequest }) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const { institution } = useSession()
  return (
    <Card title={t('adviceTitle')}>
      <ul className="mv-access-advice">
        <li>{t('adviceMinimum', { minimum: advisedAbove })}</li>
        <li>
          {t('adviceTime')} {workingDays > 0 && t('adviceTimeNow', { count: workingDays })}
        </li>
        <li>
          {employeesSince
            ? t('adviceEmployees', { day: fullDate(employeesSince, language) })
            : t('adviceNotEmployees')}
        </li>
        <li>{t('adviceWhole', { system: institution.recordsSystem })}</li>
      </ul>
    </Card>
  )
}
