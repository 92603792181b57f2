import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type Language, languages } from '#shared/language.ts'
import { setupRequestSchema } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { Failure, tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useRefreshSession, useSession } from '../../platform/session.tsx'
import './access.css'

type Field = 'name' | 'email' | 'recordsSystem' | 'contact' | `name.${Language}`

const nameKeys = { nb: 'nameInNb', nn: 'nameInNn', en: 'nameInEn' } as const

const empty: Record<Field, string> = {
  name: '',
  email: '',
  'name.nb': '',
  'name.nn': '',
  'name.en': '',
  recordsSystem: '',
  contact: '',
}

/** The set-up link of the first start: who administers, and what the institution is called. */
export function SetupPage() {
  const t = useTexts(accessTexts)
  const shell = useTexts(interfaceTexts)
  const { token } = useParams()
  const language = useLanguage()
  const { person, needsSetup } = useSession()
  const refresh = useRefreshSession()
  const [fields, setFields] = useState(empty)
  const [checked, setChecked] = useState(false)
  const setUp = useMutation({
    mutationFn: async (body: unknown) => {
      await tell('POST', '/api/setup', { body })
      await refresh()
    },
  })

  const request = setupRequestSchema.safeParse({
    token,
    name: fields.name,
    email: fields.email.trim(),
    language,
    institution: {
      name: { nb: fields['name.nb'], nn: fields['name.nn'], en: fields['name.en'] },
      recordsSystem: fields.recordsSystem,
      contact: fields.contact,
    },
  })
  const missing = (field: Field) => (checked && fields[field].trim() === '' ? t('mustBeFilled') : undefined)
  const linkBroken = request.error?.issues.some(({ path }) => path[0] === 'token')
  const emailError =
    checked && !request.success && request.error.issues.some((issue) => issue.path[0] === 'email')
      ? t('emailWrong')
      : undefined
  const control = (field: Field) => ({
    value: fields[field],
    onChange: (event: { target: { value: string } }) =>
      setFields((before) => ({ ...before, [field]: event.target.value })),
  })

  if (setUp.isSuccess) {
    return (
      <>
        <PageHead title={t('setUpDoneTitle')} lead={t('setUpDone')} />
        <Button asChild>
          {person ? (
            <Link to="/register">{shell('navRegister')}</Link>
          ) : (
            <Link to="/login">{shell('signIn')}</Link>
          )}
        </Button>
      </>
    )
  }
  if (!needsSetup && setUp.isIdle) {
    return (
      <>
        <PageHead title={t('alreadySetUpTitle')} lead={t('alreadySetUp')} />
        <Button asChild>
          {person ? <Link to="/">{shell('toStart')}</Link> : <Link to="/login">{shell('signIn')}</Link>}
        </Button>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('setupTitle')} lead={t('setupLead')} />
      <CheckedForm
        className="mv-form"
        onSubmit={() => {
          setChecked(true)
          if (request.success) setUp.mutate(request.data)
        }}
      >
        <h2>{t('you')}</h2>
        <TextField label={t('yourName')} autoComplete="name" error={missing('name')} {...control('name')} />
        <TextField
          label={t('email')}
          type="email"
          autoComplete="email"
          error={emailError}
          {...control('email')}
        />
        <h2>{t('theInstitution')}</h2>
        {languages.map((one) => (
          <TextField
            key={one}
            label={t(nameKeys[one])}
            lang={one}
            error={missing(`name.${one}`)}
            {...control(`name.${one}`)}
          />
        ))}
        <TextField
          label={t('recordsSystem')}
          help={t('recordsSystemHelp')}
          error={missing('recordsSystem')}
          {...control('recordsSystem')}
        />
        <TextField
          label={t('contact')}
          help={t('contactHelp')}
          error={missing('contact')}
          {...control('contact')}
        />
        {checked && linkBroken && <ProblemNotice error={new Failure('link-unknown')} />}
        {setUp.error && <ProblemNotice error={setUp.error} />}
        <Button type="submit" loading={setUp.isPending}>
          {t('setUp')}
        </Button>
      </CheckedForm>
    </>
  )
}
