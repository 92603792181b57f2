/** What is worth talking about: proposals for the meeting, after the picture, so that people look for themselves first. */
import { Link } from 'react-router'
import { type TalkSubject, talkInWords } from '#shared/reading/talk-words.ts'
import type { Report } from '#shared/report.ts'
import { talkTexts } from '#shared/texts/report-talk.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import './talk.css'

/** Nothing where there is nothing to compare with. @param scalesPath where the pages of single scales lie */
export function Talk({ report, scalesPath }: { report: Report; scalesPath: string }) {
  const t = useTexts(talkTexts)
  const { person } = useSession()
  const { round, unit } = report
  // Only those who write the plan: for others the way would end where nothing can be done.
  const writes = person?.units.some(({ id }) => id === unit.id) ?? false
  const planPath =
    writes && round.origin === 'held' && !round.pilot ? `/rounds/${round.id}/units/${unit.id}/plan` : null
  const parts = talkInWords(report, useLanguage())
  if (!report.parent && !report.institution && !report.previous) return null
  return (
    <section className="mv-talk">
      <h2>{t('talk')}</h2>
      <p className="mv-muted">{t(parts.length > 0 ? 'talkLead' : 'noneDiffers')}</p>
      {parts.map(({ mark, heading, subjects }) => (
        <section key={mark} className="mv-talk-part">
          <h3>{heading}</h3>
          <ul>
            {subjects.map((subject) => (
              <Subject key={subject.scale} subject={subject} scalesPath={scalesPath} planPath={planPath} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Subject({
  subject,
  scalesPath,
  planPath,
}: {
  subject: TalkSubject
  scalesPath: string
  planPath: string | null
}) {
  const t = useTexts(talkTexts)
  const { scale, title, figures, chance, likely, prompt } = subject
  return (
    <li>
      <h4>
        <Link to={`${scalesPath}/${scale}`}>{title}</Link>
      </h4>
      <p className="mv-talk-figures">
        {figures} {chance} {likely}
      </p>
      {prompt && <p className="mv-talk-prompt">{prompt}</p>}
      {planPath && (
        <p className="mv-small mv-not-on-paper">
          <Link to={`${planPath}?scale=${scale}`} aria-label={t('suggestionsFor', { scale: title })}>
            {t('suggestions')}
          </Link>
        </p>
      )}
    </li>
  )
}
