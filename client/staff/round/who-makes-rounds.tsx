import { Link } from 'react-router'
import { roundTexts } from '#shared/texts/round.ts'
import { useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'

/** For somebody who may not make a round: who may, and the way there for the one who gives that role. */
export function WhoMakesRounds() {
  const t = useTexts(roundTexts)
  const { person } = useSession()
  return (
    <p className="mv-who-makes mv-muted">
      {t('whoMakesRounds')} {holds(person, 'admin') && <Link to="/roles">{t('giveCoordinator')}</Link>}
    </p>
  )
}
