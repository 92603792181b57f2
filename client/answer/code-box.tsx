/** The answer code to be kept: in groups, to copy, to save. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fromBase64url, toHex } from '#shared/ballot/bytes.ts'
import { dayAndMonth } from '#shared/dates.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { saveFile } from '../platform/download.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { CodeGroups } from './code-groups.tsx'
import type { SealedRound } from './seal-check.ts'

interface CodeBoxProps {
  /** As writeAnswerCode writes it. */
  code: string
  round: SealedRound
  /** Of the answer that is in the box, base64url: the saved file tells it too. */
  receipt?: string | null
  /** Below the groups. */
  children?: React.ReactNode
}

export function CodeBox({ code, round, receipt = null, children }: CodeBoxProps) {
  const t = useTexts(answerCodeTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = () => {
    // Missing where the page is not on https.
    const done = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    )
  }
  const save = () => {
    const values = {
      round: textIn(round.manifest.title),
      code,
      date: dayAndMonth(round.closesOn, language),
      page: `${window.location.origin}/box/${round.manifest.roundId}`,
    }
    const hash = receipt === null ? null : fromBase64url(receipt, 32)
    const text = t('fileText', values) + (hash ? t('fileReceipt', { receipt: toHex(hash) }) : '')
    saveFile(t('fileName'), text, 'text/plain;charset=utf-8')
  }
  return (
    <>
      <section className="answer-code">
        <h2>{t('yourCode')}</h2>
        <CodeGroups code={code} />
        {children && <div className="answer-code-note">{children}</div>}
      </section>
      <div className="answer-code-ways">
        <Button variant="secondary" data-color="neutral" onClick={copy}>
          <CopyMark />
          {t(copied === 'copied' ? 'copied' : 'copy')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={save}>
          <SaveMark />
          {t('saveAsFile')}
        </Button>
      </div>
      <p role="status" className={copied === 'copyFailed' ? undefined : 'mv-only-read-aloud'}>
        {copied && t(copied)}
      </p>
    </>
  )
}

function CopyMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  )
}

function SaveMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 2v8m-3.5-3L8 10.5 11.5 7M2.5 13.5h11" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
