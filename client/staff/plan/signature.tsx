/** From draft to signature: what is in place, what is missing, and the leader's own press of a button. */
import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Plan, PlanGap } from '#shared/plan.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { complete, numberedMeasures, requiredOf } from './plan-progress.ts'
import { placeOf, planQuery } from './queries.ts'
import { useColumnNames } from './use-column-names.ts'
import { usePlanChange } from './use-plan-change.ts'
import { NewVersion } from './versions.tsx'

export function SignatureCard({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  return (
    <Card large title={t('signature')}>
      {plan.signed ? (
        <>
          <StateShape shape="done" strong>
            {t(plan.signed.deputy ? 'signedByDeputy' : 'signedBy', {
              by: plan.signed.by,
              on: fullDate(plan.signed.on, language),
            })}
          </StateShape>
          <NewVersion plan={plan} />
        </>
      ) : (
        <>
          <p className="mv-muted">{t('signatureLead')}</p>
          <Readiness plan={plan} />
          {plan.state === 'draft' ? <MakeReady plan={plan} /> : <Sign plan={plan} />}
        </>
      )}
    </Card>
  )
}

function Readiness({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const all = plan.measures.length
  const names = useColumnNames(plan.columns)
  const lines =
    all === 0
      ? [{ key: 'measure', full: false, words: t('gapMeasure') }]
      : requiredOf(plan).map((what) => {
          const having = complete(plan, what)
          return {
            key: what,
            full: having === all,
            words: t(haveKeys[what] ?? 'haveThis', { with: having, all, what: names(what) }),
          }
        })
  const consulted = plan.consultation !== null && !plan.consultation.changedSince
  return (
    <ul className="mv-readiness">
      {lines.map(({ key, full, words }) => (
        <li key={key}>
          <StateShape shape={full ? 'done' : 'not-started'}>{words}</StateShape>
        </li>
      ))}
      <li>
        <StateShape shape={consulted ? 'done' : 'not-started'}>
          {t(consulted ? 'haveConsultation' : 'lackConsultation')}
        </StateShape>
      </li>
    </ul>
  )
}

const haveKeys: Partial<Record<PlanGap['missing'], 'haveText' | 'haveResponsible' | 'haveDeadline'>> = {
  text: 'haveText',
  responsible: 'haveResponsible',
  deadline: 'haveDeadline',
}

/** The button is never grey: pressed too early it says what is missing, with a way to each. */
function MakeReady({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const [tried, setTried] = useState(false)
  const change = usePlanChange(placeOf(plan))
  const numbers = numberedMeasures(plan)
  const names = useColumnNames(plan.columns)
  if (!plan.mayEdit) return null
  return (
    <>
      {tried && plan.gaps.length > 0 && (
        <div className="mv-gaps" role="alert">
          <p>{t('gapsFirst')}</p>
          <ul>
            {plan.gaps.map(({ measureId, missing }) => {
              const words = measureId
                ? t('gapIn', { number: numbers.get(measureId) ?? '', what: names(missing) })
                : t('gapMeasure')
              return (
                <li key={`${measureId}-${missing}`}>
                  {measureId ? <a href={`#measure-${measureId}`}>{words}</a> : words}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {change.error && <ProblemNotice error={change.error} />}
      <Button
        loading={change.isPending}
        onClick={() => {
          setTried(true)
          if (plan.gaps.length > 0) return
          change.mutate({ method: 'PUT', path: '/state', body: { revision: plan.revision, state: 'ready' } })
        }}
      >
        {t('makeReady')}
      </Button>
    </>
  )
}

function Sign({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [looking, setLooking] = useState(false)
  const sign = usePlanChange(placeOf(plan), () => setAsking(false))
  const back = usePlanChange(placeOf(plan))
  const consulted = plan.consultation !== null && !plan.consultation.changedSince
  // The question says whether consultation is confirmed: as of now, not as of when the page was opened.
  const ask = async () => {
    setLooking(true)
    await client.fetchQuery({ ...planQuery(placeOf(plan)), staleTime: 0 }).catch(() => undefined)
    setLooking(false)
    setAsking(true)
  }
  return (
    <>
      {!plan.maySign && <p>{t('waitsForLeader')}</p>}
      {back.error && <ProblemNotice error={back.error} />}
      <ButtonRow>
        {plan.maySign && (
          <Button loading={looking} onClick={() => void ask()}>
            {t('sign')}
          </Button>
        )}
        {plan.mayEdit && (
          <Button
            variant="secondary"
            data-color="neutral"
            loading={back.isPending}
            onClick={() =>
              back.mutate({
                method: 'PUT',
                path: '/state',
                body: { revision: plan.revision, state: 'draft' },
              })
            }
          >
            {t('backToDraft')}
          </Button>
        )}
      </ButtonRow>
      <DialogBox
        open={asking}
        title={t('signTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              loading={sign.isPending}
              onClick={() =>
                sign.mutate({ method: 'POST', path: '/signature', body: { revision: plan.revision } })
              }
            >
              {t('sign')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('signLead')}</p>
        {!consulted && <p>{t('signWithoutConsultation')}</p>}
        {sign.error && <ProblemNotice error={sign.error} />}
      </DialogBox>
    </>
  )
}
