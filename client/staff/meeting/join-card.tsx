/** How people come in: the code, the address and the picture of both; and what is shown on the big screen. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { Control } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { useTexts } from '../../platform/language.tsx'
import { JoinCode } from './join-code.tsx'

export function JoinCard({ control, wall, slides }: { control: Control; wall: string; slides: string }) {
  const t = useTexts(meetingTexts)
  return (
    <section className="meeting-join mv-sheet" aria-label={t('joinTitle')}>
      {control.code !== null && (
        <div className="meeting-join-code">
          <JoinCode code={control.code} size={112} />
          <p>
            <span className="mv-muted">{t('joinAt', { address: joinAddress() })}</span>
            <strong>{control.code}</strong>
          </p>
        </div>
      )}
      <p className="meeting-join-count" role="status">
        <strong>{control.participants}</strong> {t('phones', { count: control.participants })}
      </p>
      <ButtonRow>
        <Button asChild>
          <Link to={wall} target="_blank">
            {t('toWall')}
          </Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to={slides} target="_blank">
            {t('toSlides')}
          </Link>
        </Button>
      </ButtonRow>
    </section>
  )
}

/** `medvirk.nordhavn.example/m` */
export function joinAddress(): string {
  return `${location.host}/m`
}
