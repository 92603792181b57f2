/** What a questionnaire is: how long, of which version, whose, and whether it is tried. */
import { Tag } from '@digdir/designsystemet-react'
import type { RoundDetail } from '#shared/round.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useTexts } from '../../platform/language.tsx'

type About = NonNullable<RoundDetail['questionnaire']['about']>

/** Spans, one a line. `licence` and `source` are left out where the programme says them already. */
export function QuestionnaireWords({
  version,
  statements,
  minutes,
  validated,
  licence,
  source,
}: Pick<About, 'version' | 'statements' | 'minutes' | 'validated'> &
  Partial<Pick<About, 'licence' | 'source'>>) {
  const t = useTexts(roundAskedTexts)
  const ofRound = useTexts(draftTexts)
  return (
    <>
      <span className="mv-muted mv-small">
        {t('facts', { version, statements, minutes: `${minutes[0]}–${minutes[1]}` })}
      </span>
      {licence !== undefined && <span className="mv-muted mv-small">{t('licence', { licence })}</span>}
      {source !== undefined && <span className="mv-muted mv-small">{t('source', { source })}</span>}
      {!validated && (
        <span>
          <Tag data-color="neutral">{ofRound('notValidated')}</Tag>
        </span>
      )}
    </>
  )
}
