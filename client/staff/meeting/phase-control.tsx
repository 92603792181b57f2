/** Where the meeting is, and the press that takes it on. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Control, MeetingPhase } from '#shared/meeting.ts'
import { mostMeetingGroups } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { minutesAndSeconds, useTimeLeft } from '../../components/time-left.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useChange } from './use-change.ts'

const phases = ['alone', 'groups', 'plenary', 'vote'] as const
type Running = (typeof phases)[number]

/** Minutes that are proposed for each phase. */
const minutesOf: Record<Running, number> = { alone: 8, groups: 20, plenary: 20, vote: 3 }

function isRunning(phase: MeetingPhase): phase is Running {
  return phase !== 'over'
}

export function PhaseControl({ control, ahead, path }: { control: Control; ahead: number; path: string }) {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  const change = useChange(path)
  const left = useTimeLeft(control.phaseEndsAt, ahead)
  const now = isRunning(control.phase) ? control.phase : 'vote'
  const next = phases[phases.indexOf(now) + 1]
  const [minutes, setMinutes] = useState('')
  const typed = Number.parseInt(minutes, 10)
  const go = (to: Running, length: number | null) => {
    setMinutes('')
    change.mutate({ method: 'PUT', below: '/phase', body: { from: now, to, minutes: length } })
  }
  const lengthOf = (to: Running) => (typed >= 1 && typed <= 240 ? typed : minutesOf[to])
  return (
    <section className="meeting-phase mv-sheet" aria-labelledby="meeting-phase">
      <div className="meeting-phase-head">
        <h2 id="meeting-phase">{t('phaseNow', { phase: t(now) })}</h2>
        {left !== null && (
          <span className="meeting-phase-left" role="timer">
            {minutesAndSeconds(left, language)}
          </span>
        )}
      </div>
      <p className="mv-muted">{t(`${now}Hint`)}</p>
      {now === 'groups' && <GroupCount control={control} path={path} />}
      {now === 'vote' && (
        <p role="status">
          {t('votesGiven', { given: control.votesGiven, of: control.participants * control.votesEach })}
        </p>
      )}
      <div className="meeting-phase-ways">
        <TextField
          label={t('minutes')}
          help={next ? t('minutesHelp', { minutes: minutesOf[next] }) : undefined}
          type="number"
          min={1}
          max={240}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <ButtonRow>
          {next && (
            <Button loading={change.isPending} onClick={() => go(next, lengthOf(next))}>
              {t('goTo', { phase: t(next) })}
            </Button>
          )}
          <Button variant="secondary" data-color="neutral" onClick={() => go(now, lengthOf(now))}>
            {t('startClock')}
          </Button>
          {phases
            .filter((one) => one !== now && one !== next)
            .map((one) => (
              <Button key={one} variant="tertiary" data-color="neutral" onClick={() => go(one, null)}>
                {t('goTo', { phase: t(one) })}
              </Button>
            ))}
        </ButtonRow>
      </div>
      {change.error && <ProblemNotice error={change.error} />}
    </section>
  )
}

function GroupCount({ control, path }: { control: Control; path: string }) {
  const t = useTexts(meetingTexts)
  const change = useChange(path)
  const [typed, setTyped] = useState(
    String(control.groups || Math.max(1, Math.round(control.participants / 5))),
  )
  const groups = Number.parseInt(typed, 10)
  const fits = groups >= 0 && groups <= mostMeetingGroups
  return (
    <div className="meeting-group-count">
      <TextField
        label={t('groupCount')}
        type="number"
        min={0}
        max={mostMeetingGroups}
        value={typed}
        error={fits ? undefined : t('groupCountWrong', { most: mostMeetingGroups })}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button
        variant="secondary"
        loading={change.isPending}
        disabled={!fits}
        onClick={() => change.mutate({ method: 'PUT', below: '/groups', body: { groups } })}
      >
        {t('spread')}
      </Button>
      {control.groupSizes.length > 0 && (
        <p className="mv-muted mv-small">
          {control.groupSizes.map((size, index) => t('groupSize', { number: index + 1, size })).join(' · ')}
        </p>
      )}
      {change.error && <ProblemNotice error={change.error} />}
    </div>
  )
}
