/** What is wanted of every unit: kinds of file, their language, and a second one for slides. */
import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { type HandoutKind, handoutKinds, hasExtents } from '#shared/handout.ts'
import { languageSchema, languages } from '#shared/language.ts'
import { handoutTexts } from '#shared/texts/handout.ts'
import { CheckField, SelectField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { languageNames } from '../../platform/chosen-language.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { type OrderPlace, useOrdering } from './order-queries.ts'

export function OrderForm({ place }: { place: OrderPlace }) {
  const t = useTexts(handoutTexts)
  const [kinds, setKinds] = useState<readonly HandoutKind[]>(['pdf'])
  const [language, setLanguage] = useState(useLanguage())
  const [second, setSecond] = useState('')
  const [full, setFull] = useState(false)
  const [refused, setRefused] = useState(false)
  const ordering = useOrdering(place)
  const other = languageSchema.safeParse(second)
  const twoLanguages = kinds.includes('slides') && other.success && other.data !== language
  const extents = kinds.some(hasExtents)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setRefused(kinds.length === 0)
    if (kinds.length > 0)
      ordering.mutate({
        kinds: [...kinds],
        language,
        extent: full && extents ? 'full' : 'short',
        ...(twoLanguages ? { second: other.data } : {}),
      })
  }
  return (
    <form onSubmit={send} className="mv-order-form">
      <fieldset>
        <legend>{t('kinds')}</legend>
        <div className="mv-order-kinds">
          {handoutKinds.map((kind) => (
            <CheckField
              key={kind}
              label={t(`kind-${kind}`)}
              checked={kinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                setKinds(handoutKinds.filter((one) => (one === kind ? checked : kinds.includes(one))))
              }
            />
          ))}
        </div>
        {refused && kinds.length === 0 && (
          <p className="mv-order-refused" role="alert">
            {t('chooseKind')}
          </p>
        )}
      </fieldset>
      {extents && (
        <CheckField label={t('full')} checked={full} onChange={(event) => setFull(event.target.checked)} />
      )}
      <div className="mv-order-languages">
        <SelectField
          label={t('language')}
          value={language}
          onChange={(event) => setLanguage(languageSchema.parse(event.target.value))}
        >
          <LanguageOptions />
        </SelectField>
        {kinds.includes('slides') && (
          <SelectField
            label={t('second')}
            value={twoLanguages ? second : ''}
            onChange={(event) => setSecond(event.target.value)}
          >
            <option value="">{t('oneLanguage')}</option>
            <LanguageOptions without={language} />
          </SelectField>
        )}
      </div>
      <Button type="submit" loading={ordering.isPending}>
        {t('make')}
      </Button>
      {ordering.error && <ProblemNotice error={ordering.error} />}
    </form>
  )
}

function LanguageOptions({ without }: { without?: string }) {
  return languages
    .filter((one) => one !== without)
    .map((one) => (
      <option key={one} value={one} lang={one}>
        {languageNames[one]}
      </option>
    ))
}
