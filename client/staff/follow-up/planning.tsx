/** Planning the process: where the unit stands, how it goes about it, when it meets, and consultation. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Planning } from '#shared/planning.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planningTexts, stepPageTexts } from '#shared/texts/planning.ts'
import { Card } from '../../components/Card.tsx'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { DocumentFinish } from './document-finish.tsx'
import { PlanningConsultation } from './planning-consultation.tsx'
import { SittingList } from './sitting-list.tsx'
import { type DocumentPlace, planningDocument, usePlace } from './step-document.ts'
import { StepHead } from './step-head.tsx'

export function PlanningPage() {
  const place = usePlace('planning')
  const planning = planningDocument.useDocument(place)
  if (planning.data) return <PlanningOf planning={planning.data} place={place} />
  if (planning.error) return <ProblemPage error={planning.error} onRetry={() => void planning.refetch()} />
  return <Loading />
}

type Draft = Pick<Planning, 'trackId' | 'note'>

function PlanningOf({ planning, place }: { planning: Planning; place: DocumentPlace }) {
  const t = useTexts(planningTexts)
  const ofStep = useTexts(stepPageTexts)
  const [draft, setDraft] = useState<Draft | null>(null)
  const finish = planningDocument.useChange(place)
  const done = planning.state === 'done'
  const trackMissing = planning.trackId === null && planning.tracks.length > 0
  const held =
    draft !== null || planning.revision === 0 ? ofStep('saveFirst') : trackMissing ? t('trackMissing') : null
  return (
    <>
      <StepHead page={planning} />
      <UnitFacts unit={planning.unit} />
      <div className="mv-document-columns">
        <div className="mv-document-main">
          {planning.mayEdit && !done ? (
            <PlanningForm planning={planning} place={place} draft={draft} onDraft={setDraft} />
          ) : (
            <PlanningWords planning={planning} />
          )}
          {planning.meetings.map(({ stepId, title }) => (
            <SittingList key={stepId} title={title} place={{ ...place, below: `sittings/${stepId}` }} />
          ))}
        </div>
        <div className="mv-document-side">
          <PlanningConsultation planning={planning} place={place} />
          {planning.mayEdit && (
            <DocumentFinish
              title={t('finish')}
              about={t('finishAbout')}
              done={done}
              held={held}
              pending={finish.isPending}
              error={finish.error}
              onChange={(now) =>
                finish.mutate({
                  method: 'POST',
                  path: '/state',
                  body: { revision: planning.revision, done: now },
                })
              }
            />
          )}
        </div>
      </div>
    </>
  )
}

function PlanningForm({
  planning,
  place,
  draft,
  onDraft,
}: {
  planning: Planning
  place: DocumentPlace
  draft: Draft | null
  onDraft: (draft: Draft | null) => void
}) {
  const t = useTexts(planningTexts)
  const shell = useTexts(interfaceTexts)
  const ofStep = useTexts(stepPageTexts)
  const textIn = useTextIn()
  const save = planningDocument.useChange(place, () => onDraft(null))
  const { trackId, note } = draft ?? planning
  const clash = draft !== null && failureCode(save.error) === 'changed-meanwhile'
  return (
    <form
      className="mv-card mv-sheet mv-document-main"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ method: 'PUT', body: { revision: planning.revision, trackId, note } })
      }}
    >
      {planning.tracks.length > 0 && (
        <ChoiceCards
          name="track"
          legend={t('track')}
          help={t('trackHelp')}
          chosen={trackId ?? ''}
          onChoose={(chosen) => onDraft({ trackId: chosen, note })}
          cards={planning.tracks.map((track) => ({
            key: track.id,
            value: track.id,
            title: textIn(track.title),
            children: (
              <>
                <span className="mv-muted mv-small">{textIn(track.when)}</span>
                {track.id === planning.proposedTrackId && <span className="mv-small">{t('proposed')}</span>}
              </>
            ),
          }))}
        />
      )}
      <TextAreaField
        label={t('note')}
        help={t('noteHelp')}
        rows={5}
        maxLength={2000}
        value={note}
        onChange={(event) => onDraft({ trackId, note: event.target.value })}
      />
      {save.error && <ProblemNotice error={save.error} />}
      {clash && (
        <blockquote className="mv-document-theirs">
          <span className="mv-muted mv-small">{ofStep('othersWrote')}</span>
          <p className="mv-document-words">{planning.note || t('noteNone')}</p>
        </blockquote>
      )}
      <div className="mv-document-ways">
        <Button type="submit" loading={save.isPending} disabled={draft === null}>
          {shell('save')}
        </Button>
        {draft === null && planning.revision > 0 && (
          <span className="mv-muted mv-small" role="status">
            {ofStep('saved')}
          </span>
        )}
      </div>
    </form>
  )
}

function PlanningWords({ planning }: { planning: Planning }) {
  const t = useTexts(planningTexts)
  const textIn = useTextIn()
  const track = planning.tracks.find(({ id }) => id === planning.trackId)
  return (
    <Card large title={t('note')}>
      {track && (
        <p>
          <strong>{textIn(track.title)}</strong>
          <br />
          <span className="mv-muted mv-small">{textIn(track.when)}</span>
        </p>
      )}
      <p className="mv-document-words">{planning.note || t('noteNone')}</p>
    </Card>
  )
}
