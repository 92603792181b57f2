/** The words of a mail as they are written; saved in all languages at once. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import type { MailText, WrittenWords } from '#shared/mail-text.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { languageNames } from './adapted-words.ts'
import { faultOf, faultyLanguages, isAdapted, withWords } from './mail-words.ts'
import { MailWordsPart } from './mail-words-part.tsx'
import { mailTextsQuery, saveMailText } from './mail-words-queries.ts'

interface FormProps {
  text: MailText
  words: WrittenWords
  /** The version the words were written from. */
  from: number
  language: Language
  isChanged: boolean
  /** The words are those of an earlier version. */
  isFetched: boolean
  onLanguage: (language: Language) => void
  onWords: (words: WrittenWords) => void
  /** Begins anew with what the server has. */
  onBegin: (text: MailText) => void
}

export function MailWordsForm({ text, words, from, language, isChanged, isFetched, ...on }: FormProps) {
  const t = useTexts(mailTextTexts)
  const ui = useTexts(interfaceTexts)
  const queries = useQueryClient()
  const [checked, setChecked] = useState(false)
  const faulty = faultyLanguages(text.parts, words)
  const save = useMutation({
    mutationFn: (revision: number) => saveMailText(text.mail, { revision, words }),
    onSuccess: (saved) => {
      queries.setQueryData(['mail-texts', text.mail], saved)
      void queries.invalidateQueries({ ...mailTextsQuery, exact: true })
      on.onBegin(saved)
    },
    // Somebody else has saved: what they wrote is fetched, and what stands in the form stays there.
    onError: () => queries.invalidateQueries({ queryKey: ['mail-texts', text.mail] }),
  })
  const submit = (revision: number) => {
    setChecked(true)
    const [first] = faulty
    if (first === undefined) save.mutate(revision)
    else if (!faulty.includes(language)) on.onLanguage(first)
  }
  const isMeanwhile = save.error !== null && failureCode(save.error) === 'changed-meanwhile'
  return (
    <CheckedForm className="mv-sheet mv-section mv-mail-form" onSubmit={() => submit(from)}>
      <Languages
        text={text}
        words={words}
        faulty={checked ? faulty : []}
        chosen={language}
        onChoose={on.onLanguage}
      />
      <p className="mv-muted mv-small">{t('filledIn')}</p>
      {text.parts.map((part) => (
        <MailWordsPart
          key={`${part.id} ${language}`}
          part={part}
          language={language}
          words={words[part.id]?.[language] ?? ''}
          fault={checked ? faultOf(part, words, language) : null}
          onWrite={(written) => {
            on.onWords(withWords(words, part.id, language, written))
            if (save.isSuccess) save.reset()
          }}
        />
      ))}
      {isMeanwhile && (
        <Meanwhile text={text} onTheirs={() => on.onBegin(text)} onMine={() => submit(text.revision)} />
      )}
      {save.error && !isMeanwhile && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
      </ButtonRow>
      <p role="status" className="mv-muted mv-small">
        {isChanged ? t(isFetched ? 'takenBack' : 'unsaved') : save.isSuccess && t('saved')}
      </p>
    </CheckedForm>
  )
}

function Languages({
  text,
  words,
  faulty,
  chosen,
  onChoose,
}: {
  text: MailText
  words: WrittenWords
  faulty: readonly Language[]
  chosen: Language
  onChoose: (language: Language) => void
}) {
  const t = useTexts(mailTextTexts)
  return (
    <fieldset className="mv-mail-languages">
      <legend className="mv-only-read-aloud">{t('chooseLanguage')}</legend>
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {t(languageNames[one])}
          {faulty.includes(one) ? (
            <strong>{t('hasFault')}</strong>
          ) : (
            text.parts.some((part) => isAdapted(part, words, one)) && <small>{t('isAdapted')}</small>
          )}
        </button>
      ))}
    </fieldset>
  )
}

/** Somebody else has saved: either words may hold, and neither are lost. */
function Meanwhile({ text, onTheirs, onMine }: { text: MailText; onTheirs: () => void; onMine: () => void }) {
  const t = useTexts(mailTextTexts)
  const language = useLanguage()
  const [newest] = text.history
  if (!newest) return null
  const { writtenBy: name, writtenOn } = newest
  return (
    <Notice tone="attention" live>
      <p>
        <EmphasisedText text={t('meanwhile', { name, date: fullDate(writtenOn, language) })} />
      </p>
      <ButtonRow>
        <Button type="button" variant="secondary" onClick={onMine}>
          {t('keepMine')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onTheirs}>
          {t('useTheirs')}
        </Button>
      </ButtonRow>
    </Notice>
  )
}
