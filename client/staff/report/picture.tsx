/** The overview chart. A list of scales to a screen reader: name, mean and differences as text, marks hidden. */
import { Link } from 'react-router'
import type { PublishedFigure, Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { ScaleBar } from '../../components/ScaleBar.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { differenceOf, oneDecimal } from '../../platform/numbers.ts'
import { beyondChance, meanOf, type ReportScale, type ScaleGroup } from './scales.ts'

export function Picture({ report, groups }: { report: Report; groups: ScaleGroup[] }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const [low, high] = report.range
  const steps = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  return (
    <div className={report.parent && report.institution ? 'mv-picture' : 'mv-picture mv-picture-one'}>
      <div className="mv-picture-axis" aria-hidden="true">
        <span className="mv-axis-numbers">
          {steps.map((step) => (
            <span
              key={step}
              className="mv-axis-number"
              style={{ left: `${((step - low) / (high - low)) * 100}%` }}
            >
              {step}
            </span>
          ))}
        </span>
        <span className="mv-column-mean">{t('meanShort')}</span>
        {(report.parent || report.institution) && (
          <span className="mv-column-differences">
            <span className="mv-column-over">{t('differenceFrom')}</span>
            {report.parent && <span>{t('levelAbove')}</span>}
            {report.institution && <span>{t('institution')}</span>}
          </span>
        )}
      </div>
      {groups.map((group) => (
        <section key={group.id}>
          {group.title && <h3>{textIn(group.title)}</h3>}
          <ul>
            {group.scales.map((scale) => (
              <Row key={scale.id} scale={scale} report={report} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ scale, report }: { scale: ReportScale; report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { figure } = scale
  if (figure.state === 'withheld') {
    return (
      <li className="mv-picture-row mv-picture-row-withheld">
        <span className="mv-scale-name">{textIn(scale.title)}</span>
        <span className="mv-row-withheld">
          <Withheld>
            {t('withheldWhy', { minimum: figure.minimum })} <WhereShown scale={scale} report={report} />
          </Withheld>
        </span>
      </li>
    )
  }
  return (
    <li className="mv-picture-row">
      <span className="mv-scale-name">{textIn(scale.title)}</span>
      <span className="mv-scale-picture">
        <ScaleBar
          range={report.range}
          marks={{
            mean: figure.mean,
            spread: figure.spread,
            parent: meanOf(scale.parent),
            institution: meanOf(scale.institution),
          }}
        />
      </span>
      <strong className="mv-scale-mean mv-figures">
        <span className="mv-only-read-aloud">{t('mean')} </span>
        {oneDecimal(figure.mean, language)}
      </strong>
      <span className="mv-scale-differences mv-figures">
        {report.parent && (
          <Difference figure={figure} other={scale.parent} unit={textIn(report.parent.name)} />
        )}
        {report.institution && (
          <Difference figure={figure} other={scale.institution} unit={textIn(report.institution.name)} />
        )}
      </span>
    </li>
  )
}

function Difference({
  figure,
  other,
  unit,
}: {
  figure: PublishedFigure
  other: PublishedFigure | null
  unit: string
}) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const own = meanOf(figure)
  const their = meanOf(other)
  if (own === null || their === null) {
    return <span className="mv-difference mv-muted">{t('notCompared')}</span>
  }
  const value = differenceOf(own, their, language)
  const [before, after] = t('differenceFromOne', { value: '\n', unit }).split('\n')
  return (
    <span className={`mv-difference${beyondChance(figure, other) ? ' mv-difference-clear' : ''}`}>
      <span className="mv-difference-words">{before}</span>
      {value}
      <span className="mv-difference-words">{after}</span>
    </span>
  )
}

/** A way to the nearest larger unit where the scale is shown. */
function WhereShown({ scale, report }: { scale: ReportScale; report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const larger =
    meanOf(scale.parent) !== null
      ? report.parent
      : meanOf(scale.institution) !== null
        ? report.institution
        : null
  if (!larger) return null
  return (
    <Link to={`/rounds/${report.round.id}/units/${larger.id}/report`}>
      {t('withheldElsewhere', { unit: textIn(larger.name) })}
    </Link>
  )
}
