/** Releases somebody from their account at a login provider; there only where people sign in with one. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accountReleaseSchema } from '#shared/session.ts'
import { accountTexts } from '#shared/texts/account.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { loginWaysQuery } from '../../platform/logins.ts'
import './organisation.css'

export function AccountReleaseSection() {
  const { data: ways } = useQuery(loginWaysQuery)
  return ways && ways.providers.length > 0 ? <AccountRelease /> : null
}

function AccountRelease() {
  const t = useTexts(accountTexts)
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState(false)
  const release = useMutation({
    mutationFn: (body: { email: string }) => tell('POST', '/api/accounts/release', { body }),
    onSuccess: () => setEmail(''),
  })
  return (
    <section className="mv-settings-more">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <CheckedForm
        className="mv-settings"
        onSubmit={() => {
          const request = accountReleaseSchema.safeParse({ email: email.trim() })
          setWrong(!request.success)
          if (request.success) release.mutate(request.data)
        }}
      >
        <TextField
          label={t('email')}
          type="email"
          maxLength={254}
          value={email}
          error={wrong && t('emailWrong')}
          onChange={(event) => {
            setEmail(event.target.value)
            release.reset()
          }}
        />
        {release.error && <ProblemNotice error={release.error} />}
        {release.isSuccess && <Notice live>{t('released')}</Notice>}
        <div>
          <Button type="submit" variant="secondary" loading={release.isPending}>
            {t('release')}
          </Button>
        </div>
      </CheckedForm>
    </section>
  )
}
