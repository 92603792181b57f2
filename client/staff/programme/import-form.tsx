/** What the questionnaire is, and its files. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { languages } from '#shared/language.ts'
import { largestQuestionnaireFile, type QuestionnaireImport } from '#shared/questionnaire.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { CheckField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { FilePick } from '../../components/FilePick.tsx'
import { base64OfFile } from '../../platform/files.ts'
import { useTexts } from '../../platform/language.tsx'
import {
  aboutIn,
  aboutOf,
  faultsOf,
  type ImportField,
  type ImportFields,
  withAbout,
} from './import-fields.ts'
import { useLanguageWords } from './language-words.ts'

type FileName = 'content' | 'scoring'

const faultWords = {
  id: 'faultId',
  version: 'faultVersion',
  minutes: 'faultMinutes',
  'minutes-order': 'faultMinutesOrder',
} as const

const files = {
  surveyjs: {
    content: { label: 'questionnaireFile', help: 'questionnaireFileHelp', accept: '.json,application/json' },
    scoring: { label: 'scalesFile', help: 'scalesFileHelp', accept: '.json,application/json' },
  },
  'text-pack': {
    content: { label: 'textsFile', help: 'textsFileHelp', accept: '.csv,text/csv,text/plain' },
    scoring: { label: 'scoringFile', help: 'scoringFileHelp', accept: '.csv,text/csv,text/plain' },
  },
} as const

/** `onOther`: something was changed, so that what is shown no longer holds. */
export function ImportForm({
  fields,
  onFields,
  checking,
  onOther,
  onImport,
}: {
  fields: ImportFields
  onFields: (fields: ImportFields) => void
  checking: boolean
  onOther: () => void
  onImport: (body: QuestionnaireImport) => void
}) {
  const t = useTexts(questionnaireImportTexts)
  const ui = useTexts(interfaceTexts)
  const rounds = useTexts(draftTexts)
  const languageWords = useLanguageWords()
  const [checked, setChecked] = useState(false)
  const [chosen, setChosen] = useState<Record<FileName, File | null>>({ content: null, scoring: null })
  const [unread, setUnread] = useState<ReadonlySet<FileName>>(new Set())
  const [taken, setTaken] = useState(false)
  const faults = faultsOf(fields)
  const change = (changed: Partial<ImportFields>) => {
    onFields({ ...fields, ...changed })
    onOther()
  }
  const faultText = (field: ImportField) => {
    const fault = checked ? faults.get(field) : undefined
    return fault && (fault === 'empty' ? rounds('faultEmpty') : t(faultWords[fault]))
  }
  const fileFault = (name: FileName) => {
    const file = chosen[name]
    if (!file) {
      const needed = name === 'content' || fields.kind === 'text-pack'
      return checked && needed ? ui('fileMissing') : undefined
    }
    if (unread.has(name)) return ui('fileChanged')
    return file.size > largestQuestionnaireFile ? ui('fileTooLarge') : undefined
  }
  const pick = async (name: FileName, file: File | null) => {
    setChosen({ ...chosen, [name]: file })
    setUnread(new Set([...unread].filter((other) => other !== name)))
    onOther()
    if (name !== 'content' || !file || file.size > largestQuestionnaireFile) return
    const about = aboutIn(await file.text().catch(() => ''))
    const filled = about && withAbout(fields, about)
    setTaken(filled !== null)
    if (filled) onFields(filled)
  }
  return (
    <CheckedForm
      className="mv-sheet mv-section mv-questionnaire-form"
      onSubmit={async () => {
        setChecked(true)
        const about = aboutOf(fields)
        const { content, scoring } = chosen
        if (!about || faults.size > 0 || !content || fileFault('content') || fileFault('scoring')) return
        if (fields.kind === 'text-pack' && !scoring) return
        const read = {
          content: await base64OfFile(content),
          scoring: scoring && (await base64OfFile(scoring)),
        }
        setUnread(
          new Set((['content', 'scoring'] as const).filter((name) => chosen[name] && read[name] === null)),
        )
        if (read.content === null || (scoring && read.scoring === null)) return
        onImport({ about, kind: fields.kind, content: read.content, scoring: read.scoring })
      }}
    >
      <ChoiceCards
        name="kind"
        legend={t('kind')}
        className="mv-choice-cards-two"
        cards={(['surveyjs', 'text-pack'] as const).map((kind) => ({
          key: kind,
          value: kind,
          title: t(kinds[kind][0]),
          children: <span>{t(kinds[kind][1])}</span>,
        }))}
        chosen={fields.kind}
        onChoose={(kind) => {
          setChosen({ content: null, scoring: null })
          change({ kind })
        }}
      />
      {(['content', 'scoring'] as const).map((name) => {
        const { label, help, accept } = files[fields.kind][name]
        return (
          <FilePick
            key={label}
            label={t(label)}
            help={t(help)}
            accept={accept}
            error={fileFault(name)}
            file={chosen[name]}
            onPick={(file) => void pick(name, file)}
          />
        )
      })}
      <h2>{t('aboutTitle')}</h2>
      <p className="mv-muted" role="status">
        {taken && t('taken')}
      </p>
      {languages.map((language) => (
        <TextField
          key={language}
          label={t('titleIn', { language: languageWords(language) })}
          lang={language}
          maxLength={200}
          value={fields.title[language]}
          error={faultText(`title.${language}`)}
          onChange={(event) => change({ title: { ...fields.title, [language]: event.target.value } })}
        />
      ))}
      <TextField
        label={t('id')}
        help={t('idHelp')}
        maxLength={63}
        autoCapitalize="none"
        spellCheck={false}
        value={fields.id}
        error={faultText('id')}
        onChange={(event) => change({ id: event.target.value })}
      />
      <TextField
        label={t('version')}
        help={t('versionHelp')}
        maxLength={14}
        value={fields.version}
        error={faultText('version')}
        onChange={(event) => change({ version: event.target.value })}
      />
      <TextAreaField
        label={t('licence')}
        help={t('licenceHelp')}
        maxLength={1000}
        value={fields.licence}
        error={faultText('licence')}
        onChange={(event) => change({ licence: event.target.value })}
      />
      <TextAreaField
        label={t('source')}
        help={t('sourceHelp')}
        maxLength={1000}
        value={fields.source}
        error={faultText('source')}
        onChange={(event) => change({ source: event.target.value })}
      />
      <div className="mv-questionnaire-minutes">
        {(['least', 'most'] as const).map((field) => (
          <TextField
            key={field}
            label={t(field === 'least' ? 'minutesLeast' : 'minutesMost')}
            inputMode="numeric"
            maxLength={3}
            value={fields[field]}
            error={faultText(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
      </div>
      <p className="mv-muted mv-small">{t('minutesHelp')}</p>
      <CheckField
        label={t('validated')}
        checked={fields.validated}
        onChange={(event) => change({ validated: event.target.checked })}
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

const kinds = {
  surveyjs: ['surveyjs', 'surveyjsAbout'],
  'text-pack': ['textPack', 'textPackAbout'],
} as const
