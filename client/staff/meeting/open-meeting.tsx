/** Beginning a meeting: which track, in which languages, on phones or written down from paper. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type Language, languages } from '#shared/language.ts'
import { controlSchema, type MeetingsPage } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { languageNames } from '../../platform/chosen-language.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { meetingPage, meetingsPath } from './queries.ts'

/** The page's address may name the planned sitting that begins: `?sitting=<id>`. */
export function OpenMeeting({ page }: { page: MeetingsPage }) {
  const t = useTexts(meetingTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const place = { roundId: page.round.id, unitId: page.unit.id }
  const choices = [
    ...page.tracks.map((track) => ({ id: track.id, title: textIn(track.title) })),
    ...(page.pooled.length > 0 ? [{ id: 'pooled', title: t('pooled') }] : []),
  ]
  const [stepId, setStepId] = useState(page.steps[0]?.id ?? '')
  const [trackId, setTrackId] = useState(choices[0]?.id ?? '')
  const [first, setFirst] = useState<Language>(language)
  const [second, setSecond] = useState<Language | ''>('')
  const [heldOn, setHeldOn] = useState(page.today)
  const open = useMutation({
    mutationFn: (live: boolean) =>
      ask('POST', meetingsPath(place), controlSchema, {
        body: {
          stepId,
          trackId,
          languages: second === '' || second === first ? [first] : [first, second],
          sittingId: search.get('sitting'),
          live,
          heldOn: live ? page.today : heldOn,
        },
      }),
    onSuccess: ({ id }) => navigate(meetingPage(place, id)),
  })
  if (page.steps.length === 0 || choices.length === 0) return <p className="mv-muted">{t('noTracks')}</p>
  return (
    <Card title={t('begin')}>
      <div className="meeting-form">
        {page.steps.length > 1 && (
          <SelectField label={t('step')} value={stepId} onChange={(event) => setStepId(event.target.value)}>
            {page.steps.map((step) => (
              <option key={step.id} value={step.id}>
                {textIn(step.title)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('track')}
          help={t('trackHelp')}
          value={trackId}
          onChange={(event) => setTrackId(event.target.value)}
        >
          {choices.map((track) => (
            <option key={track.id} value={track.id}>
              {track.title}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('language')}
          value={first}
          onChange={(event) => setFirst(languages.find((one) => one === event.target.value) ?? first)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('beside')}
          help={t('besideHelp')}
          value={second}
          onChange={(event) => setSecond(languages.find((one) => one === event.target.value) ?? '')}
        >
          <option value="">{t('besideNone')}</option>
          {languages
            .filter((one) => one !== first)
            .map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
        </SelectField>
      </div>
      <ButtonRow>
        <Button loading={open.isPending && open.variables} onClick={() => open.mutate(true)}>
          {t('beginLive')}
        </Button>
      </ButtonRow>
      <details className="meeting-paper">
        <summary>{t('paper')}</summary>
        <p className="mv-muted">{t('paperLead')}</p>
        <TextField
          label={t('heldOn')}
          type="date"
          max={page.today}
          value={heldOn}
          onChange={(event) => setHeldOn(event.target.value)}
        />
        <ButtonRow>
          <Button
            variant="secondary"
            loading={open.isPending && !open.variables}
            disabled={heldOn === ''}
            onClick={() => open.mutate(false)}
          >
            {t('beginPaper')}
          </Button>
        </ButtonRow>
      </details>
      {open.error && <ProblemNotice error={open.error} />}
    </Card>
  )
}
