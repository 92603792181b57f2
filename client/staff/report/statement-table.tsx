/** The table behind the statements' bars. */
import { Fragment } from 'react'
import { oneDecimal, percent, wholeNumber } from '#shared/numbers.ts'
import { type AnsweredStatement, type ShownStatement, sharedSteps } from '#shared/reading/statements.ts'
import type { PublishedStatement } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

/** @param title of the scale */
export function StatementTable({
  title,
  statements,
  range,
}: {
  title: string
  statements: AnsweredStatement[]
  range: readonly [number, number]
}) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const steps = sharedSteps(statements)
  // Words that differ from statement to statement stand in none of the columns; their values do.
  const values = Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index)
  const heads = values.map((value) => {
    const shared = steps?.find((step) => step.value === value)
    return { value, word: shared ? textIn(shared.text) : `${value}` }
  })
  const larger = (statements[0]?.beside ?? []).map(({ name }) => textIn(name))
  return (
    <DataTable
      caption={`${t('statements')}: ${title}`}
      className="mv-scale-table mv-figure-table mv-statement-table"
    >
      <thead>
        <tr>
          <th scope="col">{t('statement')}</th>
          {heads.map(({ value, word }) => (
            <th key={value} scope="col" className="mv-number">
              {word}
            </th>
          ))}
          {[r('answersHead'), r('mean'), r('spread'), t('upper'), ...larger].map((head) => (
            <th key={head} scope="col" className="mv-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statements.map(({ item, text, reversed, figure, beside }) => (
          <tr key={item}>
            <th scope="row">
              {textIn(text)}
              {reversed && <span className="mv-muted mv-small mv-table-note">{t('reversed')}</span>}
            </th>
            {figure.state === 'shown' ? (
              <Shown figure={figure} />
            ) : (
              <td colSpan={values.length + 4}>
                <Withheld>{t('statementWithheld', { minimum: figure.minimum })}</Withheld>
              </td>
            )}
            {beside.map((other) => (
              <OtherMean key={other.mark} figure={other.figure} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Shown({ figure }: { figure: ShownStatement }) {
  const language = useLanguage()
  const { counts, n, mean, spread, favourable } = figure
  return (
    <Fragment>
      {counts.map((count, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
        <td key={step} className="mv-number">
          {wholeNumber(count, language)}
        </td>
      ))}
      <td className="mv-number">{wholeNumber(n, language)}</td>
      <td className="mv-number">
        <strong>{oneDecimal(mean, language)}</strong>
      </td>
      <td className="mv-number">{oneDecimal(spread, language)}</td>
      <td className="mv-number">
        {favourable === null ? '–' : percent(Math.round(favourable * 100), language)}
      </td>
    </Fragment>
  )
}

function OtherMean({ figure }: { figure: PublishedStatement | null }) {
  const r = useTexts(reportTexts)
  const language = useLanguage()
  return (
    <td className="mv-number">
      {figure?.state === 'shown' ? oneDecimal(figure.mean, language) : r('notCompared')}
    </td>
  )
}
