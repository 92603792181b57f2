/** What a person decides for a filing: who may see the document, and what goes along with it. */
import type { UnitFiling } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { CheckField, SelectField } from './Fields.tsx'

export interface FilingChoice {
  /** Id of an access choice; empty: open. */
  access: string
  /** Ids of documents. */
  attachments: string[]
}

/** As a request takes it. */
export function choiceBody({ access, attachments }: FilingChoice) {
  return { ...(access && { access }), ...(attachments.length > 0 && { attachments }) }
}

/** Nothing where there is nothing to choose. */
export function FilingChoices({
  filing: { accessChoices, attachments },
  choice,
  onChoose,
}: {
  filing: UnitFiling
  choice: FilingChoice
  onChoose: (choice: FilingChoice) => void
}) {
  const t = useTexts(filingTexts)
  const textIn = useTextIn()
  return (
    <>
      {accessChoices.length > 0 && (
        <SelectField
          label={t('access')}
          help={t('accessHelp')}
          value={choice.access}
          onChange={({ target }) => onChoose({ ...choice, access: target.value })}
        >
          <option value="">{t('open')}</option>
          {accessChoices.map(({ id, code, name, legalBasis }) => (
            <option key={id} value={id}>
              {t('accessAs', { code, name, legalBasis })}
            </option>
          ))}
        </SelectField>
      )}
      {attachments.length > 0 && (
        <fieldset className="mv-filing-attachments">
          <legend>{t('attachments')}</legend>
          {attachments.map(({ id, name }) => (
            <CheckField
              key={id}
              label={textIn(name)}
              checked={choice.attachments.includes(id)}
              onChange={({ target }) =>
                onChoose({
                  ...choice,
                  attachments: target.checked
                    ? [...choice.attachments, id]
                    : choice.attachments.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
