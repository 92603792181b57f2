/** One statement: its words, its answers as a bar, mean and differences. */

import { oneDecimal, percent, wholeNumber } from '#shared/numbers.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import type { AnsweredStatement, ShownStatement } from '#shared/reading/statements.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { Distribution, DistributionLegend } from './distribution.tsx'

/**
 * @param ownSteps the statement's steps differ from those of its scale
 * @param explained why nothing is shown is said above, once for all statements
 */
export function StatementRow({
  statement,
  ownSteps,
  explained,
}: {
  statement: AnsweredStatement
  ownSteps: boolean
  explained: boolean
}) {
  const t = useTexts(scaleTexts)
  const textIn = useTextIn()
  const { figure, reversed, text } = statement
  return (
    <li className="mv-statement">
      <div className="mv-statement-words">
        <span>{textIn(text)}</span>
        {reversed && <span className="mv-muted mv-small">{t('reversed')}</span>}
      </div>
      {figure.state === 'shown' ? (
        <>
          <Answers figure={figure} statement={statement} ownSteps={ownSteps} />
          <Numbers figure={figure} statement={statement} />
        </>
      ) : (
        !explained && (
          <span className="mv-statement-withheld">
            <Withheld>{t('statementWithheld', { minimum: figure.minimum })}</Withheld>
          </span>
        )
      )}
    </li>
  )
}

/** The bar, and the same in words for those who cannot see it. */
function Answers({
  figure,
  statement,
  ownSteps,
}: {
  figure: ShownStatement
  statement: AnsweredStatement
  ownSteps: boolean
}) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = statement.steps.map(({ text }) => textIn(text))
  const counts = words.map((word, step) => `${word} ${wholeNumber(figure.counts[step] ?? 0, language)}`)
  return (
    <div className="mv-statement-picture">
      <Distribution counts={figure.counts} />
      <span className="mv-only-read-aloud">
        {r('answers', { count: wholeNumber(figure.n, language) })}: {counts.join(', ')}.
      </span>
      {ownSteps && <DistributionLegend words={words} label={t('categories')} />}
    </div>
  )
}

function Numbers({ figure, statement }: { figure: ShownStatement; statement: AnsweredStatement }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const language = useLanguage()
  const { beside } = statement
  return (
    <div className={`mv-statement-numbers mv-figures mv-beside-${beside.length}`}>
      <span>
        <span className="mv-number-words">{r('meanShort')} </span>
        <strong>{oneDecimal(figure.mean, language)}</strong>
      </span>
      <span>
        {figure.favourable !== null && (
          <>
            <span className="mv-number-words">{t('upper')} </span>
            {percent(Math.round(figure.favourable * 100), language)}
          </>
        )}
      </span>
      {beside.map((other) => (
        <DifferenceFrom key={other.mark} figure={figure} other={other} />
      ))}
    </div>
  )
}

function DifferenceFrom({
  figure,
  other: { mark, name, figure: their },
}: {
  figure: ShownStatement
  other: AnsweredStatement['beside'][number]
}) {
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const difference = differenceFrom(figure, their, mark, null, language)
  if (!difference) return <span className="mv-difference mv-muted">{r('notCompared')}</span>
  const [before, after] = r('differenceFromOne', { value: '\n', unit: textIn(name) }).split('\n')
  return (
    <span className={`mv-difference${difference.size === 'beyond-chance' ? ' mv-difference-clear' : ''}`}>
      <span className="mv-difference-words">{before}</span>
      {difference.value}
      <span className="mv-difference-words">{after}</span>
    </span>
  )
}
