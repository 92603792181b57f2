/** One question: how many units chose what, as a table whose bars say the same to the eye. */
import type { CountedQuestion } from '#shared/form-counts.ts'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { formCountsTexts } from '#shared/texts/form-counts.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function CountedQuestionCard({ question }: { question: CountedQuestion }) {
  const t = useTexts(formCountsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { title, answered, counted } = question
  const number = (value: number) =>
    Number.isInteger(value) ? wholeNumber(value, language) : oneDecimal(value, language)
  return (
    <section className="mv-counted mv-sheet">
      <h3>{textIn(title)}</h3>
      <p className="mv-muted mv-small">
        {answered === 1 ? t('answeredOne') : t('answered', { count: wholeNumber(answered, language) })}
      </p>
      {counted.kind === 'number' ? (
        <Facts>
          <Fact name={t('sum')}>{number(counted.total)}</Fact>
          <Fact name={t('span')}>
            {t('spanValues', { lowest: number(counted.lowest), highest: number(counted.highest) })}
          </Fact>
        </Facts>
      ) : (
        <table className="mv-counted-options">
          <thead className="mv-only-read-aloud">
            <tr>
              <th scope="col">{t('option')}</th>
              <th scope="col">{t('units')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.options.map(({ text, units }) => (
              <tr key={text.nb}>
                <th scope="row">{textIn(text)}</th>
                <td className="mv-figures">
                  <span
                    className="mv-counted-bar"
                    aria-hidden="true"
                    style={{ '--mv-share': units / answered } as React.CSSProperties}
                  />
                  {wholeNumber(units, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
