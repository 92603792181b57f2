/** Some of the units below, chosen one by one or all at once. */
import { ValidationMessage } from '@digdir/designsystemet-react'
import type { GivenList } from '#shared/beyond-unit.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { CheckField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { inReadingOrder } from '../../platform/tree.ts'

export function UnitChoice({
  units,
  chosen,
  onChoose,
  error,
}: {
  units: GivenList['below']
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** Why the choice was refused. */
  error: string | undefined
}) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  const all = units.length > 0 && units.every(({ id }) => chosen.has(id))
  return (
    <fieldset className="mv-beyond-choice">
      <legend>{t('toWhom')}</legend>
      <CheckField
        label={t('chooseAll', { count: units.length })}
        checked={all}
        aria-invalid={error ? true : undefined}
        onChange={() => onChoose(new Set(all ? [] : units.map(({ id }) => id)))}
      />
      <ul>
        {inReadingOrder(units).map(({ node, depth }) => (
          <li key={node.id} style={{ '--mv-depth': depth } as React.CSSProperties}>
            <CheckField
              label={
                <>
                  {textIn(node.name)}{' '}
                  <span className="mv-muted mv-small">{node.leader ?? t('noLeader')}</span>
                </>
              }
              checked={chosen.has(node.id)}
              onChange={() => toggle(node.id)}
            />
          </li>
        ))}
      </ul>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </fieldset>
  )
}
