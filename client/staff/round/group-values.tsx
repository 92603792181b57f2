/** The register's categories or words to tick, with a search where there are many. */
import { Input, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { wholeNumber } from '#shared/numbers.ts'
import type { GroupChoices } from '#shared/round.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { TextField } from '../../components/Fields.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'

/** Fewer are seen at a glance. */
const searchedFrom = 10

export function GroupValues({
  offered,
  chosen,
  onChange,
  error,
}: {
  offered: GroupChoices['tags']
  chosen: readonly string[]
  onChange: (values: string[]) => void
  error: string | undefined
}) {
  const t = useTexts(roundGroupTexts)
  const language = useLanguage()
  const id = useId()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLocaleLowerCase('nb')
  const shown = offered.filter(
    ({ value }) => chosen.includes(value) || value.toLocaleLowerCase('nb').includes(wanted),
  )
  return (
    <fieldset className="mv-group-values" aria-describedby={`${id}-help`}>
      <legend>{t('values')}</legend>
      <p className="mv-muted mv-small" id={`${id}-help`}>
        {t('valuesHelp')}
      </p>
      {offered.length >= searchedFrom && (
        <TextField
          label={t('find')}
          labelHidden
          placeholder={t('find')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, people }, index) => (
          <li key={value}>
            <label htmlFor={`${id}-${index}`}>
              <Input
                id={`${id}-${index}`}
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span>
                {people === null
                  ? t('valueFew', { value })
                  : t('valueCount', { value, count: wholeNumber(people, language) })}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </fieldset>
  )
}
