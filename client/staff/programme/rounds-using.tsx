/** The rounds that ask a questionnaire, each leading to its page. */
import { Link } from 'react-router'
import type { QuestionnaireDetail } from '#shared/questionnaire.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export function RoundsUsing({ rounds }: { rounds: QuestionnaireDetail['usedIn'] }) {
  const t = useTexts(questionnairesTexts)
  const textIn = useTextIn()
  if (rounds.length === 0) return <span className="mv-muted">{t('notUsed')}</span>
  return (
    <ul className="mv-questionnaire-rounds">
      {rounds.map(({ id, title }) => (
        <li key={id}>
          <Link to={`/rounds/${id}`}>{textIn(title)}</Link>
        </li>
      ))}
    </ul>
  )
}
