/** From the overview on to what units have answered in forms, and to what they have asked for. */
import { Link } from 'react-router'
import type { Progress } from '#shared/progress.ts'
import { formCountsTexts } from '#shared/texts/form-counts.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { waitingTexts } from '#shared/texts/waiting.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'

/** `part`: the unit the overview is cut down to. */
export function FormLinks({
  progress: { round, steps, assistance },
  part,
}: {
  progress: Progress
  part: string | null
}) {
  const t = useTexts(formCountsTexts)
  const ofProgress = useTexts(progressTexts)
  const ofWaiting = useTexts(waitingTexts)
  const textIn = useTextIn()
  const { person } = useSession()
  const forms = steps.flatMap(({ form, title }) => (form ? [{ form, title }] : []))
  return (
    <p className="mv-form-links mv-small mv-not-on-paper">
      {forms.length > 0 && <span className="mv-muted">{t('formsTitle')}:</span>}
      {forms.map(({ form, title }) => (
        <Link key={form} to={`/rounds/${round.id}/forms/${form}${part ? `?unit=${part}` : ''}`}>
          {textIn(title)}
        </Link>
      ))}
      <Link to="/assistance">{t('toAsked')}</Link>
      {holds(person, 'leader') && <Link to="/waiting">{ofWaiting('title')}</Link>}
      {assistance && assistance.asked > 0 && (
        <span className="mv-muted">{ofProgress('assistance', assistance)}</span>
      )}
    </p>
  )
}
