/** The way in: the code from the wall, typed or scanned. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { readMeetingCode } from '#shared/meeting-view.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { TextField } from '../components/Fields.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { Failure, type FailureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { Heading } from './heading.tsx'

interface JoinProps {
  code: string
  joining: boolean
  error: FailureCode | null
  onJoin: (code: string) => void
}

export function JoinPage({ code, joining, error, onJoin }: JoinProps) {
  const t = useTexts(meetingPhoneTexts)
  const [typed, setTyped] = useState(code)
  const [empty, setEmpty] = useState(false)
  return (
    <>
      <Heading title={t('joinTitle')} />
      <p className="phone-lead">{t('joinLead')}</p>
      <form
        className="phone-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = readMeetingCode(typed)
          setEmpty(read === '')
          if (read !== '') onJoin(read)
        }}
      >
        <TextField
          label={t('code')}
          help={t('codeHelp')}
          error={empty ? t('codeMissing') : undefined}
          value={typed}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" loading={joining}>
          {t('join')}
        </Button>
      </form>
      {error && <ProblemNotice error={new Failure(error)} />}
      <NoNames />
    </>
  )
}

/** What a phone is in the meeting, said before anything is written. */
function NoNames() {
  const t = useTexts(meetingPhoneTexts)
  return <p className="phone-promise">{t('promise')}</p>
}
