/** What the release says of itself: how the answers were counted, and that none is left. */
import { useQuery } from '@tanstack/react-query'
import type { RoundDetail } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { oneDecimal, wholeNumber } from '../../platform/numbers.ts'
import { releaseQuery } from './queries.ts'

export function ReleaseReport({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const language = useLanguage()
  const release = useQuery(releaseQuery(round.id))
  const number = (value: number) => wholeNumber(value, language)
  const { data } = release
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('release')}</h2>
      {release.error && <ProblemNotice error={release.error} onRetry={() => void release.refetch()} />}
      {release.isPending && <Loading />}
      {data && (
        <dl className="mv-facts">
          <Fact name={t('releaseAnswered')}>{number(data.answered)}</Fact>
          <Fact name={t('releaseOwn')}>
            {t('releaseOwnOf', { own: number(data.ownReports), units: number(data.responseUnits) })}
          </Fact>
          <Fact name={t('releaseSmallest')}>
            {data.smallestCrowd === null
              ? t('none')
              : t('releaseSmallestText', { count: number(data.smallestCrowd) })}
          </Fact>
          <Fact name={t('releaseNoFigure')}>
            {data.answersInNoFigure === 0 ? t('none') : number(data.answersInNoFigure)}
          </Fact>
          <Fact name={t('releaseErased')}>{t('releaseErasedText')}</Fact>
          <Fact name={t('releaseTime')}>
            {data.milliseconds < 1000
              ? t('underASecond')
              : t('seconds', { seconds: oneDecimal(data.milliseconds / 1000, language) })}
          </Fact>
          <Fact name={t('releaseHash')}>
            <code>{data.hash}</code>
            <span className="mv-muted mv-small">{t('releaseHashHelp')}</span>
          </Fact>
        </dl>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
