/** The boxes that pick units out. */
import { Input } from '@digdir/designsystemet-react'
import { progressTexts } from '#shared/texts/progress.ts'
import { useTexts } from '../../platform/language.tsx'
import type { Selection } from './use-selection.ts'

/** With the shift key held, also everything from the box pressed before. */
export function SelectBox({
  label,
  selected,
  onPress,
}: {
  label: string
  selected: boolean
  onPress: (range: boolean) => void
}) {
  return (
    <Input
      type="checkbox"
      className="mv-select-box"
      aria-label={label}
      checked={selected}
      onChange={(event) => onPress((event.nativeEvent as MouseEvent).shiftKey === true)}
    />
  )
}

export function SelectShown({ selection: { ofShown, pressAll } }: { selection: Selection }) {
  const t = useTexts(progressTexts)
  return (
    <Input
      type="checkbox"
      className="mv-select-box"
      aria-label={t('selectShown')}
      ref={(box) => {
        if (box) box.indeterminate = ofShown === 'some'
      }}
      checked={ofShown === 'all'}
      onChange={pressAll}
    />
  )
}
