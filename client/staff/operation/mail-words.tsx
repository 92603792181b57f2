/** The words of one mail: written in three languages, seen as the mail will look, and taken back from the history. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Language } from '#shared/language.ts'
import type { MailText, WrittenWords } from '#shared/mail-text.ts'
import { adaptableMailTexts, exampleKindTexts, mailTextTexts } from '#shared/texts/mail-text.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useKeepOnPage } from '../../platform/keep-on-page.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { MailExampleSheet } from './mail-example.tsx'
import { faultOf, wordsOf } from './mail-words.ts'
import { MailWordsForm } from './mail-words-form.tsx'
import { MailWordsHistory } from './mail-words-history.tsx'
import { mailTextQuery } from './mail-words-queries.ts'
import './mail-words.css'

export function MailWordsPage() {
  const { mail = '' } = useParams()
  const found = useQuery(mailTextQuery(mail))
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  return <MailWords key={mail} text={found.data} />
}

function MailWords({ text }: { text: MailText }) {
  const t = useTexts(mailTextTexts)
  const textIn = useTextIn()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [words, setWords] = useState<WrittenWords>(wordsOf(text.parts))
  /** The version the words were written from. */
  const [from, setFrom] = useState(text.revision)
  const [fetched, setFetched] = useState(false)
  const isChanged = JSON.stringify(words) !== JSON.stringify(wordsOf(text.parts))
  useKeepOnPage(isChanged ? t('leaveQuestion') : null)
  const { name, use } = adaptableMailTexts[text.mail]
  const begin = (saved: MailText) => {
    setWords(wordsOf(saved.parts))
    setFrom(saved.revision)
    setFetched(false)
  }
  return (
    <>
      <PageHead
        title={textIn(name)}
        lead={textIn(use)}
        path={[{ key: 'mails', label: <Link to="/mail-texts">{t('title')}</Link> }]}
      />
      <div className="mv-mail-words">
        <MailWordsForm
          text={text}
          words={words}
          from={from}
          language={language}
          isChanged={isChanged}
          isFetched={fetched && isChanged}
          onLanguage={setLanguage}
          onWords={setWords}
          onBegin={begin}
        />
        <MailExampleSheet
          mail={text.mail}
          language={language}
          words={words}
          variants={text.parts.flatMap(({ id }) => exampleKindTexts[id] ?? [])}
          isWhole={text.parts.every((part) => faultOf(part, words, language) === null)}
        />
      </div>
      <MailWordsHistory
        history={text.history}
        onTakeBack={(earlier) => {
          setWords(earlier)
          setFetched(true)
        }}
      />
    </>
  )
}
