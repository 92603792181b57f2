/** How people come in: the code, the address and the picture of both; and what is shown on the big screen. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { Control } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { JoinCode } from './join-code.tsx'
import { useChange } from './use-change.ts'

interface JoinCardProps {
  control: Control
  /** The meeting's own, of the API. */
  path: string
  wall: string
  slides: string
}

export function JoinCard({ control, path, wall, slides }: JoinCardProps) {
  const t = useTexts(meetingTexts)
  const change = useChange(path)
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
        <Button
          variant="tertiary"
          title={t('newCodeHelp')}
          loading={change.isPending}
          onClick={() => change.mutate({ method: 'POST', below: '/code', body: {} })}
        >
          {t('newCode')}
        </Button>
      </ButtonRow>
      {change.error && <ProblemNotice error={change.error} />}
    </section>
  )
}

/** `medvirk.nordhavn.example/m` */
export function joinAddress(): string {
  return `${location.host}/m`
}
