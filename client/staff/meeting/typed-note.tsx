/** A note that was said aloud or written on paper; also after the meeting. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { NoteFocus } from '#shared/meeting.ts'
import { longestNote } from '#shared/meeting-view.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { CheckField, SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useChange } from './use-change.ts'

export function TypedNote({ path }: { path: string }) {
  const t = useTexts(meetingTexts)
  const [focus, setFocus] = useState<NoteFocus>('keep')
  const [text, setText] = useState('')
  const [agreed, setAgreed] = useState(false)
  const add = useChange(path, () => setText(''))
  return (
    <form
      className="meeting-typed mv-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') add.mutate({ method: 'POST', below: '/notes', body: { focus, text, agreed } })
      }}
    >
      <h2>{t('typeNote')}</h2>
      <p className="mv-muted">{t('typeNoteLead')}</p>
      <div className="meeting-typed-fields">
        <SelectField
          label={t('focus')}
          value={focus}
          onChange={(event) => setFocus(event.target.value === 'keep' ? 'keep' : 'improve')}
        >
          <option value="keep">{t('keep')}</option>
          <option value="improve">{t('improve')}</option>
        </SelectField>
        <TextField
          label={t('noteText')}
          maxLength={longestNote}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <CheckField
          label={t('agreedAlready')}
          checked={agreed}
          onChange={(event) => setAgreed(event.target.checked)}
        />
      </div>
      <Button type="submit" variant="secondary" loading={add.isPending} disabled={text.trim() === ''}>
        {t('addNote')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  )
}
