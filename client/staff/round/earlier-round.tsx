/** A survey that was held with another tool: what it is, and how its answers were counted. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { dateRange, fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { ReleaseReport } from './release-report.tsx'
import './round.css'

export function EarlierRound({ round }: { round: RoundDetail }) {
  const t = useTexts(earlierTexts)
  const rounds = useTexts(roundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const asAnswers = round.origin === 'imported-answers'
  const day = fullDate(round.releasedOn ?? round.closesOn, language)
  return (
    <>
      <PageHead
        title={textIn(round.title)}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{rounds('roundsTitle')}</Link> },
          { key: 'top', label: textIn(round.root.name) },
        ]}
        lead={t(asAnswers ? 'roundLeadAnswers' : 'roundLeadFigures', { day })}
        aside={
          asAnswers &&
          round.counts && (
            <Button asChild variant="secondary">
              <Link to={`/rounds/${round.id}/units/${round.root.id}/report`}>{t('toReport')}</Link>
            </Button>
          )
        }
      />
      <div className="mv-round">
        <section className="mv-sheet mv-section">
          <div className="mv-section-head">
            <h2>{rounds('surveySection')}</h2>
            <StateShape shape="done">{t('state')}</StateShape>
          </div>
          {round.counts?.answered != null && (
            <div className="mv-totals">
              <p>
                <strong>{wholeNumber(round.counts.answered, language)}</strong>{' '}
                <span>{t('answersCount')}</span>
              </p>
            </div>
          )}
          <p>{dateRange(round.opensOn, round.closesOn, language)}</p>
          <p>{t('historyOnly')}</p>
        </section>
        {asAnswers && (
          <Notice>
            <p>{t('publishedElsewhere')}</p>
          </Notice>
        )}
        {asAnswers && round.mayViewRelease && <ReleaseReport round={round} />}
      </div>
    </>
  )
}
