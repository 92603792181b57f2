import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import { loginLinkRequestSchema } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { CodeForm } from '../../components/CodeForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { loginWaysQuery } from '../../platform/logins.ts'
import { useSession } from '../../platform/session.tsx'
import { LoginProviders } from './login-providers.tsx'
import { useEnter } from './use-enter.ts'
import './access.css'

/** The ways in which people sign in: the institution's own logins first, then a mail. */
export function LoginPage() {
  const t = useTexts(accessTexts)
  const { needsSetup } = useSession()
  const to = asOwnPath(useSearchParams()[0].get('to'))
  const ways = useQuery(loginWaysQuery)
  const [sentTo, setSentTo] = useState<string | null>(null)

  if (sentTo !== null) return <LinkOnItsWay email={sentTo} to={to} onOther={() => setSentTo(null)} />
  if (ways.error) return <ProblemPage error={ways.error} onRetry={() => void ways.refetch()} />
  if (!ways.data) return <Loading />
  const { mail, providers } = ways.data
  const byMail = to ? 'loginOnward' : 'loginLead'
  // One way alone says of itself what it is.
  const lead = providers.length === 0 ? byMail : mail || providers.length > 1 ? 'loginChoose' : null
  return (
    <>
      <PageHead title={t('loginTitle')} lead={needsSetup ? t('setupWaits') : lead && t(lead)} />
      {providers.length > 0 && <LoginProviders providers={providers} to={to} />}
      {mail && providers.length > 0 && <h2 className="mv-login-or">{t('orByMail')}</h2>}
      {mail && <AskForLink to={to} onSent={setSentTo} />}
      <p className="mv-login-for mv-muted mv-small">{t('loginForWhom')}</p>
    </>
  )
}

/** Asks for a login link. The answer is the same whoever asks, so that nobody learns who is registered. */
function AskForLink({ to, onSent }: { to: string | null; onSent: (email: string) => void }) {
  const t = useTexts(accessTexts)
  const language = useLanguage()
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = useMutation({
    mutationFn: (body: { email: string }) =>
      tell('POST', '/api/login-links', { body: { ...body, language, ...(to && { to }) } }),
    onSuccess: (_, body) => onSent(body.email),
  })
  return (
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
    </CheckedForm>
  )
}

/** Waits for the link to be opened in this browser, or for the code when the mail is read elsewhere. */
function LinkOnItsWay({ email, to, onOther }: { email: string; to: string | null; onOther: () => void }) {
  const t = useTexts(accessTexts)
  const { institution } = useSession()
  const enter = useEnter()
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
            await enter(to)
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
