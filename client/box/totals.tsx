/** How many, for the round as a whole: published when it closes, and when it is opened. */
import type { PublicBox } from '#shared/box.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { boxTexts } from '#shared/texts/box.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'

const rows = ['invited', 'issued', 'boxed', 'opened', 'invalid'] as const

export function Totals({ box: { totals, state } }: { box: PublicBox }) {
  const t = useTexts(boxTexts)
  const language = useLanguage()
  const known = rows.flatMap((row) => (totals[row] === null ? [] : [{ row, count: totals[row] }]))
  if (known.length === 0 && state === 'aborted') return null
  return (
    <section>
      <h2>{t('totals')}</h2>
      {known.length === 0 ? (
        <p>{t('totalsLater')}</p>
      ) : (
        <ul className="box-totals">
          {known.map(({ row, count }) => (
            <li key={row}>
              <strong>{wholeNumber(count, language)}</strong> <span>{t(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
