/** When the results of a round open to whom, and opening them. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { fullDate, weekdayAndFullDate } from '#shared/dates.ts'
import { type Circle, type CircleStanding, circles, type Publication } from '#shared/publication.ts'
import type { RoundDetail } from '#shared/round.ts'
import { publicationTexts } from '#shared/texts/publication.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { PublicationDaysForm } from './publication-days.tsx'
import { openCircle, publicationQuery, useKeepPublication } from './publication-queries.ts'
import { FormBehindButton, Question } from './question.tsx'
import './publication.css'

/** Nothing for rounds without results to open: drafts, pilots, aborted ones. */
export function ResultsOpening({ round }: { round: RoundDetail }) {
  if (round.pilot || round.state === 'draft' || round.state === 'aborted') return null
  return <Opening round={round} />
}

function Opening({ round }: { round: RoundDetail }) {
  const t = useTexts(publicationTexts)
  const publication = useQuery(publicationQuery(round.id))
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{t('title')}</h2>
        {publication.data && round.mayManage && <ChangeDays round={round} publication={publication.data} />}
      </div>
      <p className="mv-muted">{t('lead')}</p>
      {publication.error && (
        <ProblemNotice error={publication.error} onRetry={() => void publication.refetch()} />
      )}
      {publication.isPending && <Loading />}
      {publication.data && <CircleList round={round} publication={publication.data} />}
    </section>
  )
}

function ChangeDays({ round, publication }: { round: RoundDetail; publication: Publication }) {
  const t = useTexts(publicationTexts)
  if (circles.every((circle) => publication[circle].openedOn !== null)) return null
  return (
    <FormBehindButton button={{ children: t('change'), variant: 'secondary' }} title={t('changeTitle')}>
      {(close) => <PublicationDaysForm round={round} publication={publication} onDone={close} />}
    </FormBehindButton>
  )
}

function CircleList({ round, publication }: { round: RoundDetail; publication: Publication }) {
  const t = useTexts(publicationTexts)
  const next = circles.find((circle) => publication[circle].openedOn === null)
  return (
    <ol className="mv-circles">
      {circles.map((circle) => (
        <li key={circle}>
          <div className="mv-circle-words">
            <h3>{t(circle)}</h3>
            <p className="mv-muted mv-small">{t(`${circle}Who`)}</p>
          </div>
          <div className="mv-circle-standing">
            <Standing standing={publication[circle]} />
            {circle === next && round.mayManage && round.state === 'released' && (
              <OpenNow roundId={round.id} circle={circle} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Standing({ standing: { on, openedOn } }: { standing: CircleStanding }) {
  const t = useTexts(publicationTexts)
  const language = useLanguage()
  if (openedOn !== null)
    return <StateShape shape="done">{t('opened', { day: fullDate(openedOn, language) })}</StateShape>
  return (
    <StateShape shape="not-started">
      {on === null ? t('opensWithResults') : t('opensOn', { day: weekdayAndFullDate(on, language) })}
    </StateShape>
  )
}

function OpenNow({ roundId, circle }: { roundId: string; circle: Circle }) {
  const t = useTexts(publicationTexts)
  const keep = useKeepPublication(roundId)
  const open = useMutation({ mutationFn: () => openCircle(roundId, circle), onSuccess: keep })
  return (
    <Question
      button={{
        children: t('openNow'),
        variant: 'secondary',
        'aria-label': t('openNowFor', { circle: t(circle) }),
      }}
      title={t('openNowTitle')}
      answer={open}
    >
      <p>
        <strong>{t('openNowWho', { circle: t(circle) })}</strong>
      </p>
      <ul className="mv-consequences">
        <li>{t(`${circle}Who`)}</li>
        <li>{t('openNowMails')}</li>
        <li>{t('openNowFinal')}</li>
      </ul>
    </Question>
  )
}
