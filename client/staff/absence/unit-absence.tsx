/** A unit's sickness absence: now against the aims, over the months, and how the figures are made. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { UnitAbsence } from '#shared/absence.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { AbsenceNow } from '../../components/AbsenceNow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { unitAbsenceQuery } from '../../platform/absence.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { AbsenceChart } from './absence-chart.tsx'
import { MonthTable, ThirdTable } from './absence-tables.tsx'
import './absence.css'

export function UnitAbsencePage() {
  const { unit = '' } = useParams()
  const absence = useQuery(unitAbsenceQuery(unit))
  if (absence.error) return <ProblemPage error={absence.error} onRetry={() => void absence.refetch()} />
  if (!absence.data) return <Loading />
  return <AbsenceOf absence={absence.data} />
}

function AbsenceOf({ absence }: { absence: UnitAbsence }) {
  const t = useTexts(absenceTexts)
  const textIn = useTextIn()
  const { unit, minimum, thirds, months, mayImport } = absence
  const name = textIn(unit.name)
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('tabTitle', { unit: name })}
        path={[{ key: unit.id, label: <Link to={`/units/${unit.id}`}>{name}</Link> }]}
        lead={t('lead')}
        aside={
          mayImport && (
            <Button asChild variant="secondary">
              <Link to="/absence">{t('toImport')}</Link>
            </Button>
          )
        }
      />
      <div className="mv-absence">
        <section className="mv-sheet mv-section">
          <AbsenceNow absence={absence} />
        </section>
        {months.length > 0 && (
          <section className="mv-sheet mv-section">
            <h2>{t('months')}</h2>
            <AbsenceChart absence={absence} />
            <details className="mv-absence-more">
              <summary>{t('monthTable')}</summary>
              <MonthTable absence={absence} />
            </details>
          </section>
        )}
        {thirds.length > 0 && (
          <section className="mv-sheet mv-section">
            <h2>{t('thirds')}</h2>
            <ThirdTable absence={absence} />
          </section>
        )}
        <section className="mv-sheet mv-section mv-absence-how">
          <h2>{t('howTitle')}</h2>
          <p>{t('howDays')}</p>
          <p>{t('howPlaced', { minimum })}</p>
          <p>{t('howThird')}</p>
        </section>
      </div>
    </>
  )
}
