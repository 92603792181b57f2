/** The leader's signature: checks what must be answered, saves, asks once, and locks. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { fullDate } from '#shared/dates.ts'
import { formSchema } from '#shared/form.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../components/DialogBox.tsx'
import { Notice } from '../components/Notice.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { StateShape } from '../components/StateShape.tsx'
import { ask } from '../platform/api.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { apiPath, type FormPlace } from './address.ts'
import type { FormInUse } from './use-form.ts'

interface SignatureProps {
  place: FormPlace
  use: FormInUse
  /** Something must be put right first: it is listed above the form. */
  onFaults: () => void
}

export function SignaturePart({ place, use, onFaults }: SignatureProps) {
  const t = useTexts(formsTexts)
  const words = useTexts(interfaceTexts)
  const f = useTexts(filingTexts)
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { form } = use

  const prepare = async () => {
    setFailure(null)
    // The list of faults must be there before it can take the focus.
    const complete = flushSync(use.check)
    if (!complete) return onFaults()
    // What could not be saved is told beside the save state.
    if (!(await use.flush())) return
    try {
      // The question says whether consultation is confirmed: as of now, not as of when the page was opened.
      if (await use.refresh()) setAsking(true)
    } catch (error) {
      setFailure(error)
    }
  }
  const act = async (what: 'signature' | 'reopening') => {
    setAsking(false)
    setFailure(null)
    try {
      const body = { revision: use.form.revision }
      use.adopt(await ask('POST', `${apiPath(place)}/${what}`, formSchema, { body }))
    } catch (error) {
      setFailure(error)
    }
  }
  const help =
    form.due && form.daysLate === null && form.editable === 'deadline'
      ? t('signHelpUntil', { date: fullDate(form.due, language) })
      : t('signHelp')

  return (
    <section className="form-part">
      <h2>{t('signature')}</h2>
      {form.signed && (
        <p>
          <StateShape shape="done">
            {t(form.signed.deputy ? 'signedByDeputy' : 'signedBy', {
              by: form.signed.by,
              date: fullDate(form.signed.on, language),
            })}
          </StateShape>
        </p>
      )}
      {form.signed && form.state === 'signed' && (
        <p className="mv-not-on-paper">
          <a href={`/rounds/${form.round.id}/units/${form.unit.id}/filings/form.${form.id}`}>
            {f('toFiling')}
          </a>
        </p>
      )}
      {!form.signed && !form.maySign && <p>{t('leaderSigns')}</p>}
      {form.maySign && (
        <>
          <p>{help}</p>
          {use.faults.length > 0 && <Notice tone="attention">{t('gaps')}</Notice>}
          {failure !== null && <ProblemNotice error={failure} />}
          <Button onClick={() => void prepare()}>{t('sign')}</Button>
        </>
      )}
      {form.mayReopen && (
        <>
          <p>{t('reopenHelp')}</p>
          {failure !== null && <ProblemNotice error={failure} />}
          <Button variant="secondary" onClick={() => void act('reopening')}>
            {t('reopen')}
          </Button>
        </>
      )}
      <DialogBox
        open={asking}
        title={t('signSure')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => void act('signature')}>{t('sign')}</Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {words('cancel')}
            </Button>
          </>
        }
      >
        <p>{help}</p>
        {!form.consultation && <p>{t('consultationMissing')}</p>}
      </DialogBox>
    </section>
  )
}
