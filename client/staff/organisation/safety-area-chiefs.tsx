/** Chief safety representatives, of the institution and of parts of it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { chiefRequestSchema, type SafetyAreaList } from '#shared/safety-area.ts'
import { safetyAreaTexts } from '#shared/texts/safety-area.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSafetyChange } from './safety-areas-query.ts'

export function ChiefSection({ list: { chiefs, units } }: { list: SafetyAreaList }) {
  const t = useTexts(safetyAreaTexts)
  const textIn = useTextIn()
  const [adding, setAdding] = useState(false)
  const remove = useSafetyChange()
  return (
    <section className="mv-safety-chiefs">
      <h2>{t('chiefs')}</h2>
      <p className="mv-muted">{t('chiefsLead')}</p>
      <div className="mv-sheet">
        {chiefs.length === 0 ? (
          <Empty>{t('noChiefs')}</Empty>
        ) : (
          <ul className="mv-safety-list">
            {chiefs.map(({ unit, person, mayChange }) => (
              <li key={`${unit.id} ${person.id}`}>
                <span className="mv-safety-name">
                  <strong>{person.name}</strong>
                </span>
                <span className="mv-safety-who">{textIn(unit.name)}</span>
                {mayChange && (
                  <Button
                    variant="tertiary"
                    data-color="neutral"
                    aria-label={t('removeOf', { name: person.name })}
                    onClick={() =>
                      remove.mutate({
                        method: 'DELETE',
                        path: `/api/chief-safety-representatives/${unit.id}/${person.id}`,
                      })
                    }
                  >
                    {t('remove')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {remove.error && <ProblemNotice error={remove.error} />}
      {units.length > 0 && (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('addChief')}
          </Button>
        </div>
      )}
      <DialogBox open={adding} title={t('addChief')} onClose={() => setAdding(false)}>
        <ChiefForm units={units} onDone={() => setAdding(false)} />
      </DialogBox>
    </section>
  )
}

function ChiefForm({ units, onDone }: { units: SafetyAreaList['units']; onDone: () => void }) {
  const t = useTexts(safetyAreaTexts)
  const textIn = useTextIn()
  const [email, setEmail] = useState('')
  const [unitId, setUnitId] = useState(units[0]?.id ?? '')
  const [checked, setChecked] = useState(false)
  const add = useSafetyChange(onDone)
  const request = chiefRequestSchema.safeParse({ unitId, email: email.trim() })
  const refused = add.error !== null && failureCode(add.error) === 'invalid-request'
  const top = Math.min(...units.map(({ level }) => level))
  return (
    <CheckedForm
      className="mv-safety-editor"
      onSubmit={() => {
        setChecked(true)
        if (request.success)
          add.mutate({ method: 'POST', path: '/api/chief-safety-representatives', body: request.data })
      }}
    >
      <TextField
        label={t('chiefEmail')}
        type="email"
        maxLength={254}
        value={email}
        error={(checked && !request.success && t('emailWrong')) || (refused && t('emailRefused'))}
        onChange={(event) => {
          setEmail(event.target.value)
          add.reset()
        }}
      />
      <SelectField label={t('chiefUnit')} value={unitId} onChange={(event) => setUnitId(event.target.value)}>
        {units.map(({ id, name, level }) => (
          <option key={id} value={id}>
            {'\u2003'.repeat(level - top)}
            {textIn(name)}
          </option>
        ))}
      </SelectField>
      {add.error && !refused && <ProblemNotice error={add.error} />}
      <div>
        <Button type="submit" loading={add.isPending}>
          {t('add')}
        </Button>
      </div>
    </CheckedForm>
  )
}
