/** The installed programmes, one of which the round runs. */
import { Input, Tag } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { roundTexts } from '#shared/texts/round.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgrammeChoice } from './draft.ts'

export function ProgrammeChoices({
  programmes,
  chosen,
  onChoose,
}: {
  programmes: readonly ProgrammeChoice[]
  chosen: string
  onChoose: (id: string) => void
}) {
  const t = useTexts(roundTexts)
  const textIn = useTextIn()
  const id = useId()
  return (
    <fieldset className="mv-programmes">
      <legend>{t('programme')}</legend>
      {programmes.map((programme) => (
        <label key={programme.id} htmlFor={`${id}-${programme.id}`} className="mv-programme">
          <Input
            id={`${id}-${programme.id}`}
            type="radio"
            name="programme"
            value={programme.id}
            checked={programme.id === chosen}
            onChange={() => onChoose(programme.id)}
          />
          <span className="mv-programme-words">
            <strong>{textIn(programme.title)}</strong>
            <span>{textIn(programme.description)}</span>
            <span className="mv-muted mv-small">
              {t('programmeFacts', {
                statements: programme.statements,
                minutes: `${programme.minutes[0]}–${programme.minutes[1]}`,
                weeks: programme.weeks,
              })}
            </span>
            {!programme.validated && (
              <span>
                <Tag data-color="neutral">{t('notValidated')}</Tag>
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
