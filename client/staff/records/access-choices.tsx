/** The list that whoever files chooses from, when a document is not to be open. */
import { Button } from '@digdir/designsystemet-react'
import type { AccessChoice } from '#shared/filing-package.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { TextField } from '../../components/Fields.tsx'
import { useTexts } from '../../platform/language.tsx'

/** As many as one can choose between. */
const most = 20

const fields = [
  ['code', 'accessCode', 20],
  ['name', 'accessName', 80],
  ['legalBasis', 'accessBasis', 200],
] as const

/** @param wrong places of the settings that cannot be saved, for instance `accessChoices.0.code` */
export function AccessChoices({
  choices,
  wrong,
  onChange,
}: {
  choices: readonly AccessChoice[]
  wrong: ReadonlySet<string>
  onChange: (choices: AccessChoice[]) => void
}) {
  const t = useTexts(filingSettingsTexts)
  return (
    <>
      <h2>{t('accessChoices')}</h2>
      <p className="mv-muted mv-small">{t(choices.length === 0 ? 'accessNone' : 'accessLead')}</p>
      {choices.map((choice, at) => (
        <fieldset key={choice.id} className="mv-filing-choice">
          <legend>{t('accessNumber', { number: at + 1 })}</legend>
          {fields.map(([field, label, maxLength]) => (
            <TextField
              key={field}
              label={t(label)}
              maxLength={maxLength}
              value={choice[field]}
              error={wrong.has(`accessChoices.${at}.${field}`) && t('mustBeFilled')}
              onChange={(event) =>
                onChange(
                  choices.map((one) => (one === choice ? { ...one, [field]: event.target.value } : one)),
                )
              }
            />
          ))}
          <Button
            type="button"
            variant="tertiary"
            data-color="neutral"
            aria-label={t('accessRemove', { number: at + 1 })}
            onClick={() => onChange(choices.filter((one) => one !== choice))}
          >
            {t('remove')}
          </Button>
        </fieldset>
      ))}
      {choices.length < most && (
        <div>
          <Button
            type="button"
            variant="secondary"
            data-color="neutral"
            onClick={() => onChange([...choices, newChoice()])}
          >
            {t('accessAdd')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Its id is never used again, not even for a choice that takes its place. */
function newChoice(): AccessChoice {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return { id: `choice-${number.toString(36)}`, code: '', name: '', legalBasis: '' }
}
