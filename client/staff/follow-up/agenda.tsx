/** An item on another meeting's agenda: when it was taken up, where, and what came of it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Agenda, AgendaItem } from '#shared/agenda.ts'
import { fullDate } from '#shared/dates.ts'
import { agendaTexts } from '#shared/texts/agenda.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { Card } from '../../components/Card.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { failureCode } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { agendaDocument, type DocumentPlace, usePlace } from './step-document.ts'
import { StepHead } from './step-head.tsx'

export function AgendaPage() {
  const place = usePlace('agenda')
  const page = agendaDocument.useDocument(place)
  if (page.error && !page.data) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <Loading />
  return (
    <>
      <StepHead page={page.data} />
      <UnitFacts unit={page.data.unit} />
      <div className="mv-document-form">
        {page.data.mayEdit ? (
          <AgendaForm page={page.data} place={place} />
        ) : (
          <AgendaWords item={page.data.item} />
        )}
      </div>
    </>
  )
}

function AgendaForm({ page, place }: { page: Agenda; place: DocumentPlace }) {
  const t = useTexts(agendaTexts)
  const shell = useTexts(interfaceTexts)
  const ofStep = useTexts(stepPageTexts)
  const [draft, setDraft] = useState<AgendaItem | null>(null)
  const [checked, setChecked] = useState(false)
  const change = agendaDocument.useChange(place, () => setDraft(null))
  const item = draft ?? page.item ?? { takenUpOn: '', meeting: '', note: '' }
  const wrong = item.takenUpOn === '' || item.takenUpOn > page.today || item.takenUpOn < page.round.opensOn
  const clash = draft !== null && failureCode(change.error) === 'changed-meanwhile'
  const write = (to: Partial<AgendaItem>) => setDraft({ ...item, ...to })
  return (
    <CheckedForm
      className="mv-card mv-sheet mv-document-main"
      onSubmit={() => {
        setChecked(true)
        if (!wrong) change.mutate({ method: 'PUT', body: { from: page.item, to: item } })
      }}
    >
      <TextField
        label={t('takenUpOn')}
        type="date"
        max={page.today}
        value={item.takenUpOn}
        error={checked && wrong && t('takenUpWrong')}
        onChange={(event) => write({ takenUpOn: event.target.value })}
      />
      <TextField
        label={t('meeting')}
        help={t('meetingHelp')}
        optional
        maxLength={200}
        value={item.meeting}
        onChange={(event) => write({ meeting: event.target.value })}
      />
      <TextAreaField
        label={t('note')}
        help={t('noteHelp')}
        optional
        rows={5}
        maxLength={2000}
        value={item.note}
        onChange={(event) => write({ note: event.target.value })}
      />
      {change.error && <ProblemNotice error={change.error} />}
      {clash && (
        <div className="mv-document-theirs">
          <span className="mv-muted mv-small">{ofStep('othersWrote')}</span>
          <AgendaFacts item={page.item} />
        </div>
      )}
      <div className="mv-document-ways">
        <Button type="submit" loading={change.isPending} disabled={draft === null}>
          {shell('save')}
        </Button>
        {page.item && (
          <button
            type="button"
            className="mv-link-button"
            onClick={() => change.mutate({ method: 'PUT', body: { from: page.item, to: null } })}
          >
            {t('takeBack')}
          </button>
        )}
        {page.item && draft === null && (
          <span className="mv-muted mv-small" role="status">
            {ofStep('saved')}
          </span>
        )}
      </div>
    </CheckedForm>
  )
}

function AgendaWords({ item }: { item: AgendaItem | null }) {
  const textIn = useTextIn()
  return (
    <Card title={textIn(agendaTexts.meeting)}>
      <AgendaFacts item={item} />
    </Card>
  )
}

function AgendaFacts({ item }: { item: AgendaItem | null }) {
  const t = useTexts(agendaTexts)
  const language = useLanguage()
  if (!item) return <p>{t('notYet')}</p>
  return (
    <>
      <p>
        <strong>{fullDate(item.takenUpOn, language)}</strong> {item.meeting}
      </p>
      <p className="mv-document-words">{item.note}</p>
    </>
  )
}
