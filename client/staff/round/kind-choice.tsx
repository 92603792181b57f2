/** A round for everyone, or a try with a few people. */
import { pilotPeople } from '#shared/pilot.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { useTexts } from '../../platform/language.tsx'

export function KindChoice({ pilot, onPilot }: { pilot: boolean; onPilot: (pilot: boolean) => void }) {
  const t = useTexts(pilotTexts)
  return (
    <ChoiceCards
      name="kind"
      legend={t('kind')}
      cards={[
        { key: 'false', value: false, title: t('everyone'), children: <span>{t('everyoneText')}</span> },
        { key: 'true', value: true, title: t('few'), children: <span>{t('fewText', pilotPeople)}</span> },
      ]}
      chosen={`${pilot}`}
      onChoose={onPilot}
    />
  )
}
