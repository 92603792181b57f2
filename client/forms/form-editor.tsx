/** A form of the programme: who answers for it, the questions, samråd and signature. */
import { useRef } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Form } from '#shared/form.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { FaultList } from '../components/FaultList.tsx'
import { Notice } from '../components/Notice.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { useRepresentationWords } from '../components/representation-words.ts'
import { SaveState } from '../components/SaveState.tsx'
import { StateShape } from '../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { SurveyView } from '../survey/survey-view.tsx'
import type { FormPlace } from './address.ts'
import { ConsultationPart } from './consultation.tsx'
import { MeetingNotice } from './meeting-notice.tsx'
import { SignaturePart } from './signature.tsx'
import { useForm } from './use-form.ts'

export function FormEditor({ place, initial }: { place: FormPlace; initial: Form }) {
  const t = useTexts(formsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const use = useForm(place, initial, language)
  const { form, model } = use
  const whyLocked = ({ state, standing, due, round }: Form) => {
    if (round.state === 'aborted') return t('aborted')
    if (standing === 'not-open') return t('notOpen')
    if (state === 'draft') return t('readOnly')
    return standing === 'open' && due ? t('lockedUntil', { date: fullDate(due, language) }) : t('locked')
  }
  const faults = useRef<HTMLDivElement>(null)
  return (
    <>
      <PageHead
        title={textIn(form.title)}
        path={[
          { key: 'unit', label: <a href={`/units/${form.unit.id}`}>{textIn(form.unit.name)}</a> },
          { key: 'round', label: textIn(form.round.title) },
        ]}
        lead={model.description}
      />
      <FormFacts form={form} />
      {!form.mayEdit && (
        <div className="form-notice">
          <Notice>{whyLocked(form)}</Notice>
        </div>
      )}
      {use.faults.length > 0 && (
        <div className="form-notice">
          <FaultList ref={faults} faults={use.faults} />
        </div>
      )}
      <div className="form-sheet mv-sheet">
        <SurveyView model={model} />
      </div>
      {(form.mayEdit || use.meeting) && (
        <div className="form-saving">
          {use.meeting && <MeetingNotice meeting={use.meeting} model={model} onRead={use.forgetMeeting} />}
          <SaveState saving={use.refused && use.saving === 'saved' ? 'unsaved' : use.saving} />
          {use.refused && <p>{t('refused')}</p>}
          {use.failure !== null && <ProblemNotice error={use.failure} onRetry={() => void use.flush()} />}
        </div>
      )}
      <ConsultationPart place={place} use={use} />
      <SignaturePart place={place} use={use} onFaults={() => faults.current?.focus()} />
      <p className="mv-not-on-paper">
        <a href={`/units/${form.unit.id}`}>{t('backToUnit')}</a>
      </p>
    </>
  )
}

function FormFacts({ form }: { form: Form }) {
  const t = useTexts(formsTexts)
  const language = useLanguage()
  const representation = useRepresentationWords(form.unit)
  return (
    <dl className="form-facts">
      <div>
        <dt>{t('state')}</dt>
        <dd>
          <StateShape shape={form.state === 'signed' ? 'done' : 'in-progress'}>{t(form.state)}</StateShape>
        </dd>
      </div>
      <div>
        <dt>{t('deadline')}</dt>
        <dd>
          {form.due ? fullDate(form.due, language) : t('noDeadline')}
          {form.daysLate !== null && (
            <>
              <br />
              <StateShape shape="late">
                {t(form.signed ? 'signedLate' : 'overdue', { count: form.daysLate })}
              </StateShape>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('leader')}</dt>
        <dd>{form.unit.leader ?? t('noLeader')}</dd>
      </div>
      <div>
        <dt>{t('safetyRepresentative')}</dt>
        <dd>{representation.who || representation.missing}</dd>
      </div>
    </dl>
  )
}
