/** What the release says of itself: how the answers were counted, what the control found, and that none is left. */
import { useQuery } from '@tanstack/react-query'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import type { Release } from '#shared/results.ts'
import type { RoundDetail } from '#shared/round.ts'
import { resultsTexts } from '#shared/texts/results.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { releaseQuery } from './queries.ts'
import './release-report.css'

export function ReleaseReport({ round }: { round: RoundDetail }) {
  const t = useTexts(resultsTexts)
  const release = useQuery(releaseQuery(round.id))
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{t('release')}</h2>
        {release.data && (
          <a
            className="ds-link"
            href={`/api/rounds/${round.id}/release`}
            download={`release-${round.id}.json`}
          >
            {t('download')}
          </a>
        )}
      </div>
      <p className="mv-muted">{t('releaseLead')}</p>
      {release.error && <ProblemNotice error={release.error} onRetry={() => void release.refetch()} />}
      {release.isPending && <Loading />}
      {release.data && <ReleaseTable release={release.data} />}
    </section>
  )
}

function ReleaseTable({ release }: { release: Release }) {
  const t = useTexts(resultsTexts)
  const asked = useTexts(roundAskedTexts)
  const language = useLanguage()
  const number = (value: number) => wholeNumber(value, language)
  const orNone = (value: number) => (value === 0 ? t('none') : number(value))
  const { attack } = release
  return (
    <table className="mv-release">
      <caption className="mv-only-read-aloud">{t('release')}</caption>
      <thead className="mv-only-read-aloud">
        <tr>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('columnHow')}</th>
        </tr>
      </thead>
      <Part title={t('partAnswers')}>
        <Row name={t('answered')}>{number(release.answered)}</Row>
        {Object.entries(release.answersByLevel).map(([level, answers]) => (
          <Row key={level} name={level === '1' ? t('atLevelOne') : t('atLevel', { level })} minor>
            {number(answers)}
          </Row>
        ))}
        <Row name={t('inNoFigure')} help={release.answersInNoFigure > 0 ? t('inNoFigureHelp') : undefined}>
          {orNone(release.answersInNoFigure)}
        </Row>
        <Row name={t('erased')}>{t('none')}</Row>
        <Row name={asked('questionnaire')}>{release.questionnaire}</Row>
        {release.layout && <Row name={asked('layout')}>{asked(release.layout)}</Row>}
      </Part>
      <Part title={t('partReports')}>
        <Row name={t('ownReports')}>
          {t('ofUnits', { own: number(release.ownReports), units: number(release.responseUnits) })}
        </Row>
        {release.groupCells > 0 && (
          <Row name={t('groupsNotShown')} help={t('groupsHelp')}>
            {t('groupsNotShownOf', {
              hidden: number(release.groupCellsNotShown),
              asked: number(release.groupCells),
            })}
          </Row>
        )}
        {release.groupCellsUndecided > 0 && (
          <Row name={t('groupsUndecided')}>{number(release.groupCellsUndecided)}</Row>
        )}
      </Part>
      <Part title={t('partSafety')}>
        <Row name={t('smallestCrowd')}>
          {release.smallestCrowd === null
            ? t('none')
            : t('smallestCrowdText', { count: number(release.smallestCrowd) })}
        </Row>
        {attack && (
          <>
            <Row name={t('recoverable')} help={t('tried', { tried: number(attack.tried) })}>
              {number(attack.recoverable)}
            </Row>
            <Row name={t('isolable')}>{number(attack.isolable)}</Row>
          </>
        )}
      </Part>
      <Part title={t('partRecord')}>
        <Row name={t('timeTaken')}>
          {release.milliseconds < 1000
            ? t('underASecond')
            : t('seconds', { seconds: oneDecimal(release.milliseconds / 1000, language) })}
        </Row>
        <Row name={t('rules')}>{t('rulesVersion', { version: release.ruleVersion })}</Row>
        <Row name={t('hash')} help={t('hashHelp')}>
          <code>{release.hash}</code>
        </Row>
        {release.codebookHash && (
          <Row name={t('codebookHash')}>
            <code>{release.codebookHash}</code>
          </Row>
        )}
      </Part>
    </table>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  )
}

function Row({
  name,
  help,
  minor = false,
  children,
}: {
  name: string
  help?: string | undefined
  /** A share of the row before. */
  minor?: boolean
  children: React.ReactNode
}) {
  return (
    <tr className={minor ? 'mv-release-minor' : undefined}>
      <th scope="row">{name}</th>
      <td>
        {children}
        {help && <span className="mv-muted mv-small">{help}</span>}
      </td>
    </tr>
  )
}
