/** The vote: some dots each, on one note or spread, changed as often as one likes while it lasts. */
import { useMemo, useState } from 'react'
import type { WallNote } from '#shared/meeting.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { useTexts } from '../platform/language.tsx'
import { Clock } from './clock.tsx'
import { Heading } from './heading.tsx'
import { inTurn } from './in-turn.ts'
import type { InMeeting, SendOfPhone } from './use-phone.ts'
import { WallList } from './wall-list.tsx'

type Votes = InMeeting['own']['votes']

/** The votes with one more, or one fewer, on a note. */
export function votesWith(votes: Votes, noteId: string, by: 1 | -1): Votes {
  const now = votes.find((one) => one.noteId === noteId)?.votes ?? 0
  const others = votes.filter((one) => one.noteId !== noteId)
  return now + by > 0 ? [...others, { noteId, votes: now + by }] : others
}

export function VotePage({ meeting, send }: { meeting: InMeeting; send: SendOfPhone }) {
  const t = useTexts(meetingPhoneTexts)
  const { votesEach, notes, phaseEndsAt } = meeting.wall
  // What was pressed shows at once; what the server says takes its place.
  const [pressed, setPressed] = useState<Votes | null>(null)
  const [error, setError] = useState<unknown>(null)
  // Every press sends all votes: an older one that arrived last would take the newer ones back.
  const sendVotes = useMemo(() => inTurn((all: Votes) => send('votes', { votes: all })), [send])
  const votes = pressed ?? meeting.own.votes
  const left = votesEach - votes.reduce((sum, one) => sum + one.votes, 0)
  const give = (noteId: string, by: 1 | -1) => {
    const next = votesWith(votes, noteId, by)
    setPressed(next)
    setError(null)
    sendVotes(next)
      .catch(setError)
      .finally(() => setPressed((now) => (now === next ? null : now)))
  }
  return (
    <>
      <Heading title={t('voteTitle')} />
      <p className="phone-lead">{t('voteLead', { count: votesEach })}</p>
      <Clock endsAt={phaseEndsAt} ahead={meeting.ahead} />
      <p className="phone-left" role="status">
        {t('votesLeft', { count: left })}
      </p>
      {error !== null && <ProblemNotice error={error} />}
      <WallList notes={notes}>
        {(note) => (
          <VoteOn
            note={note}
            votes={votes.find((one) => one.noteId === note.id)?.votes ?? 0}
            mayAdd={left > 0}
            onGive={(by) => give(note.id, by)}
          />
        )}
      </WallList>
    </>
  )
}

function VoteOn({
  note,
  votes,
  mayAdd,
  onGive,
}: {
  note: WallNote
  votes: number
  mayAdd: boolean
  onGive: (by: 1 | -1) => void
}) {
  const t = useTexts(meetingPhoneTexts)
  return (
    <span className="phone-vote">
      <button
        type="button"
        aria-label={t('takeVote', { note: note.text })}
        disabled={votes === 0}
        onClick={() => onGive(-1)}
      >
        −
      </button>
      <output aria-label={t('yourVotes', { note: note.text })}>{votes}</output>
      <button
        type="button"
        aria-label={t('giveVote', { note: note.text })}
        disabled={!mayAdd}
        onClick={() => onGive(1)}
      >
        +
      </button>
    </span>
  )
}
