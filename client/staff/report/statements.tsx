/** The statements of a scale: how the answers lie in each, and the table behind. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Text } from '#shared/language.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { type AnsweredStatement, answeredStatements, sharedSteps } from '#shared/reading/statements.ts'
import type { ScaleReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CopyPicture } from './copy-picture.tsx'
import { DistributionLegend } from './distribution.tsx'
import { StatementRow } from './statement-row.tsx'
import { StatementTable } from './statement-table.tsx'

export function Statements({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const { insteadOf, statements, answers } = answeredStatements(report)
  const steps = sharedSteps(report.statements)
  const anyShown = statements.some(({ figure }) => figure.state === 'shown')
  const shares = statements.some(({ figure }) => figure.state === 'shown' && figure.favourable !== null)
  return (
    <section className="mv-statements mv-sheet">
      <div className="mv-statements-head">
        <div>
          <h2>{t('statements')}</h2>
          {anyShown && (
            <p className="mv-muted mv-small">
              {t('statementsLead')}{' '}
              {answers !== null && t('statementsOf', { count: wholeNumber(answers, language) })}
            </p>
          )}
        </div>
        {anyShown && (
          <div className="mv-picture-tools mv-not-on-paper">
            <Button variant="secondary" data-color="neutral" onClick={() => setAsTable(!asTable)}>
              {r(asTable ? 'asPicture' : 'asTable')}
            </Button>
            <CopyPicture
              of={{ unit: textIn(insteadOf ?? report.figuresOf.name), round: report.round, answers }}
              what={`${textIn(report.scale.title)}, ${t('statements').toLocaleLowerCase()}`}
              draw={async () =>
                (await import('#shared/chart/statements-svg.ts')).statementsPiece(statements, language)
              }
            />
          </div>
        )}
      </div>
      <WhyNotOwn report={report} insteadOf={insteadOf} anyShown={anyShown} />
      {asTable ? (
        <StatementTable
          title={textIn(report.scale.title)}
          statements={statements}
          range={report.scale.range}
        />
      ) : (
        <>
          {anyShown && steps && (
            <DistributionLegend words={steps.map(({ text }) => textIn(text))} label={t('categories')} />
          )}
          {anyShown && <Columns beside={statements[0]?.beside ?? []} shares={shares} />}
          <ul className="mv-statement-list">
            {statements.map((statement) => (
              <StatementRow
                key={statement.item}
                statement={statement}
                ownSteps={!steps}
                explained={!anyShown}
              />
            ))}
          </ul>
        </>
      )}
      {anyShown && (
        <div className="mv-overview-notes">
          {shares && (
            <p>
              <EmphasisedText text={t('upperMeans')} />
            </p>
          )}
          {statements.some(({ beside }) => beside.length > 0) && (
            <p>
              <EmphasisedText text={t('boldMeans')} />
            </p>
          )}
        </div>
      )}
    </section>
  )
}

/** Why these are not the unit's own statements, and whose they are; a scale that is not shown has said why already. */
function WhyNotOwn({
  report,
  insteadOf,
  anyShown,
}: {
  report: ScaleReport
  insteadOf: Text | null
  anyShown: boolean
}) {
  const t = useTexts(scaleTexts)
  const textIn = useTextIn()
  const [first] = report.statements
  const figure = report.scale.figure.state === 'shown' && (insteadOf || !anyShown) ? first?.figure : null
  if (figure?.state !== 'withheld' && !insteadOf) return null
  return (
    <p className="mv-statements-withheld">
      {figure?.state === 'withheld' && (
        <Withheld>{t('statementWithheld', { minimum: figure.minimum })}</Withheld>
      )}{' '}
      {insteadOf && <strong>{t('insteadOf', { unit: textIn(insteadOf) })}</strong>}
    </p>
  )
}

/** Over the numbers on wide screens; on narrow ones each number says what it is. */
function Columns({ beside, shares }: { beside: AnsweredStatement['beside']; shares: boolean }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  return (
    <div className="mv-statement-columns" aria-hidden="true">
      <span className={`mv-statement-numbers mv-beside-${beside.length}`}>
        {beside.length > 0 && <span className="mv-column-over">{r('differenceFrom')}</span>}
        <span>{r('meanShort')}</span>
        <span>{shares && t('upper')}</span>
        {beside.map(({ mark }) => (
          <span key={mark}>{r(mark === 'parent' ? 'levelAbove' : 'institution')}</span>
        ))}
      </span>
    </div>
  )
}
