/** What the meetings agreed on, and the press that makes draft measures of it. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type MeetingsPage, meetingsPageSchema } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { meetingsPath, meetingsQuery } from './queries.ts'

export function Outcome({ page }: { page: MeetingsPage }) {
  const t = useTexts(meetingTexts)
  const client = useQueryClient()
  const place = { roundId: page.round.id, unitId: page.unit.id }
  const open = page.agreed.filter(({ measureId }) => measureId === null)
  const make = useMutation({
    mutationFn: () =>
      ask('POST', `${meetingsPath(place)}/measures`, meetingsPageSchema, {
        body: { notes: open.map(({ id }) => id) },
      }),
    onSuccess: (changed) => {
      client.setQueryData(meetingsQuery(place).queryKey, changed)
      // The plan has more measures now, and so does the unit's page.
      void client.invalidateQueries({ queryKey: ['plan', place.roundId, place.unitId] })
      void client.invalidateQueries({ queryKey: ['unit-home', place.unitId] })
    },
  })
  if (page.agreed.length === 0) return null
  return (
    <Card title={t('agreedTitle')}>
      <p className="mv-muted">{t('agreedLead')}</p>
      {(['keep', 'improve'] as const).map((focus) => {
        const notes = page.agreed.filter((note) => note.focus === focus)
        return (
          notes.length > 0 && (
            <section key={focus}>
              <h3>{t(focus)}</h3>
              <ul className="meeting-list">
                {notes.map((note) => (
                  <li key={note.id}>
                    <span>
                      {note.text}
                      <span className="mv-muted mv-small">{t('votes', { count: note.votes })}</span>
                    </span>
                    <StateShape shape={note.measureId ? 'done' : 'not-started'}>
                      {t(note.measureId ? 'isMeasure' : 'isAgreed')}
                    </StateShape>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      <ButtonRow>
        {page.mayEdit && open.length > 0 && (
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {t('makeMeasures', { count: open.length })}
          </Button>
        )}
        <Button asChild variant="secondary" data-color="neutral">
          <Link to={`/rounds/${place.roundId}/units/${place.unitId}/plan`}>{t('toPlan')}</Link>
        </Button>
      </ButtonRow>
      {make.error && <ProblemNotice error={make.error} />}
    </Card>
  )
}
