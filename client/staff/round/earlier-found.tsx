/** What a file with an earlier survey would become. */
import type { EarlierPreview, EarlierSurvey } from '#shared/earlier.ts'
import type { Text } from '#shared/language.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function EarlierFound({
  found,
  kind,
}: {
  found: NonNullable<EarlierPreview['found']>
  kind: EarlierSurvey['kind']
}) {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const number = (value: number) => wholeNumber(value, language)
  const own = found.units.filter((unit) => unit.own)
  const above = found.units.filter((unit) => !unit.own)
  const leftOut = found.scalesLeftOut.length
  return (
    <div className="mv-sheet mv-section">
      <h2>{t('previewTitle')}</h2>
      <div className="mv-totals">
        <p>
          <strong>{number(found.rows)}</strong>{' '}
          <span>{t(kind === 'answers' ? 'answersCount' : 'figuresCount')}</span>
        </p>
        <p>
          <strong>{number(found.units.length)}</strong> <span>{t('unitsCount')}</span>
        </p>
        <p>
          <strong>{number(own.length)}</strong> <span>{t('ownCount')}</span>
        </p>
        <p>
          <strong>{number(found.scales)}</strong>{' '}
          <span>{t('scalesCount', { all: number(found.scales + leftOut) })}</span>
        </p>
      </div>
      <p>
        <strong>{t('covers', { top: textIn(found.top) })}</strong>{' '}
        <span className="mv-muted">{t('coversHelp')}</span>
      </p>
      {found.groups.length > 0 && (
        <p>{t('groupsFound', { groups: found.groups.map((title) => textIn(title)).join(', ') })}</p>
      )}
      {found.blank > 0 && <p>{t('blank', { count: found.blank })}</p>}
      <div>
        {leftOut > 0 && (
          <Names
            label={t(kind === 'answers' ? 'leftOut' : 'leftOutFigures', { count: leftOut })}
            names={found.scalesLeftOut.map((title) => ({ key: title.nb, name: title }))}
          />
        )}
        <Names label={t('unitsOwn', { count: own.length })} names={own.map(keyed)} />
        <Names label={t('unitsAbove', { count: above.length })} names={above.map(keyed)} />
      </div>
    </div>
  )
}

function keyed({ code, name }: { code: string; name: Text }) {
  return { key: code, name }
}

/** Folded: there may be hundreds. */
function Names({ label, names }: { label: string; names: readonly { key: string; name: Text }[] }) {
  const textIn = useTextIn()
  if (names.length === 0) return null
  return (
    <details className="mv-earlier-names">
      <summary>{label}</summary>
      <ul>
        {names.map(({ key, name }) => (
          <li key={key}>{textIn(name)}</li>
        ))}
      </ul>
    </details>
  )
}
