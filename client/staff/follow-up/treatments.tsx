/** What committees said of the unit's plan, and what they decided. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import type { Treatment, TreatmentPage } from '#shared/treatment.ts'
import { Card } from '../../components/Card.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { useDeadlineWords } from '../../components/deadline-words.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CorrectTreatment, RemoveTreatment } from './treatment-change.tsx'
import { TreatmentForm } from './treatment-form.tsx'
import { treatmentQuery } from './treatment-queries.ts'
import './treatments.css'

export function TreatmentsPage() {
  const { round = '', unit = '' } = useParams()
  const page = useQuery(treatmentQuery(round, unit))
  if (page.data) return <TreatmentsOf page={page.data} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function TreatmentsOf({ page }: { page: TreatmentPage }) {
  const t = useTexts(treatmentTexts)
  const textIn = useTextIn()
  const name = textIn(page.unit.name)
  const [open, setOpen] = useState<'record' | { treatment: Treatment; what: 'correct' | 'remove' } | null>(
    null,
  )
  const close = () => setOpen(null)
  const record = page.mayRecord && page.committees.length > 0 && page.round.followed && (
    <Button onClick={() => setOpen('record')}>{t('record')}</Button>
  )
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('tabTitle', { unit: name })}
        path={[
          { key: page.unit.id, label: <Link to={`/units/${page.unit.id}`}>{name}</Link> },
          {
            key: page.round.id,
            label: <Link to={`/rounds/${page.round.id}/units/${page.unit.id}/plan`}>{t('toPlan')}</Link>,
          },
        ]}
        lead={t('lead', { unit: name })}
        aside={page.treatments.length > 0 && record}
      />
      {page.steps.length > 0 && <Route page={page} />}
      {page.treatments.length === 0 ? (
        <div className="mv-sheet">
          <Empty action={record}>{t(page.committees.length === 0 ? 'noCommittees' : 'none')}</Empty>
        </div>
      ) : (
        <ul className="mv-treatments">
          {page.treatments.map((treatment) => (
            <TreatmentItem
              key={treatment.id}
              page={page}
              treatment={treatment}
              onOpen={(what) => setOpen({ treatment, what })}
            />
          ))}
        </ul>
      )}
      <DialogBox open={open === 'record'} title={t('record')} onClose={close}>
        <TreatmentForm page={page} onClose={close} />
      </DialogBox>
      {open !== null && open !== 'record' && open.what === 'correct' && (
        <CorrectTreatment page={page} treatment={open.treatment} onClose={close} />
      )}
      {open !== null && open !== 'record' && open.what === 'remove' && (
        <RemoveTreatment page={page} treatment={open.treatment} onClose={close} />
      )}
    </>
  )
}

/** The programme's treatments, one after the other. */
function Route({ page }: { page: TreatmentPage }) {
  const t = useTexts(treatmentTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <Card title={t('route')}>
      <ol className="mv-treatment-route">
        {page.steps.map((step) => (
          <li key={step.id}>
            <strong>{textIn(step.title)}</strong>
            <StateShape shape={step.done ? 'done' : 'not-started'}>
              {t(step.done ? 'stepDone' : 'stepOpen')}
              {!step.done && step.due && `, ${t('dueOn', { date: fullDate(step.due, language) })}`}
            </StateShape>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function TreatmentItem({
  page,
  treatment,
  onOpen,
}: {
  page: TreatmentPage
  treatment: Treatment
  onOpen: (what: 'correct' | 'remove') => void
}) {
  const t = useTexts(treatmentTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const deadline = useDeadlineWords()
  const { committee, heldOn, outcome, comment, decisions, recordedBy, stepId, mayChange } = treatment
  const step = page.steps.find(({ id }) => id === stepId)
  return (
    <li className="mv-sheet">
      <div className="mv-treatment-head">
        <h2>{committee.name}</h2>
        <StateShape shape={outcome === 'returned' ? 'in-progress' : 'done'} strong>
          {t(outcome)}
        </StateShape>
      </div>
      <p className="mv-muted mv-small">
        {[fullDate(heldOn, language), step && textIn(step.title), t('recordedBy', { by: recordedBy })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {comment !== '' && <p className="mv-treatment-said">{comment}</p>}
      {decisions.length > 0 && (
        <>
          <h3>{t('decisions')}</h3>
          <ul className="mv-treatment-decisions">
            {decisions.map((decision) => (
              <li key={decision.id}>
                <Link to={`/rounds/${page.round.id}/units/${page.unit.id}/plan#measure-${decision.id}`}>
                  {decision.text}
                </Link>
                <span className="mv-muted mv-small">
                  {t('deadline')}: {deadline(decision.deadline)}
                </span>
                <StateShape shape={measureShapes[decision.status]}>
                  {measureStatus(decision.status)}
                </StateShape>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayChange && (
        <div className="mv-treatment-ways">
          <Button variant="tertiary" onClick={() => onOpen('correct')}>
            {t('change')}
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={() => onOpen('remove')}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  )
}
