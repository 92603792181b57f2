/** One statement: its words, its answers as a bar, mean and differences. */
import { Link } from 'react-router'
import type { PublishedStatement, ScaleReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { differenceOf, oneDecimal, percent, wholeNumber } from '../../platform/numbers.ts'
import { beyondChance } from './chance.ts'
import { Distribution, DistributionLegend } from './distribution.tsx'
import { reportPath } from './queries.ts'

type Statement = ScaleReport['statements'][number]

/** @param ownSteps the statement's steps differ from those of its scale */
export function StatementRow({
  statement,
  report,
  ownSteps,
}: {
  statement: Statement
  report: ScaleReport
  ownSteps: boolean
}) {
  const t = useTexts(scaleTexts)
  const textIn = useTextIn()
  const { figure, reversed, text, steps } = statement
  return (
    <li className="mv-statement">
      <div className="mv-statement-words">
        <span>{textIn(text)}</span>
        {reversed && <span className="mv-muted mv-small">{t('reversed')}</span>}
      </div>
      {figure.state === 'withheld' ? (
        <span className="mv-statement-withheld">
          <Withheld>
            {t('statementWithheld', { minimum: figure.minimum })}{' '}
            <WhereShown statement={statement} report={report} />
          </Withheld>
        </span>
      ) : (
        <>
          <div className="mv-statement-picture">
            <Distribution counts={figure.counts} />
            <ReadAloud figure={figure} steps={steps} />
            {ownSteps && (
              <DistributionLegend words={steps.map((step) => textIn(step.text))} label={t('categories')} />
            )}
          </div>
          <Numbers statement={statement} figure={figure} report={report} />
        </>
      )}
    </li>
  )
}

type Shown = Extract<PublishedStatement, { state: 'shown' }>

/** The bar as words, for those who cannot see it. */
function ReadAloud({ figure, steps }: { figure: Shown; steps: Statement['steps'] }) {
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const counts = steps.map(
    ({ text }, index) => `${textIn(text)} ${wholeNumber(figure.counts[index] ?? 0, language)}`,
  )
  return (
    <span className="mv-only-read-aloud">
      {r('answers', { count: wholeNumber(figure.n, language) })}: {counts.join(', ')}.
    </span>
  )
}

function Numbers({
  statement,
  figure,
  report,
}: {
  statement: Statement
  figure: Shown
  report: ScaleReport
}) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const larger = [
    { unit: report.parent, figure: statement.parent },
    { unit: report.institution, figure: statement.institution },
  ]
  return (
    <div className="mv-statement-numbers mv-figures">
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
      <span className="mv-statement-differences">
        {larger.map(({ unit, figure: other }) => {
          if (!unit || other?.state !== 'shown') return null
          const value = differenceOf(figure.mean, other.mean, language)
          const clear = beyondChance(figure, other, 'larger-unit')
          return (
            <span key={unit.id} className={clear ? 'mv-difference-clear' : 'mv-muted'}>
              {r('differenceFromOne', { value, unit: textIn(unit.name) })}
            </span>
          )
        })}
      </span>
    </div>
  )
}

/** A way to the nearest larger unit where the statement is shown. */
function WhereShown({ statement, report }: { statement: Statement; report: ScaleReport }) {
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const larger =
    statement.parent?.state === 'shown'
      ? report.parent
      : statement.institution?.state === 'shown'
        ? report.institution
        : null
  if (!larger) return null
  return (
    <Link to={`${reportPath(report.round.id, larger.id)}/scales/${report.scale.id}`}>
      {r('withheldElsewhere', { unit: textIn(larger.name) })}
    </Link>
  )
}
