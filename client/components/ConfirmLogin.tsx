/**
 * Shows anew that it is the person who signed in, before an act that cannot be taken back: a code comes by mail and is
 * typed over the page, which stays as it is.
 */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type LoginWays, loginWaysSchema } from '#shared/session.ts'
import { codeTexts } from '#shared/texts/code.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ask, tell } from '../platform/api.ts'
import { LanguageProvider, useTexts } from '../platform/language.tsx'
import { departFor } from '../platform/logins.ts'
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

/** Asks in the way the session was opened: with a code by mail, or at the login provider in another tab. */
function ConfirmLogin({ onDone }: { onDone: (shown: boolean) => void }) {
  const t = useTexts(codeTexts)
  const [ways, setWays] = useState<LoginWays | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    ask('GET', '/api/logins', loginWaysSchema).then(setWays, setError)
  }, [])
  const provider = ways?.providers.find(({ id }) => id === ways.current)
  return (
    <DialogBox open title={t('confirmTitle')} onClose={() => onDone(false)}>
      {error !== null && <ProblemNotice error={error} />}
      {ways && (provider ? <AtProvider provider={provider} onDone={onDone} /> : <ByMail onDone={onDone} />)}
    </DialogBox>
  )
}

/** The page stays as it is in this tab while the provider asks in another. */
function AtProvider({
  provider,
  onDone,
}: {
  provider: LoginWays['providers'][number]
  onDone: (shown: boolean) => void
}) {
  const t = useTexts(codeTexts)
  const tCommon = useTexts(interfaceTexts)
  const [left, setLeft] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function leave() {
    setError(null)
    // Opened at the press itself: browsers stop windows that come later.
    const tab = window.open('', '_blank')
    try {
      const address = await departFor(provider.id, { fresh: true, to: '/login/done' })
      if (tab) tab.location.replace(address)
      else location.assign(address)
      setLeft(true)
    } catch (refused) {
      tab?.close()
      setError(refused)
    }
  }

  return (
    <>
      <p>{t('confirmAt', { name: provider.name })}</p>
      {error !== null && <ProblemNotice error={error} />}
      <div className="mv-dialog-actions">
        <Button variant={left ? 'secondary' : 'primary'} onClick={() => void leave()}>
          {t('signInAnew', { name: provider.name })}
        </Button>
        {left && <Button onClick={() => onDone(true)}>{t('confirm')}</Button>}
        <Button variant="secondary" data-color="neutral" onClick={() => onDone(false)}>
          {tCommon('cancel')}
        </Button>
      </div>
    </>
  )
}

function ByMail({ onDone }: { onDone: (shown: boolean) => void }) {
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
    <>
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
    </>
  )
}
