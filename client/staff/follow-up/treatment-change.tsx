/** Correcting a treatment that was recorded, and removing one that was recorded by mistake. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import type { Treatment, TreatmentPage } from '#shared/treatment.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useTreatmentChange } from './treatment-queries.ts'

interface Changing {
  page: TreatmentPage
  treatment: Treatment
  onClose: () => void
}

export function CorrectTreatment({ page, treatment, onClose }: Changing) {
  const t = useTexts(treatmentTexts)
  const shell = useTexts(interfaceTexts)
  const save = useTreatmentChange(page, onClose)
  const [heldOn, setHeldOn] = useState(treatment.heldOn)
  const [comment, setComment] = useState(treatment.comment)
  const wrong = heldOn === '' || heldOn > page.today || heldOn < page.round.opensOn
  return (
    <DialogBox
      open
      title={t('changeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            loading={save.isPending}
            onClick={() => {
              if (wrong) return
              const body = { revision: treatment.revision, heldOn, comment }
              save.mutate({ method: 'PUT', below: `/${treatment.id}`, body })
            }}
          >
            {shell('save')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {shell('cancel')}
          </Button>
        </>
      }
    >
      <div className="mv-treatment-form">
        <TextField
          type="date"
          label={t('heldOn')}
          max={page.today}
          value={heldOn}
          error={wrong && t('heldOnWrong')}
          onChange={(event) => setHeldOn(event.target.value)}
        />
        <TextAreaField
          label={t('comment')}
          optional
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        {save.error && <ProblemNotice error={save.error} />}
      </div>
    </DialogBox>
  )
}

export function RemoveTreatment({ page, treatment, onClose }: Changing) {
  const t = useTexts(treatmentTexts)
  const shell = useTexts(interfaceTexts)
  const remove = useTreatmentChange(page, onClose)
  return (
    <DialogBox
      open
      title={t('removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({
                method: 'DELETE',
                below: `/${treatment.id}`,
                body: { revision: treatment.revision },
              })
            }
          >
            {t('remove')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {shell('cancel')}
          </Button>
        </>
      }
    >
      <p>
        {t('removeLead')} {treatment.decisions.length > 0 && t('removeDecided')}
      </p>
      {remove.error && <ProblemNotice error={remove.error} />}
    </DialogBox>
  )
}
