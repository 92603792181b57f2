/** What the survey was, and its file. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type EarlierSurvey, earlierKinds } from '#shared/earlier.ts'
import { type Language, languages } from '#shared/language.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { FilePick } from '../../components/FilePick.tsx'
import { base64OfFile } from '../../platform/files.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { type EarlierField, type EarlierFields, faultsOf, surveyBody, withOpening } from './earlier-fields.ts'

/** Bytes: what the request's base64 has room for. */
const largestFile = 18_000_000

const kinds = {
  answers: ['kindAnswers', 'kindAnswersAbout'],
  figures: ['kindFigures', 'kindFiguresAbout'],
} as const
const faultWords = { 'before-opening': 'faultOrder', 'in-future': 'faultFuture' } as const
const languageWords: Record<Language, 'languageBokmaal' | 'languageNynorsk' | 'languageEnglish'> = {
  nb: 'languageBokmaal',
  nn: 'languageNynorsk',
  en: 'languageEnglish',
}

/** `onOther`: another file was chosen, so that what is shown no longer holds. */
export function EarlierForm({
  fields,
  onFields,
  programmes,
  checking,
  onOther,
  onSurvey,
}: {
  fields: EarlierFields
  onFields: (fields: EarlierFields) => void
  programmes: readonly ProgrammeChoice[]
  checking: boolean
  onOther: () => void
  onSurvey: (survey: EarlierSurvey) => void
}) {
  const t = useTexts(earlierTexts)
  const ui = useTexts(interfaceTexts)
  const rounds = useTexts(draftTexts)
  const textIn = useTextIn()
  const { today } = useSession()
  const [checked, setChecked] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  const [unread, setUnread] = useState(false)
  const faults = faultsOf(fields, today)
  const faultText = (field: EarlierField) => {
    const fault = checked ? faults.get(field) : undefined
    return fault && (fault === 'empty' ? rounds('faultEmpty') : t(faultWords[fault]))
  }
  const fileFault = () => {
    if (!file) return checked ? ui('fileMissing') : undefined
    if (unread) return ui('fileChanged')
    return file.size > largestFile ? ui('fileTooLarge') : undefined
  }
  return (
    <CheckedForm
      className="mv-sheet mv-section mv-earlier-form"
      onSubmit={async () => {
        setChecked(true)
        if (faults.size > 0 || !file || fileFault()) return
        const read = await base64OfFile(file)
        setUnread(read === null)
        const body = read === null ? null : surveyBody(fields, read)
        if (body) onSurvey(body)
      }}
    >
      <ChoiceCards
        name="kind"
        legend={t('kind')}
        cards={earlierKinds.map((kind) => ({
          key: kind,
          value: kind,
          title: t(kinds[kind][0]),
          children: <span>{t(kinds[kind][1])}</span>,
        }))}
        chosen={fields.kind}
        onChoose={(kind) => onFields({ ...fields, kind })}
      />
      {programmes.length > 1 && (
        <SelectField
          label={t('programme')}
          help={t('programmeHelp')}
          value={fields.programmeId}
          onChange={(event) => onFields({ ...fields, programmeId: event.target.value })}
        >
          {programmes.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="mv-set-up-dates">
        <TextField
          label={t('opensOn')}
          type="date"
          max={today}
          value={fields.opensOn}
          error={faultText('opensOn')}
          onChange={(event) => onFields(withOpening(fields, event.target.value))}
        />
        <TextField
          label={t('closesOn')}
          type="date"
          max={today}
          value={fields.closesOn}
          error={faultText('closesOn')}
          onChange={(event) => onFields({ ...fields, closesOn: event.target.value })}
        />
      </div>
      {languages.map((language) => (
        <TextField
          key={language}
          label={t('titleIn', { language: rounds(languageWords[language]) })}
          lang={language}
          maxLength={200}
          value={fields.title[language]}
          error={faultText(`title.${language}`)}
          onChange={(event) =>
            onFields({ ...fields, title: { ...fields.title, [language]: event.target.value } })
          }
        />
      ))}
      <FilePick
        label={t('file')}
        help={t('fileHelp')}
        error={fileFault()}
        file={file}
        onPick={(picked) => {
          setFile(picked)
          setUnread(false)
          onOther()
        }}
      />
      <ButtonRow>
        <Button type="submit" loading={checking}>
          {t('check')}
        </Button>
        <p className="mv-muted mv-small">{t('checkPromise')}</p>
      </ButtonRow>
    </CheckedForm>
  )
}
