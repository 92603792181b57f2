/** Whom the letter reaches, and when. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { weekdayAndFullDate } from '#shared/dates.ts'
import type { RoundLetter } from '#shared/round-letter.ts'
import { roundLetterTexts } from '#shared/texts/round-letter.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { planLetter, useKeepLetter } from './letter-queries.ts'

export function LetterSending({ roundId, letter }: { roundId: string; letter: RoundLetter }) {
  const t = useTexts(roundLetterTexts)
  const language = useLanguage()
  const { sendOn, sentOn, leaders, leadersSent, withoutAddress } = letter
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('sendTitle')}</h2>
      {sentOn !== null ? (
        <StateShape shape="done">
          {t('sentOn', {
            date: weekdayAndFullDate(sentOn, language),
            sent: String(leadersSent),
            count: String(leaders),
          })}
        </StateShape>
      ) : (
        <p>{t('goesTo', { count: leaders })}</p>
      )}
      {withoutAddress.length > 0 && <p>{t('withoutAddress', { names: withoutAddress.join(', ') })}</p>}
      {sentOn === null && <Day key={sendOn} roundId={roundId} letter={letter} />}
    </section>
  )
}

function Day({ roundId, letter: { sendOn, today } }: { roundId: string; letter: RoundLetter }) {
  const t = useTexts(roundLetterTexts)
  const language = useLanguage()
  const keep = useKeepLetter(roundId)
  const [day, setDay] = useState(today)
  const plan = useMutation({
    mutationFn: async (on: string | null) => keep(await planLetter(roundId, on)),
  })
  return (
    <form
      className="mv-letter-day"
      onSubmit={(event) => {
        event.preventDefault()
        plan.mutate(day)
      }}
    >
      {sendOn === null ? (
        <>
          <TextField
            label={t('sendOn')}
            help={t('sendHelp')}
            type="date"
            required
            min={today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <ButtonRow>
            <Button type="submit" loading={plan.isPending} disabled={day === ''}>
              {t('send')}
            </Button>
          </ButtonRow>
          <p className="mv-muted mv-small">{t('saveFirst')}</p>
        </>
      ) : (
        <>
          <StateShape shape="ready">
            {t('planned', { date: weekdayAndFullDate(sendOn, language) })}
          </StateShape>
          <ButtonRow>
            <Button
              variant="secondary"
              data-color="neutral"
              loading={plan.isPending}
              onClick={() => plan.mutate(null)}
            >
              {t('takeBack')}
            </Button>
          </ButtonRow>
        </>
      )}
      {plan.error && <ProblemNotice error={plan.error} />}
    </form>
  )
}
