/** Safety areas with who is elected, why nobody is, and who is consulted instead. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { wholeNumber } from '#shared/numbers.ts'
import type { SafetyAreaView } from '#shared/safety-area.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { safetyAreaTexts } from '#shared/texts/safety-area.ts'
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { ChiefSection } from './safety-area-chiefs.tsx'
import { SafetyAreaEditor } from './safety-area-editor.tsx'
import { safetyAreasQuery } from './safety-areas-query.ts'
import './safety-areas.css'

export function SafetyAreasPage() {
  const t = useTexts(safetyAreaTexts)
  const ofUnits = useTexts(organisationTexts)
  const [changing, setChanging] = useState<string | null>(null)
  const list = useQuery(safetyAreasQuery)
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading />
  const { areas } = list.data
  const changed = areas.find(({ id }) => id === changing)
  return (
    <>
      <PageHead
        path={[{ key: 'units', label: <Link to="/units">{ofUnits('unitsTitle')}</Link> }]}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="mv-sheet">
        {areas.length === 0 ? (
          <Empty>{t('empty')}</Empty>
        ) : (
          <ul className="mv-safety-list">
            {areas.map((area) => (
              <AreaRow key={area.id} area={area} onChange={() => setChanging(area.id)} />
            ))}
          </ul>
        )}
      </div>
      <ChiefSection list={list.data} />
      <DialogBox open={changed !== undefined} title={changed?.name ?? ''} onClose={() => setChanging(null)}>
        {changed && <SafetyAreaEditor area={changed} />}
      </DialogBox>
    </>
  )
}

function AreaRow({ area, onChange }: { area: SafetyAreaView; onChange: () => void }) {
  const t = useTexts(safetyAreaTexts)
  const ofUnit = useTexts(safetyRepresentationTexts)
  const language = useLanguage()
  const { name, standing, representatives, deputies, units, mayChange } = area
  return (
    <li>
      <span className="mv-safety-name">
        <strong>{name}</strong>
        <span className="mv-muted mv-small">
          {units.length === 1 ? t('oneUnit') : t('unitCount', { count: wholeNumber(units.length, language) })}
        </span>
      </span>
      <span className="mv-safety-who">
        {standing === 'elected' ? (
          <span>{t('representatives', { names: representatives.join(', ') })}</span>
        ) : (
          <StateShape shape="late">{ofUnit(standing)}</StateShape>
        )}
        {deputies.length > 0 && (
          <span className="mv-muted">
            {t('deputies', { names: deputies.map((person) => person.name).join(', ') })}
          </span>
        )}
      </span>
      {mayChange && (
        <Button variant="secondary" aria-label={t('changeOf', { area: name })} onClick={onChange}>
          {t('change')}
        </Button>
      )}
    </li>
  )
}
