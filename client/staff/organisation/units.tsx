/** The unit tree as the register is today: who leads, who represents, how many people. */
import { Button, Input } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { wholeNumber } from '#shared/numbers.ts'
import { type Unit, unitListSchema } from '#shared/organisation.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { committeeTexts } from '#shared/texts/committee.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { safetyAreaTexts } from '#shared/texts/safety-area.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { CheckField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { TreeToggle } from '../../components/TreeToggle.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { holds, useSession } from '../../platform/session.tsx'
import { inReadingOrder } from '../../platform/tree.ts'
import { foundUnits, peopleWithin } from './found-units.ts'
import './organisation.css'

/** Trees larger than this open with only their two uppermost levels unfolded. */
const unfoldedAtMost = 80

export function UnitsPage() {
  const t = useTexts(organisationTexts)
  const ofAreas = useTexts(safetyAreaTexts)
  const ofCommittees = useTexts(committeeTexts)
  const ofAbsence = useTexts(absenceTexts)
  const { person } = useSession()
  const units = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
  })
  if (units.error) return <ProblemPage error={units.error} onRetry={() => void units.refetch()} />
  if (!units.data) return <Loading />
  const empty = units.data.units.length === 0
  const seesAll = units.data.units.some((unit) => unit.parentId === null)
  const toRegister = (holds(person, 'admin') || (holds(person, 'coordinator') && seesAll)) && (
    <Button asChild variant={empty ? 'primary' : 'secondary'}>
      <Link to="/register">{t('toRegister')}</Link>
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('unitsTitle')}
        lead={t('unitsLead')}
        aside={
          empty ? null : (
            <ButtonRow>
              {toRegister}
              {holds(person, 'admin', 'coordinator', 'hr') && (
                <Button asChild variant="secondary" data-color="neutral">
                  <Link to="/safety-areas">{ofAreas('toAreas')}</Link>
                </Button>
              )}
              {(holds(person, 'admin') || (holds(person, 'coordinator', 'hr') && seesAll)) && (
                <Button asChild variant="secondary" data-color="neutral">
                  <Link to="/absence">{ofAbsence('title')}</Link>
                </Button>
              )}
              {holds(person, 'admin', 'coordinator') && (
                <Button asChild variant="secondary" data-color="neutral">
                  <Link to="/committees">{ofCommittees('toCommittees')}</Link>
                </Button>
              )}
            </ButtonRow>
          )
        }
      />
      {empty ? (
        <div className="mv-sheet">
          <Empty action={toRegister}>{t('unitsEmpty')}</Empty>
        </div>
      ) : (
        <UnitTree units={units.data.units} />
      )}
    </>
  )
}

function UnitTree({ units }: { units: readonly Unit[] }) {
  const t = useTexts(organisationTexts)
  const language = useLanguage()
  const { person } = useSession()
  const wide = useMedia('(min-width: 50rem)')
  const [search, setSearch] = useState('')
  const [onlyLacking, setOnlyLacking] = useState(false)
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        units.length > unfoldedAtMost
          ? inReadingOrder(units)
              .filter((row) => row.depth > 0)
              .map((row) => row.node.id)
          : [],
      ),
  )
  const searched = useDeferredValue(search)
  const rows = useMemo(
    () => foundUnits(units, { search: searched, onlyLacking, folded, language }),
    [units, searched, onlyLacking, folded, language],
  )
  const within = useMemo(() => peopleWithin(units), [units])
  const fold = (id: string) =>
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  // Administrators and records officers have no business on a unit's own page.
  const linked = holds(person, 'coordinator', 'hr', 'chief-safety-representative', 'occupational-health')
  const found = rows.filter((row) => row.found).length
  return (
    <>
      <div className="mv-units-search">
        <Input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <CheckField
          label={t('onlyMissing')}
          checked={onlyLacking}
          onChange={(event) => setOnlyLacking(event.target.checked)}
        />
      </div>
      <p className="mv-only-read-aloud" role="status">
        {t('shown', { count: found })}
      </p>
      <div className="mv-sheet">
        {found === 0 ? (
          <Empty
            action={
              <Button
                variant="secondary"
                onClick={() => {
                  setSearch('')
                  setOnlyLacking(false)
                }}
              >
                {t('showAll')}
              </Button>
            }
          >
            {t('noneFound')}
          </Empty>
        ) : (
          <DataTable caption={t('unitsTitle')} className="mv-units">
            <thead>
              <tr>
                <th scope="col">{t('columnUnit')}</th>
                {wide && (
                  <>
                    <th scope="col">{t('columnLeader')}</th>
                    <th scope="col">{t('columnRepresentative')}</th>
                    <th scope="col" className="mv-number">
                      {t('columnMembers')}
                    </th>
                    <th scope="col" className="mv-number">
                      {t('columnMembersNote')}
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <UnitRow
                  key={row.node.id}
                  unit={row.node}
                  depth={row.depth}
                  found={row.found}
                  wide={wide}
                  within={within.get(row.node.id) ?? 0}
                  linked={linked}
                  folded={row.hasChildren ? folded.has(row.node.id) : null}
                  onFold={fold}
                />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
    </>
  )
}

interface RowProps {
  unit: Unit
  depth: number
  found: boolean
  /** There is room for columns of their own beside the name. */
  wide: boolean
  /** People in the unit and everything below it. */
  within: number
  linked: boolean
  /** Null for a row with nothing below it. */
  folded: boolean | null
  onFold: (unitId: string) => void
}

const UnitRow = memo(UnitRowCells, (before, after) =>
  (Object.keys(after) as (keyof RowProps)[]).every(
    // The handler is new at every draw and holds nothing that ages.
    (key) => key === 'onFold' || before[key] === after[key],
  ),
)

function UnitRowCells({ unit, depth, found, wide, within, linked, folded, onFold }: RowProps) {
  const t = useTexts(organisationTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const name = textIn(unit.name)
  const leader = unit.leader ?? <span className="mv-units-missing">{t('noLeader')}</span>
  return (
    <tr className={found ? undefined : 'mv-units-context'}>
      <th scope="row">
        <span className="mv-units-name" style={{ '--mv-depth': depth } as React.CSSProperties}>
          {folded === null ? (
            <span className="mv-units-gap" />
          ) : (
            <TreeToggle label={t('below', { unit: name })} folded={folded} onToggle={() => onFold(unit.id)} />
          )}
          <span>
            {linked ? <Link to={`/units/${unit.id}`}>{name}</Link> : name}
            {!wide && (
              <span className="mv-units-details">
                <span>
                  {t('columnLeader')}: {leader}
                </span>
                <span>
                  {t('columnRepresentative')}: <Representatives unit={unit} />
                </span>
              </span>
            )}
          </span>
        </span>
      </th>
      {wide && (
        <>
          <td>{leader}</td>
          <td>
            <Representatives unit={unit} />
          </td>
          <td className="mv-number">{wholeNumber(unit.members, language)}</td>
          <td className="mv-number">{wholeNumber(within, language)}</td>
        </>
      )}
    </tr>
  )
}

/** Elected, agreed to have none, vacant, never elected and in no safety area at all are not the same. */
function Representatives({ unit }: { unit: Unit }) {
  const t = useTexts(organisationTexts)
  const standing = unit.safetyStanding
  if (unit.safetyArea === null) return <span className="mv-muted">{t('standing-no-area')}</span>
  return (
    <>
      {standing === 'elected' ? (
        unit.safetyRepresentatives.join(', ')
      ) : (
        <span className={standing === 'none' ? 'mv-muted' : 'mv-units-missing'}>
          {t(`standing-${standing}`)}
        </span>
      )}
      <span className="mv-units-area">{t('inArea', { area: unit.safetyArea })}</span>
    </>
  )
}
