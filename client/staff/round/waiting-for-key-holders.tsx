/** A closed round whose box nobody has opened yet: who has given a part, and where the others go. */
import type { PartsGiven } from '#shared/box.ts'
import type { RoundDetail } from '#shared/round.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { useTexts } from '../../platform/language.tsx'

export function WaitingForKeyHolders({ round, parts }: { round: RoundDetail; parts: PartsGiven }) {
  const t = useTexts(keepingTexts)
  const { given, needed } = parts
  const address = `${location.origin}/box/${round.id}`
  return (
    <div className="mv-waiting">
      <h3>{t('waitingTitle')}</h3>
      <p>{t('waitingText', { needed })}</p>
      <p>
        {t('waitingAddress')}
        <br />
        <a href={address}>{address}</a>
      </p>
      <div role="status">
        <p>
          <strong>{t('givenCount', { given: given.length, needed })}</strong>
        </p>
        {given.map((name) => (
          <p key={name}>{t('givenBy', { name })}</p>
        ))}
      </div>
    </div>
  )
}
