/** Lost links, wrong addresses and letters, on the page of an open round. Who has answered stands nowhere here. */
import type { RoundDetail } from '#shared/round.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { useTexts } from '../../platform/language.tsx'
import { LettersOnPaper } from './links-letters.tsx'
import { FindInvited } from './links-search.tsx'
import './links.css'

/** For coordinators and HR, as long as links can be used. */
export function RoundLinks({ round }: { round: RoundDetail }) {
  const t = useTexts(linksTexts)
  if (round.state !== 'open' || !round.mayViewRelease) return null
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('title')}</h2>
      <p className="mv-muted">{t('lead')}</p>
      <FindInvited roundId={round.id} />
      <LettersOnPaper roundId={round.id} />
    </section>
  )
}
