/** The mail as its readers get it, from the words as they stand in the form. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language, Text } from '#shared/language.ts'
import type { WrittenWords } from '#shared/mail-text.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSettled } from '../../platform/use-settled.ts'
import { mailExampleQuery } from './mail-words-queries.ts'

/** Milliseconds in which nobody writes. */
const pauseInWriting = 400

/** @param isWhole whether the words can be filled in: what cannot has no example */
export function MailExampleSheet({
  mail,
  language,
  words,
  variants,
  isWhole,
}: {
  mail: string
  language: Language
  words: WrittenWords
  /** What tells several examples apart, in their order. */
  variants: readonly Text[]
  isWhole: boolean
}) {
  const t = useTexts(mailTextTexts)
  const textIn = useTextIn()
  const settled = useSettled(words, pauseInWriting)
  const example = useQuery({
    ...mailExampleQuery(mail, language, settled),
    // Words of a moment ago may be the ones that could not be filled in.
    enabled: isWhole && settled === words,
    placeholderData: keepPreviousData,
  })
  return (
    <section className="mv-sheet mv-section mv-mail-example" aria-labelledby="mail-example">
      <h2 id="mail-example">{t('exampleTitle')}</h2>
      <p className="mv-muted mv-small">{t(isWhole ? 'exampleLead' : 'exampleWaits')}</p>
      {example.error && isWhole && <ProblemNotice error={example.error} />}
      {example.isPending && isWhole && <Loading />}
      {example.data?.examples.map(({ subject, html }, at) => (
        <article key={at === 0 ? 'first' : 'second'}>
          {variants[at] && <h3>{textIn(variants[at])}</h3>}
          <p>
            <span className="mv-muted">{t('subjectLine')}:</span> <strong lang={language}>{subject}</strong>
          </p>
          <Letter title={subject} html={html} />
        </article>
      ))}
    </section>
  )
}

/** Without scripts, and as high as what stands in it. */
function Letter({ title, html }: { title: string; html: string }) {
  const [height, setHeight] = useState(240)
  return (
    <iframe
      title={title}
      // Nothing in it can be pressed or scrolled: who goes by keyboard passes it.
      tabIndex={-1}
      sandbox="allow-same-origin"
      srcDoc={html}
      style={{ height }}
      onLoad={({ currentTarget }) => setHeight((currentTarget.contentDocument?.body.offsetHeight ?? 240) + 2)}
    />
  )
}
