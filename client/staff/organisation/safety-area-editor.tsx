/** Why an area has no safety representative, and its deputies; every change is kept at once. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  deputyRequestSchema,
  type SafetyAreaView,
  standingRequestSchema,
  statedStandings,
} from '#shared/safety-area.ts'
import { safetyAreaTexts } from '#shared/texts/safety-area.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSafetyChange } from './safety-areas-query.ts'

export function SafetyAreaEditor({ area }: { area: SafetyAreaView }) {
  const t = useTexts(safetyAreaTexts)
  const { id, stated, representatives, deputies } = area
  const path = `/api/safety-areas/${id}`
  const [email, setEmail] = useState('')
  const [checked, setChecked] = useState(false)
  const change = useSafetyChange()
  const add = useSafetyChange(() => {
    setEmail('')
    setChecked(false)
  })
  const request = deputyRequestSchema.safeParse({ email: email.trim() })
  const refused = add.error !== null && failureCode(add.error) === 'invalid-request'
  return (
    <div className="mv-safety-editor">
      <SelectField
        label={t('why')}
        help={representatives.length > 0 ? t('whyElected', { names: representatives.join(', ') }) : undefined}
        value={stated ?? ''}
        onChange={(event) => {
          const body = standingRequestSchema.parse({ standing: event.target.value || null })
          change.mutate({ method: 'PUT', path, body })
        }}
      >
        <option value="">{t('notStated')}</option>
        {statedStandings.map((standing) => (
          <option key={standing} value={standing}>
            {t(standing)}
          </option>
        ))}
      </SelectField>
      <section>
        <h3>{t('deputiesTitle')}</h3>
        <p className="mv-muted mv-small">{t('deputiesHelp')}</p>
        {deputies.length === 0 ? (
          <p>{t('noDeputies')}</p>
        ) : (
          <ul className="mv-safety-deputies">
            {deputies.map((person) => (
              <li key={person.id}>
                {person.name}
                <button
                  type="button"
                  className="mv-link-button"
                  aria-label={t('removeOf', { name: person.name })}
                  onClick={() => change.mutate({ method: 'DELETE', path: `${path}/deputies/${person.id}` })}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        {change.error && <ProblemNotice error={change.error} />}
        <CheckedForm
          className="mv-safety-add"
          onSubmit={() => {
            setChecked(true)
            if (request.success) add.mutate({ method: 'POST', path: `${path}/deputies`, body: request.data })
          }}
        >
          <TextField
            label={t('deputyEmail')}
            type="email"
            maxLength={254}
            value={email}
            error={(checked && !request.success && t('emailWrong')) || (refused && t('emailRefused'))}
            onChange={(event) => {
              setEmail(event.target.value)
              add.reset()
            }}
          />
          {add.error && !refused && <ProblemNotice error={add.error} />}
          <div>
            <Button type="submit" variant="secondary" loading={add.isPending}>
              {t('add')}
            </Button>
          </div>
        </CheckedForm>
      </section>
    </div>
  )
}
