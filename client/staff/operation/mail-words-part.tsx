/** One part of a mail in one language, with what may be filled in. */
import { Button } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import type { Language } from '#shared/language.ts'
import type { MailTextPart, WordsFault } from '#shared/mail-text.ts'
import { mailPartKindTexts, mailTextTexts, placeholderTexts } from '#shared/texts/mail-text.ts'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { insertAt } from './mail-words.ts'

/** More characters than that are read better in a field of several lines, also where no line may be broken. */
const oneFieldLine = 200

export function MailWordsPart({
  part,
  language,
  words,
  fault,
  onWrite,
}: {
  part: MailTextPart
  language: Language
  words: string
  fault: WordsFault | null
  onWrite: (words: string) => void
}) {
  const t = useTexts(mailTextTexts)
  const textIn = useTextIn()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const faultWords = useFaultWords()
  const title = mailPartKindTexts[part.id]
  const label = title ? textIn(title) : part.id
  const own = part.own[language]
  const common = {
    ref: field,
    label,
    lang: language,
    value: words,
    error: fault && faultWords(fault),
    ...(words.trim() === '' ? { help: t(own === '' ? 'emptyIsNothing' : 'emptyIsOwn') } : {}),
  }
  const insert = (placeholder: string) => {
    const { selectionStart, selectionEnd } = field.current ?? {}
    const from = selectionStart ?? words.length
    const { words: written, cursor } = insertAt(words, placeholder, { from, to: selectionEnd ?? from })
    onWrite(written)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(cursor, cursor)
    })
  }
  return (
    <div className="mv-mail-part">
      {part.passedOver.includes(language) && <p className="mv-mail-passed-over">{t('passedOver')}</p>}
      {part.most <= oneFieldLine ? (
        <TextField {...common} onChange={(event) => onWrite(event.target.value)} />
      ) : (
        <TextAreaField
          {...common}
          rows={part.line ? 2 : Math.min(18, Math.max(4, words.split('\n').length + 2))}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
      <fieldset className="mv-placeholders">
        <legend className="mv-only-read-aloud">{t('placeholders')}</legend>
        {part.placeholders.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={`${t('insert', { what: textIn(placeholderTexts[one]) })} – ${label}`}
            onClick={() => insert(one)}
          >
            <code>{`{{${one}}}`}</code> {textIn(placeholderTexts[one])}
            {part.needed.includes(one) && <strong>{t('mustStand')}</strong>}
          </button>
        ))}
      </fieldset>
      {words !== own && own !== '' && (
        <div>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={`${t('backToOwn')} – ${label}`}
            onClick={() => onWrite(own)}
          >
            {t('backToOwn')}
          </Button>
        </div>
      )}
    </div>
  )
}

function useFaultWords(): (fault: WordsFault) => string {
  const t = useTexts(mailTextTexts)
  const inBraces = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ')
  return (fault) => {
    switch (fault.fault) {
      case 'unknown':
        return t('faultUnknown', { names: inBraces(fault.names) })
      case 'missing':
        return t('faultMissing', { names: inBraces(fault.names) })
      case 'braces':
        return t('faultBraces', { example: '{{name}}' })
      case 'lines':
        return t('faultLines')
      case 'long':
        return t('faultLong', { most: fault.most })
    }
  }
}
