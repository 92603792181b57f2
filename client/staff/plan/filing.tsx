/** Case number and date from the records system, recorded by hand once the plan is signed. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import { filingRequestSchema, type UnitFiling, unitFilingSchema } from '#shared/records.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { TextField } from '../../components/Fields.tsx'
import { FilingPackage } from '../../components/FilingPackage.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask, Failure } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { unitHomeKey } from '../../platform/unit-home.ts'
import { filingQuery, placeOf, planQuery } from './queries.ts'

export function FilingCard({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const { institution } = useSession()
  const filing = useQuery(filingQuery(plan.round.id, plan.unit.id))
  return (
    <Card large id="filing" title={t('filing', { system: institution.recordsSystem })}>
      {filing.error && <ProblemNotice error={filing.error} onRetry={() => void filing.refetch()} />}
      {filing.data && <FilingOf plan={plan} filing={filing.data} />}
    </Card>
  )
}

function FilingOf({ plan, filing }: { plan: Plan; filing: UnitFiling }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { institution } = useSession()
  const textIn = useTextIn()
  const [changing, setChanging] = useState(false)
  const system = institution.recordsSystem
  const recorded = filing.filing
  if (!filing.signed) return <p className="mv-muted">{t('filingWhenSigned')}</p>
  if (recorded && !changing) {
    return (
      <>
        <StateShape shape="done" strong>
          {t('filedAs', {
            system,
            on: fullDate(recorded.filedOn, language),
            caseNumber: recorded.caseNumber,
          })}
        </StateShape>
        <p className="mv-muted mv-small">{t('filingBy', { by: recorded.recordedBy })}</p>
        <EarlierFilings filing={filing} />
        {filing.mayFile && (
          <Button variant="secondary" data-color="neutral" onClick={() => setChanging(true)}>
            {t('changeFiling')}
          </Button>
        )}
      </>
    )
  }
  return (
    <>
      {filing.earlier.length > 0 ? (
        <>
          <StateShape shape="not-started" strong>
            {t('fileAgain')}
          </StateShape>
          <p>{t('fileAgainLead', { system, version: filing.signed.version })}</p>
          <EarlierFilings filing={filing} />
        </>
      ) : (
        filing.due && (
          <p>
            <EmphasisedText text={t('filingLead', { system, due: fullDate(filing.due, language) })} />
          </p>
        )
      )}
      {filing.mayFile && (
        <FilingPackage
          roundId={plan.round.id}
          unit={{ id: plan.unit.id, name: textIn(plan.unit.name) }}
          version={filing.signed.version}
        />
      )}
      {filing.mayFile && (
        <FilingForm plan={plan} filing={filing} onDone={() => setChanging(false)} mayCancel={changing} />
      )}
    </>
  )
}

/** Where versions that no longer hold are filed. */
function EarlierFilings({ filing: { earlier } }: { filing: UnitFiling }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  return earlier.map(({ version, filedOn, caseNumber }) => (
    <p key={version} className="mv-muted mv-small">
      {t('filedBefore', { version, on: fullDate(filedOn, language), caseNumber })}
    </p>
  ))
}

function FilingForm({
  plan,
  filing,
  onDone,
  mayCancel,
}: {
  plan: Plan
  filing: UnitFiling
  onDone: () => void
  mayCancel: boolean
}) {
  const t = useTexts(planTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const language = useLanguage()
  const signedOn = filing.signed?.on
  const [caseNumber, setCaseNumber] = useState(filing.filing?.caseNumber ?? '')
  const [filedOn, setFiledOn] = useState(filing.filing?.filedOn ?? '')
  const [checked, setChecked] = useState(false)
  const request = filingRequestSchema.safeParse({ caseNumber, filedOn })
  const save = useMutation({
    mutationFn: (body: unknown) =>
      ask('PUT', `/api/rounds/${plan.round.id}/units/${plan.unit.id}/filing`, unitFilingSchema, { body }),
    onSuccess: (saved) => {
      client.setQueryData(filingQuery(plan.round.id, plan.unit.id).queryKey, saved)
      void client.invalidateQueries({ queryKey: planQuery(placeOf(plan)).queryKey })
      void client.invalidateQueries({ queryKey: unitHomeKey(plan.unit.id) })
      onDone()
    },
  })
  // The server decides; a date before the signature is seen here already.
  const refused =
    save.error instanceof Failure && save.error.invalidParams.some((one) => one.name === 'body.filedOn')
  const tooEarly = filedOn !== '' && signedOn !== undefined && filedOn < signedOn
  const dateError =
    filedOn === ''
      ? t('mustBeFilled')
      : (tooEarly || refused) && t('filedOnWrong', { signed: signedOn ? fullDate(signedOn, language) : '' })
  return (
    <CheckedForm
      className="mv-filing-form"
      onSubmit={() => {
        setChecked(true)
        if (request.success && !tooEarly) save.mutate(request.data)
      }}
    >
      <TextField
        label={t('caseNumber')}
        help={t('caseNumberHelp')}
        maxLength={60}
        value={caseNumber}
        error={checked && caseNumber.trim() === '' ? t('mustBeFilled') : undefined}
        onChange={(event) => setCaseNumber(event.target.value)}
      />
      <TextField
        label={t('filedOn')}
        type="date"
        value={filedOn}
        min={signedOn}
        error={checked && dateError}
        onChange={(event) => {
          setFiledOn(event.target.value)
          save.reset()
        }}
      />
      {save.error && !refused && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {t('recordFiling')}
        </Button>
        {mayCancel && (
          <Button variant="secondary" data-color="neutral" onClick={onDone}>
            {shell('cancel')}
          </Button>
        )}
      </ButtonRow>
    </CheckedForm>
  )
}
