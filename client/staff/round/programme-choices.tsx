/** The installed programmes, one of which the round runs. */
import { Tag } from '@digdir/designsystemet-react'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
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
  const t = useTexts(draftTexts)
  const textIn = useTextIn()
  return (
    <ChoiceCards
      name="programme"
      legend={t('programme')}
      cards={programmes.map(({ id, title, description, statements, minutes, weeks, validated }) => ({
        key: id,
        value: id,
        title: textIn(title),
        children: (
          <>
            <span>{textIn(description)}</span>
            <span className="mv-muted mv-small">
              {t('programmeFacts', { statements, minutes: `${minutes[0]}–${minutes[1]}`, weeks })}
            </span>
            {!validated && (
              <span>
                <Tag data-color="neutral">{t('notValidated')}</Tag>
              </span>
            )}
          </>
        ),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
