/** The days on which results open to those to whom they are not open yet. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type Circle, circles, type Publication, type PublicationDays } from '#shared/publication.ts'
import { type DayFault, dayFaults, latestDay } from '#shared/publication-days.ts'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { publicationTexts } from '#shared/texts/publication.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { savePublicationDays, useKeepPublication } from './publication-queries.ts'

export function PublicationDaysForm({
  round,
  publication,
  onDone,
}: {
  round: RoundDetail
  publication: Publication
  onDone: () => void
}) {
  const t = useTexts(publicationTexts)
  const ui = useTexts(interfaceTexts)
  const { today } = useSession()
  const keep = useKeepPublication(round.id)
  const [days, setDays] = useState(() => daysOf(publication))
  const [checked, setChecked] = useState(false)
  const faults = dayFaults(publication, days, { ...round, today })
  const save = useMutation({
    mutationFn: () => savePublicationDays(round.id, days),
    onSuccess: (saved) => {
      keep(saved)
      onDone()
    },
  })
  return (
    <CheckedForm
      className="mv-set-up-form"
      onSubmit={() => {
        setChecked(true)
        if (faults.size === 0) save.mutate()
      }}
    >
      <p>{t('changeHelp')}</p>
      {circles
        .filter((circle) => publication[circle].openedOn === null)
        .map((circle) => (
          <DayField
            key={circle}
            circle={circle}
            round={round}
            fault={checked ? faults.get(circle) : undefined}
            day={days[circle] ?? null}
            onDay={(day) => setDays((before) => ({ ...before, [circle]: day }))}
          />
        ))}
      {round.releasedOn === null && <p className="mv-muted">{t('emptyMeans')}</p>}
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onDone}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}

/** The days that can still be decided. */
function daysOf(publication: Publication): PublicationDays {
  return Object.fromEntries(
    circles
      .filter((circle) => publication[circle].openedOn === null)
      .map((circle) => [circle, publication[circle].on]),
  )
}

function DayField({
  circle,
  round,
  fault,
  day,
  onDay,
}: {
  circle: Circle
  round: RoundDetail
  fault: DayFault | undefined
  day: string | null
  onDay: (day: string | null) => void
}) {
  const t = useTexts(publicationTexts)
  const language = useLanguage()
  const limit = fault === 'too-late' ? latestDay(round.closesOn) : round.closesOn
  return (
    <TextField
      label={t('dayOf', { circle: t(circle) })}
      help={t(`${circle}Who`)}
      type="date"
      value={day ?? ''}
      error={fault && t(fault, { day: fullDate(limit, language) })}
      onChange={(event) => onDay(event.target.value === '' ? null : event.target.value)}
    />
  )
}
