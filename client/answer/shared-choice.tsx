/** For a device that others use too: then nothing is kept on it, and the page says what that means. */
import { trustTexts } from '#shared/texts/trust.ts'
import { CheckField } from '../components/Fields.tsx'
import { useTexts } from '../platform/language.tsx'
import type { KeptAnswer } from './use-kept.ts'

export function SharedChoice({ answer: { how, share } }: { answer: KeptAnswer }) {
  const t = useTexts(trustTexts)
  const shared = how === 'shared'
  return (
    <div className="answer-share">
      <CheckField label={t('share')} checked={shared} onChange={(event) => share(event.target.checked)} />
      <p className="answer-share-text mv-muted">{t('shareText')}</p>
    </div>
  )
}
