/** The unit's risk assessment: what can go wrong, how likely, how serious, and what is done. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { RiskAssessment, RiskRow } from '#shared/risk.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { riskTexts } from '#shared/texts/risk.ts'
import { Card } from '../../components/Card.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useTexts } from '../../platform/language.tsx'
import { DocumentFinish } from './document-finish.tsx'
import { RiskForm } from './risk-form.tsx'
import { RiskItem } from './risk-item.tsx'
import { type DocumentPlace, filingPage, riskDocument, usePlace } from './step-document.ts'
import { StepHead } from './step-head.tsx'

export function RiskPage() {
  const place = usePlace('risk')
  const page = riskDocument.useDocument(place)
  if (page.data) return <RiskOf page={page.data} place={place} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function RiskOf({ page, place }: { page: RiskAssessment; place: DocumentPlace }) {
  const t = useTexts(riskTexts)
  const f = useTexts(filingTexts)
  const [adding, setAdding] = useState(false)
  const finish = riskDocument.useChange(place)
  const writable = page.mayEdit && page.state === 'draft'
  return (
    <>
      <StepHead page={page} />
      <UnitFacts unit={page.unit} />
      <div className="mv-document-columns">
        <Card large title={t('risks')}>
          <p className="mv-muted mv-small">{t('levelAbout')}</p>
          {page.rows.length === 0 && !adding && <p>{t('none')}</p>}
          <ol className="mv-document-list">
            {page.rows.map((row, index) => (
              <RiskItem key={row.id} row={row} number={index + 1} page={page} place={place} />
            ))}
          </ol>
          {page.mayEdit && page.round.followed && !page.planOpen && page.rows.some(isToBePlaced) && (
            <p className="mv-small">
              {t('planSigned')}{' '}
              <Link to={`/rounds/${page.round.id}/units/${page.unit.id}/plan`}>{t('openPlan')}</Link>
            </p>
          )}
          {writable && adding && <RiskForm row={null} place={place} onClose={() => setAdding(false)} />}
          {writable && !adding && (
            <div>
              <Button variant="secondary" onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
            </div>
          )}
        </Card>
        <div className="mv-document-side">
          <Participants page={page} place={place} writable={writable} />
          {page.mayEdit && (
            <DocumentFinish
              title={t('finish')}
              about={t('finishAbout')}
              done={page.state === 'done'}
              held={page.rows.length === 0 ? t('none') : null}
              pending={finish.isPending}
              error={finish.error}
              onChange={(done) =>
                finish.mutate({ method: 'POST', path: '/state', body: { revision: page.revision, done } })
              }
            />
          )}
          {page.state === 'done' && (
            <p>
              <Link to={filingPage(page, 'risk')}>{f('toFiling')}</Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

/** Something is to be done about it, and the plan does not say so yet. */
function isToBePlaced({ measure, measureId }: RiskRow): boolean {
  return measure !== '' && measureId === null
}

function Participants({
  page,
  place,
  writable,
}: {
  page: RiskAssessment
  place: DocumentPlace
  writable: boolean
}) {
  const t = useTexts(riskTexts)
  const ofStep = useTexts(stepPageTexts)
  const shell = useTexts(interfaceTexts)
  const [words, setWords] = useState<string | null>(null)
  const save = riskDocument.useChange(place, () => setWords(null))
  if (!writable)
    return (
      <Card title={t('participants')}>
        <p className="mv-document-words">{page.participants || t('notAssessed')}</p>
      </Card>
    )
  return (
    <form
      className="mv-card mv-sheet mv-document-main"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({
          method: 'PUT',
          path: '/participants',
          body: { from: page.participants, to: words ?? page.participants },
        })
      }}
    >
      <TextAreaField
        label={t('participants')}
        help={t('participantsHelp')}
        maxLength={2000}
        value={words ?? page.participants}
        onChange={(event) => setWords(event.target.value)}
      />
      {save.error && <ProblemNotice error={save.error} />}
      {save.error && (
        <blockquote className="mv-document-theirs">
          <span className="mv-muted mv-small">{ofStep('othersWrote')}</span>
          <p className="mv-document-words">{page.participants}</p>
        </blockquote>
      )}
      {words !== null && (
        <div>
          <Button type="submit" variant="secondary" loading={save.isPending}>
            {shell('save')}
          </Button>
        </div>
      )}
    </form>
  )
}
