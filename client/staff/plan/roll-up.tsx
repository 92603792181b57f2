/** All measures of a unit and those below it: filtered, arranged, and downloaded. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { RollUp } from '#shared/roll-up.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { rollUpQuery, unitPath } from './beyond-queries.ts'
import { RollUpFilters } from './roll-up-filters.tsx'
import {
  besidesStatus,
  countsByStatus,
  firstOf,
  type Order,
  sectionsOf,
  type Wanted,
  withStatus,
} from './roll-up-rows.ts'
import { RollUpSection } from './roll-up-section.tsx'
import './roll-up.css'

/** Measures drawn at once: on a phone each is as high as a third of the screen, and what is below has to be reached. */
const atOnce = 40

const everything: Wanted = { search: '', status: 'all', origin: 'any', unitId: null }

export function RollUpPage() {
  const { round = '', unit = '' } = useParams()
  const rollUp = useQuery(rollUpQuery(round, unit))
  if (rollUp.data) return <RollUpOf rollUp={rollUp.data} />
  if (rollUp.error) return <ProblemPage error={rollUp.error} onRetry={() => void rollUp.refetch()} />
  return <Loading />
}

function RollUpOf({ rollUp }: { rollUp: RollUp }) {
  const t = useTexts(rollUpTexts)
  const textIn = useTextIn()
  const name = textIn(rollUp.unit.name)
  const mayVisit = rollUp.units.some(({ id, mayVisit }) => id === rollUp.unit.id && mayVisit)
  const without = rollUp.units.filter(({ id }) => rollUp.measures.every(({ unitId }) => unitId !== id))
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('tabTitle', { unit: name })}
        path={[
          {
            key: rollUp.unit.id,
            label: mayVisit ? <Link to={`/units/${rollUp.unit.id}`}>{name}</Link> : name,
          },
          { key: rollUp.round.id, label: textIn(rollUp.round.title) },
        ]}
        lead={t('lead', { unit: name })}
        aside={rollUp.measures.length > 0 && <RollUpFiles rollUp={rollUp} />}
      />
      {rollUp.measures.length === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('none')}</Empty>
        </div>
      ) : (
        <Measures rollUp={rollUp} />
      )}
      {rollUp.measures.length > 0 && without.length > 0 && (
        <details className="mv-roll-up-without">
          <summary>{t('withoutMeasures', { count: without.length })}</summary>
          <ul>
            {without.map((unit) => (
              <li key={unit.id}>
                <Link to={`/rounds/${rollUp.round.id}/units/${unit.id}/plan`}>{textIn(unit.name)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function RollUpFiles({ rollUp: { round, unit } }: { rollUp: RollUp }) {
  const t = useTexts(rollUpTexts)
  const language = useLanguage()
  const file = (kind: string) =>
    `${unitPath(round.id, unit.id, 'measures')}/file?kind=${kind}&language=${language}`
  return (
    <div className="mv-roll-up-files mv-not-on-paper">
      <span>
        <a href={file('sheet')} download>
          {t('sheet')}
        </a>
        <a href={file('csv')} download>
          {t('csv')}
        </a>
      </span>
      <span className="mv-muted mv-small">{t('downloadMeans')}</span>
    </div>
  )
}

function Measures({ rollUp }: { rollUp: RollUp }) {
  const t = useTexts(rollUpTexts)
  const language = useLanguage()
  const [wanted, setWanted] = useState(everything)
  const [order, setOrder] = useState<Order>('unit')
  const [most, setMost] = useState(atOnce)
  const sought = useDeferredValue(wanted)
  const { today } = rollUp
  const fitting = useMemo(() => besidesStatus(rollUp, sought, language), [rollUp, sought, language])
  const counts = useMemo(() => countsByStatus(fitting, today), [fitting, today])
  const found = useMemo(() => withStatus(fitting, sought.status, today), [fitting, sought.status, today])
  const sections = useMemo(() => sectionsOf(found, order), [found, order])
  const change = (changed: Partial<Wanted>) => {
    setWanted({ ...wanted, ...changed })
    setMost(atOnce)
  }
  return (
    <>
      <RollUpFilters
        rollUp={rollUp}
        wanted={wanted}
        counts={counts}
        onChange={change}
        order={order}
        onOrder={setOrder}
      />
      <p className="mv-roll-up-shown mv-muted" role="status">
        {t('shown', { shown: found.length, all: rollUp.measures.length })}
      </p>
      {found.length === 0 ? (
        <div className="mv-sheet">
          <Empty
            action={
              <Button variant="secondary" onClick={() => change(everything)}>
                {t('showAll')}
              </Button>
            }
          >
            {t('noneFound')}
          </Empty>
        </div>
      ) : (
        <div className="mv-roll-up">
          {firstOf(sections, most).map((section) => (
            <RollUpSection key={section.key} rollUp={rollUp} section={section} order={order} />
          ))}
        </div>
      )}
      {found.length > most && (
        <p>
          <Button variant="secondary" onClick={() => setMost(most + atOnce)}>
            {t('showMore')}
          </Button>
        </p>
      )}
    </>
  )
}
