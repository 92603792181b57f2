/** What would change, and what somebody should look at although it does not stop the import. */

import { wholeNumber } from '#shared/numbers.ts'
import type { RegisterPreview } from '#shared/register.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'

import { ChangeLists } from './change-lists.tsx'
import { removesMany } from './changes.ts'

const changes = ['added', 'changed', 'removed', 'unchanged'] as const
const kinds = [
  ['units', 'unitsFile'],
  ['people', 'peopleFile'],
] as const

export function PreviewFacts({ preview }: { preview: RegisterPreview }) {
  const t = useTexts(registerPageTexts)
  const language = useLanguage()
  const number = (value: number) => wholeNumber(value, language)
  const { unitsWithoutLeader, areasWithoutRepresentative } = preview
  return (
    <>
      <div className="mv-sheet mv-register-section">
        <h2>{t('previewTitle')}</h2>
        <DataTable caption={t('previewTitle')} className="mv-register-counts">
          <thead>
            <tr>
              <td />
              {changes.map((change) => (
                <th key={change} scope="col" className="mv-number">
                  {t(change)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(([kind, label]) => (
              <tr key={kind}>
                <th scope="row">{t(label)}</th>
                {changes.map((change) => (
                  <td key={change} className="mv-number">
                    {number(preview[kind][change])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
        <p>
          {t('facts', {
            positions: number(preview.positions),
            levels: preview.levels,
            leaders: number(preview.leaders),
            representatives: number(preview.safetyRepresentatives),
            areas: number(preview.safetyAreas),
          })}
        </p>
        <PersonnelLeaders of={preview.personnelLeaders} />
        <Takeovers takeovers={preview.takeovers} />
        {preview.tags.length > 0 && <p>{t('tags', { tags: preview.tags.join(', ') })}</p>}
        {preview.outsiders > 0 && <p>{t('outsiders', { count: preview.outsiders })}</p>}
        <ChangeLists changes={preview.changes} />
      </div>
      {preview.leftOut.length > 0 && (
        <Notice tone="attention">
          <p>{t('leftOut', { columns: preview.leftOut.map(({ column }) => column).join(', ') })}</p>
        </Notice>
      )}
      {removesMany(preview) && (
        <Notice tone="attention">
          <p>
            {t('removesMany', {
              units: number(preview.units.removed),
              people: number(preview.people.removed),
            })}
          </p>
        </Notice>
      )}
      {unitsWithoutLeader.length + areasWithoutRepresentative.length > 0 ? (
        <Notice tone="attention">
          <p>{t('doesNotBlock')}</p>
          <Names
            label={t('withoutLeader', { count: unitsWithoutLeader.length })}
            names={unitsWithoutLeader}
          />
          <Names
            label={t('withoutRepresentative', { count: areasWithoutRepresentative.length })}
            names={areasWithoutRepresentative}
          />
        </Notice>
      ) : (
        <p className="mv-muted">{t('everyUnitLed')}</p>
      )}
    </>
  )
}

/** Nothing where the files name nobody, and nobody was named before. */
function PersonnelLeaders({ of }: { of: RegisterPreview['personnelLeaders'] }) {
  const t = useTexts(registerPageTexts)
  const language = useLanguage()
  const { positions, leaders, changed } = of
  if (positions === 0 && changed === 0) return null
  return (
    <p>
      {positions > 0 &&
        t('personnelLeaders', {
          count: positions,
          positions: wholeNumber(positions, language),
          leaders: wholeNumber(leaders, language),
        })}{' '}
      {changed > 0 &&
        t('personnelLeadersChanged', { count: changed, people: wholeNumber(changed, language) })}
    </p>
  )
}

/** Folded: a reorganisation may have many. */
function Takeovers({ takeovers }: { takeovers: RegisterPreview['takeovers'] }) {
  const t = useTexts(registerPageTexts)
  if (takeovers.length === 0) return null
  return (
    <details className="mv-register-names">
      <summary>{t('takeovers', { count: takeovers.length })}</summary>
      <ul>
        {takeovers.map(({ unit, from }) => (
          <li key={`${unit} ${from}`}>{t('takeover', { unit, from: from.join(', ') })}</li>
        ))}
      </ul>
    </details>
  )
}

/** Folded: there may be hundreds in the first import. */
function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <details className="mv-register-names">
      <summary>{label}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
