/** The scale over all rounds: a picture, and what cannot be compared and why. */

import { trendPlaces } from '#shared/chart/trend.ts'
import { monthName } from '#shared/dates.ts'
import {
  type LineNames,
  type RoundOfScale,
  roundsOf,
  type ScaleOverRounds,
  showsOtherwise,
} from '#shared/reading/rounds.ts'
import type { EarlierFigure } from '#shared/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { Card } from '../../components/Card.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CopyPicture } from './copy-picture.tsx'
import { TrendPicture } from './trend-picture.tsx'
import './trend.css'

/** @param children what stands over the picture, such as the choice of a scale */
export function Trend({
  report,
  names,
  children,
}: {
  report: ScaleOverRounds
  names: LineNames
  children?: React.ReactNode
}) {
  const t = useTexts(scaleTexts)
  const language = useLanguage()
  const rounds = roundsOf(report, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
  const places = trendPlaces(report, rounds, language)
  const [low, high] = report.scale.range
  const earlier = rounds.slice(0, -1)
  return (
    <Card title={t('trend')} large>
      {children}
      {earlier.length === 0 ? (
        <p className="mv-muted">{t('trendFirst')}</p>
      ) : (
        <>
          {places && (
            <>
              <p className="mv-muted mv-small">{t('trendLead', { low, high })}</p>
              <TrendPicture places={places} names={names} />
              <CopyPicture
                of={{ unit: names.own, round: report.round, answers: null }}
                what={`${report.scale.title[language]}, ${t('trend').toLocaleLowerCase()}`}
                draw={async () => (await import('#shared/chart/trend-svg.ts')).trendPiece(places, names)}
              />
            </>
          )}
          <ul className="mv-trend-notes">
            {earlier.map((one) => (
              <RoundNote key={one.round.id} {...one} now={report.round} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** What must be known of one round before its figure is read; nothing where there is nothing to say. */
function RoundNote({ when, figure, round, now }: RoundOfScale & { now: ScaleOverRounds['round'] }) {
  const t = useTexts(scaleTexts)
  const why = useWhy()
  if (figure.state === 'not-comparable')
    return (
      <li>
        <strong>{when}:</strong> {t('notComparable')}. {why(figure)}
      </li>
    )
  if (figure.state === 'withheld')
    return (
      <li>
        <strong>{when}:</strong> <Withheld />
      </li>
    )
  if (showsOtherwise(round, now))
    return (
      <li>
        <strong>{when}:</strong> {t(`shown-${round.layout ?? 'theme-pages'}`)}
      </li>
    )
  if (round.origin === 'held') return null
  return (
    <li>
      <strong>{when}:</strong> {t(figure.state === 'stated' ? 'stated' : 'importedAnswers')}.
    </li>
  )
}

/** The sentence that says why an earlier round cannot be compared. */
function useWhy() {
  const t = useTexts(scaleTexts)
  const textIn = useTextIn()
  return ({ why: { reason, unit } }: Extract<EarlierFigure, { state: 'not-comparable' }>) =>
    t(`why-${reason}`, { unit: unit ? textIn(unit) : '' })
}
