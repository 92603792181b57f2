import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import { loginLinkRequestSchema } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { CodeForm } from '../../components/CodeForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { useEnter } from './use-enter.ts'
import './access.css'

/** Asks for a login link. The answer is the same whoever asks, so that nobody learns who is registered. */
export function LoginPage() {
  const t = useTexts(accessTexts)
  const language = useLanguage()
  const { needsSetup } = useSession()
  const to = asOwnPath(useSearchParams()[0].get('to'))
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = useMutation({
    mutationFn: (body: { email: string }) =>
      tell('POST', '/api/login-links', { body: { ...body, language, ...(to && { to }) } }),
  })

  if (send.isSuccess) return <LinkOnItsWay email={email} to={to} onOther={send.reset} />

  return (
    <>
      <PageHead
        title={t('loginTitle')}
        lead={t(needsSetup ? 'setupWaits' : to ? 'loginOnward' : 'loginLead')}
      />
      <CheckedForm
        className="mv-form"
        onSubmit={() => {
          const request = loginLinkRequestSchema.safeParse({ email: email.trim(), language })
          setWrong(!request.success)
          if (request.success) send.mutate({ email: request.data.email })
        }}
      >
        <TextField
          label={t('email')}
          help={t('emailHelp')}
          type="email"
          name="email"
          autoComplete="email"
          value={email}
          error={wrong ? t('emailWrong') : undefined}
          onChange={(event) => setEmail(event.target.value)}
        />
        {send.error && <ProblemNotice error={send.error} />}
        <Button type="submit" loading={send.isPending}>
          {t('sendLink')}
        </Button>
        <p className="mv-muted mv-small">{t('loginForWhom')}</p>
      </CheckedForm>
    </>
  )
}

/** Waits for the link to be opened in this browser, or for the code when the mail is read elsewhere. */
function LinkOnItsWay({ email, to, onOther }: { email: string; to: string | null; onOther: () => void }) {
  const t = useTexts(accessTexts)
  const { institution } = useSession()
  const enter = useEnter(to)
  return (
    <>
      <PageHead title={t('linkOnItsWayTitle')} />
      <div className="mv-form">
        <Notice live>
          <p>{t('linkOnItsWay', { email: email.trim() })}</p>
        </Notice>
        <CodeForm
          action={t('signInWithCode')}
          onCode={async (code) => {
            await tell('POST', '/api/session/code', { body: { code } })
            await enter()
          }}
        >
          <Button type="button" variant="secondary" data-color="neutral" onClick={onOther}>
            {t('otherAddress')}
          </Button>
        </CodeForm>
        <p className="mv-muted mv-small">{t('linkDidNotCome', { contact: institution.contact })}</p>
      </div>
    </>
  )
}
