/**
 * Shows anew that it is the person who signed in, before an act that cannot be taken back: a code comes by mail and is
 * typed over the page, which stays as it is.
 */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { codeTexts } from '#shared/texts/code.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { tell } from '../platform/api.ts'
import { LanguageProvider, useTexts } from '../platform/language.tsx'
import { CodeForm } from './CodeForm.tsx'
import { DialogBox } from './DialogBox.tsx'
import { Notice } from './Notice.tsx'
import { ProblemNotice } from './Problem.tsx'

/** Opens the dialog. @returns whether the person has shown it; false when they gave up */
export function confirmLogin(): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  return new Promise((resolve) => {
    const done = (shown: boolean) => {
      root.unmount()
      place.remove()
      resolve(shown)
    }
    root.render(
      <LanguageProvider>
        <ConfirmLogin onDone={done} />
      </LanguageProvider>,
    )
  })
}

function ConfirmLogin({ onDone }: { onDone: (shown: boolean) => void }) {
  const t = useTexts(codeTexts)
  const tCommon = useTexts(interfaceTexts)
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking')
  const [error, setError] = useState<unknown>(null)

  async function send() {
    const before = state
    setState('sending')
    setError(null)
    try {
      await tell('POST', '/api/session/confirmation')
      setState('sent')
    } catch (refused) {
      setError(refused)
      setState(before)
    }
  }

  const cancel = (
    <Button type="button" variant="secondary" data-color="neutral" onClick={() => onDone(false)}>
      {tCommon('cancel')}
    </Button>
  )
  return (
    <DialogBox open title={t('confirmTitle')} onClose={() => onDone(false)}>
      <p>{t('confirmLead')}</p>
      {error !== null && <ProblemNotice error={error} />}
      {state === 'sent' ? (
        <>
          <Notice live>
            <p>{t('codeSent')}</p>
          </Notice>
          <CodeForm
            action={t('confirm')}
            onCode={async (code) => {
              await tell('POST', '/api/session/confirmation/code', { body: { code } })
              onDone(true)
            }}
          >
            {cancel}
            <Button type="button" variant="tertiary" onClick={() => void send()}>
              {t('sendAgain')}
            </Button>
          </CodeForm>
        </>
      ) : (
        <div className="mv-dialog-actions">
          <Button loading={state === 'sending'} onClick={() => void send()}>
            {t('sendCode')}
          </Button>
          {cancel}
        </div>
      )}
    </DialogBox>
  )
}
