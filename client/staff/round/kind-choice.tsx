/** A round for everyone, or a try with a few people. */
import { Input } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { pilotPeople } from '#shared/pilot.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { useTexts } from '../../platform/language.tsx'

export function KindChoice({ pilot, onPilot }: { pilot: boolean; onPilot: (pilot: boolean) => void }) {
  const t = useTexts(pilotTexts)
  const id = useId()
  const kinds = [
    { value: false, title: t('everyone'), text: t('everyoneText') },
    { value: true, title: t('few'), text: t('fewText', pilotPeople) },
  ]
  return (
    <fieldset className="mv-programmes">
      <legend>{t('kind')}</legend>
      {kinds.map(({ value, title, text }) => (
        <label key={title} htmlFor={`${id}-${value}`} className="mv-programme">
          <Input
            id={`${id}-${value}`}
            type="radio"
            name="kind"
            checked={value === pilot}
            onChange={() => onPilot(value)}
          />
          <span className="mv-programme-words">
            <strong>{title}</strong>
            <span>{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
