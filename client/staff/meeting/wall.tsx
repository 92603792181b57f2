/** The wall: what the room sees on the big screen. Nothing on it was not let through. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { meetingPhases, type Wall, type WallNote, wallEventSchema } from '#shared/meeting.ts'
import { meetingWallTexts } from '#shared/texts/meeting-wall.ts'
import { sayIn } from '#shared/texts/say.ts'
import { Loading } from '../../components/Loading.tsx'
import { Mark } from '../../components/Mark.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { minutesAndSeconds, useTimeLeft } from '../../components/time-left.ts'
import { useTitle } from '../../platform/title.ts'
import { joinAddress } from './join-card.tsx'
import { JoinCode } from './join-code.tsx'
import { meetingsPath, meetingsQuery } from './queries.ts'
import { ScreenPage } from './screen-page.tsx'
import { useStream } from './use-stream.ts'
import { pageOf, pagesOf, sortedForWall } from './wall-order.ts'
import './wall.css'

export function WallPage() {
  const { round = '', unit = '', meeting = '' } = useParams()
  const place = { roundId: round, unitId: unit }
  // Whether there is such a meeting for this person is asked first: a stream that is refused says nothing.
  const page = useQuery(meetingsQuery(place))
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <Loading />
  return <WallOf path={`${meetingsPath(place)}/${meeting}/wall`} />
}

/** The wall is in the meeting's languages, whatever whoever shows it has chosen. */
function useWords(wall: Wall) {
  const says = wall.languages.map((language) => sayIn(meetingWallTexts, language))
  return (...asked: Parameters<(typeof says)[number]>) => says.map((say) => say(...asked)).join(' / ')
}

function WallOf({ path }: { path: string }) {
  const { view, ahead, connected } = useStream(path, wallEventSchema)
  useTitle(view ? view.unit.nb : '')
  if (!view) return <Loading />
  return <WallScreen wall={view} ahead={ahead} connected={connected} />
}

const line = meetingPhases.filter((phase) => phase !== 'over')

export function WallScreen({ wall, ahead, connected }: { wall: Wall; ahead: number; connected: boolean }) {
  const t = useWords(wall)
  const left = useTimeLeft(wall.phaseEndsAt, ahead)
  const [page, setPage] = useState(0)
  const byVotes = wall.phase === 'vote' || wall.phase === 'over'
  const columns = (['keep', 'improve'] as const).map((focus) => ({
    focus,
    notes: sortedForWall(
      wall.notes.filter((note) => note.focus === focus),
      byVotes,
    ),
  }))
  const pages = Math.max(...columns.map(({ notes }) => pagesOf(notes)))
  const shown = Math.min(page, pages - 1)
  useEffect(() => {
    const turn = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown') setPage((now) => Math.min(now + 1, pages - 1))
      if (key === 'ArrowLeft' || key === 'PageUp') setPage((now) => Math.max(Math.min(now, pages - 1) - 1, 0))
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [pages])
  const unit = [...new Set(wall.languages.map((language) => wall.unit[language]))].join(' / ')
  return (
    <ScreenPage label={t('wall')}>
      <header className="wall-head" data-beside={wall.languages.length > 1}>
        <span className="wall-product">
          <Mark size={34} />
          Medvirk
        </span>
        <ol className="wall-phases">
          {line.map((phase, index) => (
            <li
              key={phase}
              aria-current={phase === wall.phase ? 'step' : undefined}
              data-done={wall.phase === 'over' || index < meetingPhases.indexOf(wall.phase)}
            >
              {t(phase)}
            </li>
          ))}
        </ol>
        <span className="wall-unit">{unit}</span>
      </header>
      <div className="wall-columns" data-beside={wall.languages.length > 1}>
        {columns.map(({ focus, notes }) => (
          <section key={focus} aria-label={t(focus)}>
            <h2>
              {t(focus)} <span className="wall-count">{t('shown', { count: notes.length })}</span>
            </h2>
            {notes.length === 0 && <p className="wall-none">{t('noneYet')}</p>}
            <ul>
              {pageOf(notes, shown).map((note, index) => (
                <WallNoteRow
                  key={note.id}
                  note={note}
                  most={byVotes && shown === 0 && index === 0 && note.votes > 0}
                  votes={byVotes ? t('votes', { count: note.votes }) : null}
                  groups={note.groups > 0 ? t('groupsChose', { count: note.groups }) : null}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer className="wall-foot" data-beside={wall.languages.length > 1}>
        {wall.code !== null && (
          <>
            <JoinCode code={wall.code} size={96} />
            <p>
              <span>{t('joinAt', { address: joinAddress() })}</span>
              <strong>{wall.code}</strong>
            </p>
          </>
        )}
        {pages > 1 && (
          <span className="wall-pages">
            <button type="button" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
              <span aria-hidden="true">←</span>
              <span className="mv-only-read-aloud">{t('pageBefore')}</span>
            </button>
            {t('page', { page: shown + 1, pages })}
            <button type="button" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)}>
              <span aria-hidden="true">→</span>
              <span className="mv-only-read-aloud">{t('pageAfter')}</span>
            </button>
          </span>
        )}
        <p className="wall-numbers">
          <strong>{t('participants', { count: wall.participants })}</strong>
          {wall.phase === 'vote' && (
            <span>{t('votesGiven', { given: wall.votesGiven, of: wall.participants * wall.votesEach })}</span>
          )}
          {!connected && <span className="wall-broken">{t('notConnected')}</span>}
        </p>
        {left !== null && (
          <p className="wall-left">
            <strong role="timer">{minutesAndSeconds(left, wall.languages[0] ?? 'nb')}</strong>
            <span>{t('left')}</span>
          </p>
        )}
      </footer>
    </ScreenPage>
  )
}

const mostDots = 21

function WallNoteRow({
  note,
  most,
  votes,
  groups,
}: {
  note: WallNote
  most: boolean
  votes: string | null
  groups: string | null
}) {
  return (
    <li data-most={most} data-agreed={note.agreed}>
      <span className="wall-text">{note.text}</span>
      {votes === null
        ? groups && <span className="wall-groups">{groups}</span>
        : note.votes > 0 && (
            <>
              <span className="wall-dots" aria-hidden="true">
                {'●'.repeat(Math.min(note.votes, mostDots))}
              </span>
              <span className="wall-votes" role="img" aria-label={votes}>
                {note.votes}
              </span>
            </>
          )}
    </li>
  )
}
