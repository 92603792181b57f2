/** Who is to keep the key to the answer box: decided with the launch, and for good. */
import { Input, Tag } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import { keepingChoiceTexts } from '#shared/texts/keeping-choice.ts'
import { CheckField } from '../../components/Fields.tsx'
import { useTexts } from '../../platform/language.tsx'

export interface Keeping {
  mode: KeepingMode
  /** The weaker promise of a key on the server. */
  accepted: boolean
}

/** `acceptMissing`: the launch was asked for, and the weaker promise had not been accepted. */
export function KeepingChoice({
  keeping,
  onKeeping,
  acceptMissing,
}: {
  keeping: Keeping
  onKeeping: (keeping: Keeping) => void
  acceptMissing: boolean
}) {
  const t = useTexts(keepingChoiceTexts)
  const id = useId()
  const radio = (mode: KeepingMode) => ({
    id: `${id}-${mode}`,
    type: 'radio' as const,
    name: 'keeping',
    value: mode,
    checked: keeping.mode === mode,
    onChange: () => onKeeping({ mode, accepted: false }),
  })
  return (
    <fieldset className="mv-choice-cards mv-keeping">
      <legend>
        <h2>{t('choice')}</h2>
      </legend>
      <p className="mv-muted">{t('choiceLead')}</p>
      <label htmlFor={`${id}-custodian`} className="mv-choice-card">
        <Input {...radio('custodian')} />
        <span className="mv-choice-card-words">
          <strong>
            {t('custodian')} <Tag data-color="accent">{t('recommended')}</Tag>
          </strong>
          <span>{t('custodianText')}</span>
          <span>{t('custodianPromise')}</span>
          <span className="mv-muted mv-small">{t('custodianWork')}</span>
        </span>
      </label>
      <label htmlFor={`${id}-single-key`} className="mv-choice-card">
        <Input {...radio('single-key')} />
        <span className="mv-choice-card-words">
          <strong>{t('singleKey')}</strong>
          <span>{t('singleKeyText')}</span>
          <span>{t('singleKeyPromise')}</span>
        </span>
      </label>
      {keeping.mode === 'single-key' && (
        <div className="mv-keeping-accept">
          <CheckField
            label={t('accept')}
            checked={keeping.accepted}
            aria-invalid={acceptMissing || undefined}
            aria-describedby={acceptMissing ? `${id}-missing` : undefined}
            onChange={(event) => onKeeping({ mode: 'single-key', accepted: event.target.checked })}
          />
          {acceptMissing && (
            <p id={`${id}-missing`} role="alert" className="mv-keeping-missing">
              {t('acceptFirst')}
            </p>
          )}
        </div>
      )}
    </fieldset>
  )
}
