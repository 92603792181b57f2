/** The head of every page of a report: which round, which unit, and whose figures these are. */
import { Link } from 'react-router'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { Notice } from '../../components/Notice.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { takesPart } from './takes-part.ts'

type Head = Pick<Report, 'round' | 'unit' | 'figuresOf'>

/** The page's path: kind of report, round, and the unit where the page is about another one. */
export function useReportPath({ round, unit, figuresOf }: Head, kind: string) {
  const textIn = useTextIn()
  const asked = textIn(unit.name)
  const hasPage = takesPart(useSession().person, unit)
  return [
    { key: 'report', label: kind },
    { key: 'round', label: textIn(round.title) },
    ...(figuresOf.id === unit.id
      ? []
      : [{ key: 'unit', label: hasPage ? <Link to={`/units/${unit.id}`}>{asked}</Link> : asked }]),
  ]
}

/** Says that the answers count at another unit, and that the round was held with another tool. */
export function WhoseFigures({ round, unit, figuresOf }: Head) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const shown = textIn(figuresOf.name)
  return (
    <>
      {figuresOf.id !== unit.id && (
        <Notice tone="attention">
          <p>
            <strong>{t('countedElsewhere', { unit: textIn(unit.name), other: shown })}</strong>
          </p>
          <p>{t('countedElsewhereWhy')}</p>
        </Notice>
      )}
      {round.origin !== 'held' && (
        <Notice>
          <p>{t('imported')}</p>
        </Notice>
      )}
    </>
  )
}
