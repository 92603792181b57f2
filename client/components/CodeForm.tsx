/** A field for the code of a mail, and the button that brings it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { codeSchema } from '#shared/session.ts'
import { codeTexts } from '#shared/texts/code.ts'
import { useTexts } from '../platform/language.tsx'
import { ButtonRow } from './ButtonRow.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextField } from './Fields.tsx'
import { ProblemNotice } from './Problem.tsx'
import './CodeForm.css'

/** `onCode` rejects with what the server says of the code; `children` are further buttons. */
export function CodeForm({
  action,
  onCode,
  children,
}: {
  action: string
  onCode: (code: string) => Promise<void>
  children?: React.ReactNode
}) {
  const t = useTexts(codeTexts)
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function bring() {
    // Mails show it in two groups of three, and a copy may bring what stands around it.
    const code = codeSchema.safeParse(typed.replace(/\s/g, ''))
    setMissing(!code.success)
    if (!code.success) return
    setSending(true)
    setError(null)
    try {
      await onCode(code.data)
    } catch (refused) {
      setError(refused)
    } finally {
      setSending(false)
    }
  }

  return (
    <CheckedForm className="mv-code-form" onSubmit={bring}>
      <TextField
        label={t('code')}
        help={t('codeHelp')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        value={typed}
        error={missing ? t('codeMissing') : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {error !== null && <ProblemNotice error={error} />}
      <ButtonRow>
        <Button type="submit" loading={sending}>
          {action}
        </Button>
        {children}
      </ButtonRow>
    </CheckedForm>
  )
}
