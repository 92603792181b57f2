/** The field for a code that was made on another device, or was written down. */
import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { TextField } from '../components/Fields.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import type { Draft, Kept } from './kept.ts'
import { isRefusal } from './refused.tsx'
import type { PageProps } from './sending-page.tsx'
import { type TypedCode, tryCode } from './typed-code.ts'
import './code-entry.css'

interface CodeEntryProps extends Pick<PageProps, 'way' | 'onFault' | 'onRefused'> {
  /** An answer form has been collected: only its own code will do. */
  issued: boolean
  /** What is answered on this device already. */
  draft?: Draft
  onAdopt: (kept: Kept) => void
}

export function CodeEntry({ way, issued, draft, onFault, onRefused, onAdopt }: CodeEntryProps) {
  const t = useTexts(answerCodeTexts)
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState<Extract<TypedCode, { refused: string }>['refused'] | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [checking, setChecking] = useState(false)

  const check = async () => {
    setChecking(true)
    setRefused(null)
    setFailure(null)
    try {
      const found = await tryCode(way, typed, issued, draft)
      if ('kept' in found) return onAdopt(found.kept)
      if ('fault' in found) return onFault(found.fault)
      setRefused(found.refused)
    } catch (error) {
      if (isRefusal(failureCode(error))) return onRefused(error, null)
      setFailure(error)
    }
    setChecking(false)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void check()
  }
  return (
    <form className="answer-code-entry" onSubmit={onSubmit}>
      <TextField
        label={t('codeLabel')}
        help={t('codeHelp')}
        error={refused && t(refused)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        translate="no"
      />
      {failure !== null && <ProblemNotice error={failure} />}
      <Button type="submit" disabled={checking}>
        {t(checking ? 'checking' : 'useCode')}
      </Button>
    </form>
  )
}
