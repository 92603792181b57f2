/** Words, attachments and copies of the letter. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { languages } from '#shared/language.ts'
import {
  type LetterContent,
  letterChangeSchema,
  type RoundLetter,
  unknownPlaceholders,
} from '#shared/round-letter.ts'
import { hasLooseBraces } from '#shared/texts/define.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { roundLetterTexts } from '#shared/texts/round-letter.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { CheckField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { wrongAddresses } from './letter-addresses.ts'
import { saveLetter, useKeepLetter } from './letter-queries.ts'

const languageNames = { nb: 'languageNb', nn: 'languageNn', en: 'languageEn' } as const

export function LetterForm({
  roundId,
  letter,
  names,
}: {
  roundId: string
  letter: RoundLetter
  names: string
}) {
  const t = useTexts(roundLetterTexts)
  const ui = useTexts(interfaceTexts)
  const keep = useKeepLetter(roundId)
  const [content, setContent] = useState(letter.content)
  const [attachments, setAttachments] = useState(letter.attachments)
  const [copies, setCopies] = useState(letter.copies.join('\n'))
  const [checked, setChecked] = useState(false)
  const addresses = copies
    .split(/[\n,;]/)
    .map((one) => one.trim())
    .filter(Boolean)
  const request = letterChangeSchema.safeParse({
    revision: letter.revision,
    content,
    attachments,
    copies: addresses,
  })
  const save = useMutation({
    mutationFn: async () => {
      if (request.success) keep(await saveLetter(roundId, request.data))
    },
  })
  const wrong = wrongAddresses(addresses)
  const write = (part: keyof LetterContent, language: (typeof languages)[number], words: string) => {
    setContent({ ...content, [part]: { ...content[part], [language]: words } })
    save.reset()
  }
  const faultIn = (words: string) => {
    if (!checked) return null
    const unknown = unknownPlaceholders(words)
    if (unknown.length > 0) return t('unknownName', { names: unknown.join(', ') })
    if (hasLooseBraces(words)) return t('looseBraces', { example: '{{name}}' })
    return words.trim() === '' ? t('missing') : null
  }
  return (
    <CheckedForm
      className="mv-sheet mv-section mv-letter-form"
      onSubmit={() => {
        setChecked(true)
        if (request.success) save.mutate()
      }}
    >
      <h2>{t('wordsTitle')}</h2>
      <p className="mv-muted">{t('wordsHelp', { names })}</p>
      {languages.map((language) => (
        <div key={language} className="mv-letter-language">
          <TextField
            label={t('subjectIn', { language: t(languageNames[language]) })}
            lang={language}
            value={content.subject[language]}
            error={faultIn(content.subject[language])}
            onChange={(event) => write('subject', language, event.target.value)}
          />
          <TextAreaField
            label={t('textIn', { language: t(languageNames[language]) })}
            lang={language}
            rows={12}
            value={content.text[language]}
            error={faultIn(content.text[language])}
            onChange={(event) => write('text', language, event.target.value)}
          />
        </div>
      ))}
      <h2>{t('withTitle')}</h2>
      {letter.hasSlides && (
        <CheckField
          label={t('slides')}
          checked={attachments.slides}
          onChange={(event) => setAttachments({ ...attachments, slides: event.target.checked })}
        />
      )}
      <CheckField
        label={t('dates')}
        checked={attachments.dates}
        onChange={(event) => setAttachments({ ...attachments, dates: event.target.checked })}
      />
      <TextAreaField
        label={t('copies')}
        help={letter.chiefs.length > 0 ? t('chiefs', { names: letter.chiefs.join(', ') }) : t('noChiefs')}
        rows={4}
        value={copies}
        error={checked && wrong.length > 0 ? t('wrongAddress', { names: wrong.join(', ') }) : null}
        onChange={(event) => {
          setCopies(event.target.value)
          save.reset()
        }}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
      </ButtonRow>
      <p role="status" className="mv-muted mv-small">
        {letter.revision > 0 && save.isIdle && t('saved')}
      </p>
    </CheckedForm>
  )
}
