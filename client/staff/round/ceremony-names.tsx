/** First step of the key holders' meeting: who they are, and how many of them open the box. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { useTexts } from '../../platform/language.tsx'
import { fewestHolders, mostHolders, nameFaults } from './ceremony.ts'

export interface Named {
  names: readonly string[]
  threshold: number
}

const examples = ['nameExampleOne', 'nameExampleTwo', 'nameExampleThree'] as const

export function CeremonyNames({ named, onNamed }: { named: Named; onNamed: (named: Named) => void }) {
  const t = useTexts(ceremonyTexts)
  const [names, setNames] = useState<readonly { key: number; name: string }[]>(
    named.names.map((name, key) => ({ key, name })),
  )
  const [threshold, setThreshold] = useState(named.threshold)
  const [checked, setChecked] = useState(false)
  const faults = nameFaults(names.map(({ name }) => name))
  const fault = (place: number) => {
    const found = checked ? faults.get(place) : undefined
    return found && t(found === 'missing' ? 'nameMissing' : 'nameTwice')
  }
  const remove = (key: number) => {
    setNames(names.filter((one) => one.key !== key))
    setThreshold(Math.min(threshold, names.length - 1))
  }
  return (
    <CheckedForm
      className="mv-set-up-form mv-ceremony-form"
      onSubmit={() => {
        setChecked(true)
        if (faults.size === 0) onNamed({ names: names.map(({ name }) => name.trim()), threshold })
      }}
    >
      <h2>{t('namesTitle')}</h2>
      <p>{t('namesLead')}</p>
      {names.map(({ key, name }, place) => {
        const example = examples[place]
        return (
          <div key={key} className="mv-ceremony-name">
            <TextField
              label={t('nameOf', { number: place + 1 })}
              help={example && t(example)}
              value={name}
              maxLength={200}
              autoComplete="off"
              error={fault(place)}
              onChange={(event) =>
                setNames(names.map((one) => (one.key === key ? { key, name: event.target.value } : one)))
              }
            />
            {names.length > fewestHolders && (
              <Button
                type="button"
                variant="tertiary"
                aria-label={t('removeHolder', { number: place + 1 })}
                onClick={() => remove(key)}
              >
                {t('remove')}
              </Button>
            )}
          </div>
        )
      })}
      {names.length < mostHolders && (
        <Button
          type="button"
          variant="secondary"
          data-color="neutral"
          onClick={() =>
            setNames([...names, { key: Math.max(...names.map(({ key }) => key)) + 1, name: '' }])
          }
        >
          {t('addHolder')}
        </Button>
      )}
      <SelectField
        label={t('threshold')}
        help={t('thresholdHelp')}
        value={threshold}
        onChange={(event) => setThreshold(Number(event.target.value))}
      >
        {Array.from({ length: names.length - 1 }, (_, index) => index + 2).map((needed) => (
          <option key={needed} value={needed}>
            {t('thresholdOf', { needed, all: names.length })}
          </option>
        ))}
      </SelectField>
      <ButtonRow>
        <Button type="submit">{t('goOn')}</Button>
      </ButtonRow>
    </CheckedForm>
  )
}
