/** A person's decision on one or more reports: release, refuse with legal basis and reason, or take back. */
import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type AskedReport, advisedAbove, knownBases } from '#shared/access-request.ts'
import { listOf } from '#shared/lists.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { type Card, ChoiceCards } from '../../components/ChoiceCards.tsx'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import {
  type BasisChoice,
  basisChoiceOf,
  type DecisionDraft,
  type DraftFault,
  decisionOf,
} from './access-facts.ts'
import { useAccessChange } from './access-queries.ts'
import { useReportName } from './access-table.tsx'

/** Names shown of those that are decided on together. */
const named = 5

const bases = [
  ['confidential', 'basisConfidential'],
  ['internal', 'basisInternal'],
  ['personnel', 'basisPersonnel'],
] as const

/** `first`: the decision that was pressed; null where the person has not said. `onSaved` gets a sentence about it. */
export function AccessDecideForm({
  requestId,
  reports,
  first,
  onSaved,
  onCancel,
}: {
  requestId: string
  reports: readonly AskedReport[]
  first: DecisionDraft['decision']
  onSaved: (words: string) => void
  onCancel: () => void
}) {
  const t = useTexts(accessRequestTexts)
  const ui = useTexts(interfaceTexts)
  const [draft, setDraft] = useState(() => draftOf(reports, first))
  const [checked, setChecked] = useState(false)
  const outcome = decisionOf(draft)
  const save = useAccessChange(() =>
    onSaved(draft.decision === 'undecided' ? t('takenBack') : t('saved', { count: reports.length })),
  )
  const decided = reports.some((report) => report.decided !== null)
  const card = (
    key: NonNullable<DecisionDraft['decision']>,
    title: string,
    means: string,
  ): Card<DecisionDraft['decision']> => ({
    key,
    value: key,
    title,
    children: <span className="mv-muted mv-small">{means}</span>,
  })
  const fault = (which: DraftFault) => checked && outcome instanceof Set && outcome.has(which)
  return (
    <CheckedForm
      className="mv-record-filing"
      onSubmit={() => {
        setChecked(true)
        if (outcome instanceof Set) return
        const keys = reports.map(({ unitId, groupId }) => ({ unitId, groupId }))
        save.mutate({ kind: 'decide', id: requestId, decisions: { reports: keys, ...outcome } })
      }}
    >
      <DecidedOn reports={reports} />
      <div>
        <ChoiceCards
          name="decision"
          legend={t('yourDecision')}
          chosen={draft.decision ?? ''}
          onChoose={(decision) => setDraft({ ...draft, decision })}
          cards={[
            card('release', t('release'), t('releaseMeans')),
            card('refuse', t('refuse'), t('refuseMeans')),
            ...(decided ? [card('undecided', t('takeBack'), t('takeBackMeans'))] : []),
          ]}
        />
        {fault('decision') && <ValidationMessage role="alert">{t('nothingChosen')}</ValidationMessage>}
      </div>
      {draft.decision === 'refuse' && (
        <Refusal draft={draft} onChange={setDraft} noBasis={fault('basis')} noReason={fault('reason')} />
      )}
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {t('saveDecision')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}

/** Which reports, and what a person should know before deciding on them together. */
function DecidedOn({ reports }: { reports: readonly AskedReport[] }) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const nameOf = useReportName()
  const names = reports.map(nameOf)
  const more = names.length - named
  const few = reports.filter(({ answers }) => answers <= advisedAbove).length
  const changed = reports.filter(({ decided }) => decided !== null).length
  return (
    <div className="mv-access-decided-on">
      <p>
        {more > 0
          ? t('andMore', { reports: names.slice(0, named).join(', '), count: more })
          : listOf(names, language)}
      </p>
      {reports.length > 1 && few > 0 && <p>{t('fewAmong', { count: few, minimum: advisedAbove })}</p>}
      {reports.length > 1 && changed > 0 && <p>{t('changedAmong', { count: changed })}</p>}
    </div>
  )
}

function Refusal({
  draft,
  onChange,
  noBasis,
  noReason,
}: {
  draft: DecisionDraft
  onChange: (draft: DecisionDraft) => void
  noBasis: boolean
  noReason: boolean
}) {
  const t = useTexts(accessRequestTexts)
  const means = (words: string) => <span className="mv-muted mv-small">{words}</span>
  return (
    <>
      <div>
        <ChoiceCards<BasisChoice>
          name="basis"
          legend={t('legalBasis')}
          help={t('legalBasisHelp')}
          chosen={draft.basis ?? ''}
          onChoose={(basis) => onChange({ ...draft, basis })}
          cards={[
            ...bases.map(([key, about]) => ({
              key,
              value: key,
              title: knownBases[key],
              children: means(t(about)),
            })),
            { key: 'other', value: 'other', title: t('basisOther'), children: means(t('basisOtherMeans')) },
          ]}
        />
        {noBasis && draft.basis === null && (
          <ValidationMessage role="alert">{t('basisMissing')}</ValidationMessage>
        )}
      </div>
      {draft.basis === 'other' && (
        <TextField
          label={t('basisTyped')}
          maxLength={200}
          value={draft.typedBasis}
          error={noBasis ? t('basisMissing') : undefined}
          onChange={(event) => onChange({ ...draft, typedBasis: event.target.value })}
        />
      )}
      <TextAreaField
        label={t('reason')}
        help={t('reasonHelp')}
        maxLength={1000}
        rows={3}
        value={draft.reason}
        error={noReason ? t('reasonMissing') : undefined}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
      />
    </>
  )
}

/** One report's own decision is what is changed; several begin afresh. */
function draftOf(reports: readonly AskedReport[], first: DecisionDraft['decision']): DecisionDraft {
  const what = reports.length === 1 ? reports[0]?.decided?.what : undefined
  const refusal = what?.decision === 'refuse' ? what : null
  return {
    decision: first ?? what?.decision ?? null,
    basis: refusal && basisChoiceOf(refusal.legalBasis),
    typedBasis: refusal?.legalBasis ?? '',
    reason: refusal?.reason ?? '',
  }
}
