/** Answer classes and how many are invited in each: smallest first, since a small one is what somebody must see. */
import { useState } from 'react'
import { wholeNumber } from '#shared/numbers.ts'
import { classTableTexts } from '#shared/texts/class-table.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { useMedia } from '../platform/media.ts'
import { type ClassColumn, inClassOrder, type ListedClass, unitsOfSameName } from './class-order.ts'
import { DataTable } from './DataTable.tsx'
import './ClassTable.css'

/** `most`: rows shown until all are asked for; missing where all must be seen. */
export function ClassTable({ classes, most }: { classes: readonly ListedClass[]; most?: number }) {
  const t = useTexts(classTableTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const wide = useMedia('(min-width: 40rem)')
  const [order, setOrder] = useState<{ column: ClassColumn; descending: boolean }>({
    column: 'invited',
    descending: false,
  })
  const [whole, setWhole] = useState(false)
  const grouped = classes.some(({ groups }) => groups.length > 0)
  const rows = inClassOrder(classes, order.column, order.descending, textIn)
  const shown = most === undefined || whole ? rows : rows.slice(0, most)
  const alike = unitsOfSameName(classes, textIn)
  const invited = classes.reduce((sum, one) => sum + one.invited, 0)
  const head = (column: ClassColumn, words: string) => (
    <Head
      words={words}
      number={column === 'invited'}
      sorted={order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'}
      onSort={() => setOrder({ column, descending: order.column === column && !order.descending })}
    />
  )
  return (
    <>
      <DataTable caption={t('classes')} className="mv-classes">
        <thead>
          <tr>
            {head('unit', t('columnUnit'))}
            {grouped && wide && head('groups', t('columnGroups'))}
            {head('invited', t('columnInvited'))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, unitId, unit, groups, invited: count }) => {
            const titles = groups.map(({ title }) => textIn(title)).join(', ')
            return (
              <tr key={id}>
                <th scope="row">
                  {textIn(unit)}
                  {alike.has(unitId) && <span className="mv-classes-alike">{t('sameName')}</span>}
                  {!wide && titles && <span className="mv-classes-groups">{titles}</span>}
                </th>
                {grouped && wide && <td>{titles}</td>}
                <td className="mv-number">{wholeNumber(count, language)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={grouped && wide ? 2 : 1}>
              {t('total')}
            </th>
            <td className="mv-number">{wholeNumber(invited, language)}</td>
          </tr>
        </tfoot>
      </DataTable>
      {shown.length < rows.length && (
        <button type="button" className="mv-link-button mv-classes-more" onClick={() => setWhole(true)}>
          {t('showAll', { count: wholeNumber(rows.length, language) })}
        </button>
      )}
    </>
  )
}

/** Designsystemet draws the arrow of a heading that sorts. */
function Head({
  words,
  number,
  sorted,
  onSort,
}: {
  words: string
  number: boolean
  sorted: 'ascending' | 'descending' | 'none'
  onSort: () => void
}) {
  return (
    <th scope="col" className={number ? 'mv-number' : undefined} aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        {words}
      </button>
    </th>
  )
}
