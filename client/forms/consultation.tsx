/** Consultation with the safety representative on a form; the remark can be changed as long as the form is open. */
import { useState } from 'react'
import { formSchema } from '#shared/form.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { ConsultationParts } from '../components/Consultation.tsx'
import { ask } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { apiPath, type FormPlace } from './address.ts'
import type { FormInUse } from './use-form.ts'

export function ConsultationPart({ place, use }: { place: FormPlace; use: FormInUse }) {
  const t = useTexts(formsTexts)
  const shared = useTexts(consultationTexts)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { consultation, unit, mayConsult, revision } = use.form
  const confirm = async (remark: string) => {
    setPending(true)
    setError(null)
    try {
      use.adopt(
        await ask('POST', `${apiPath(place)}/consultation`, formSchema, { body: { revision, remark } }),
      )
    } catch (failure) {
      setError(failure)
    }
    setPending(false)
  }
  return (
    <section className="form-part">
      <h2>{shared('title')}</h2>
      <ConsultationParts
        consultation={consultation}
        unit={unit}
        about={t('consultationAbout')}
        amendable
        confirming={
          mayConsult
            ? { remarkHelp: t('remarkHelp'), pending, error, confirm: (remark) => void confirm(remark) }
            : null
        }
      />
    </section>
  )
}
