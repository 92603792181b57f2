/** In groups: which group the phone sits in, what the group chooses from the wall, and what it adds. */
import { useState } from 'react'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { SelectField } from '../components/Fields.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { useTexts } from '../platform/language.tsx'
import { Clock } from './clock.tsx'
import { Heading } from './heading.tsx'
import { NoteFields } from './note-fields.tsx'
import type { InMeeting, SendOfPhone } from './use-phone.ts'
import { WallList } from './wall-list.tsx'

export function GroupsPage({ meeting, send }: { meeting: InMeeting; send: SendOfPhone }) {
  const t = useTexts(meetingPhoneTexts)
  const { wall, own } = meeting
  const numbers = Array.from({ length: wall.groups }, (_, index) => index + 1)
  const [error, setError] = useState<unknown>(null)
  const tell = (path: 'group' | 'choices', body: object) => {
    setError(null)
    send(path, body).catch(setError)
  }
  return (
    <>
      <Heading title={own.group === null ? t('groupsTitle') : t('groupsTitleYours', { number: own.group })} />
      <p className="phone-lead">{t('groupsLead')}</p>
      <Clock endsAt={wall.phaseEndsAt} ahead={meeting.ahead} />
      {wall.groups > 0 && (
        <SelectField
          label={t('group')}
          value={own.group ?? ''}
          onChange={(event) => tell('group', { group: Number(event.target.value) })}
        >
          {own.group === null && <option value="">{t('groupNone')}</option>}
          {numbers.map((number) => (
            <option key={number} value={number}>
              {t('groupNumber', { number })}
            </option>
          ))}
        </SelectField>
      )}
      {error !== null && <ProblemNotice error={error} />}
      <WallList notes={wall.notes}>
        {(note) => {
          const chosen = own.groupChoices.includes(note.id)
          return (
            <button
              type="button"
              className="phone-choose"
              aria-pressed={chosen}
              aria-label={`${t(chosen ? 'chosen' : 'choose')}: ${note.text}`}
              disabled={own.group === null}
              onClick={() => tell('choices', { noteId: note.id, chosen: !chosen })}
            >
              {t(chosen ? 'chosen' : 'choose')}
            </button>
          )
        }}
      </WallList>
      <h2>{t('groupAdds')}</h2>
      <NoteFields meeting={meeting} places={[wall.notesEach + 1]} send={send} />
    </>
  )
}
