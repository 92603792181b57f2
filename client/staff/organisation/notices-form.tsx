/** What the institution says on the pages about accessibility and privacy. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '#shared/language.ts'
import { type Notices, noticesPageSchema, noticesSchema } from '#shared/notices.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask, tell } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import './organisation.css'

const queryKey = ['notices']

const bases: readonly [Language, 'legalBasisNb' | 'legalBasisNn' | 'legalBasisEn'][] = [
  ['nb', 'legalBasisNb'],
  ['nn', 'legalBasisNn'],
  ['en', 'legalBasisEn'],
]

export function NoticesSection() {
  const t = useTexts(organisationTexts)
  const saved = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/notices', noticesPageSchema, { signal }),
  })
  return (
    <section className="mv-settings-more">
      <h2>{t('noticesTitle')}</h2>
      <p>
        {t('noticesLead')} <a href="/tilgjengelighet">{t('toAccessibility')}</a>,{' '}
        <a href="/personvern">{t('toPrivacy')}</a>
      </p>
      {saved.error && <ProblemNotice error={saved.error} onRetry={() => void saved.refetch()} />}
      {saved.isPending && <Loading />}
      {saved.data && <NoticesForm saved={saved.data.notices} />}
    </section>
  )
}

function NoticesForm({ saved }: { saved: Notices }) {
  const t = useTexts(organisationTexts)
  const ui = useTexts(interfaceTexts)
  const client = useQueryClient()
  const [fields, setFields] = useState(saved)
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: async (body: Notices) => {
      await tell('PUT', '/api/settings/notices', { body })
      await client.invalidateQueries({ queryKey })
    },
  })
  const request = noticesSchema.safeParse(fields)
  const wrong = new Set(checked ? request.error?.issues.map(({ path }) => path.join('.')) : [])
  const change = (changed: Partial<Notices>) => {
    setFields({ ...fields, ...changed })
    save.reset()
  }
  return (
    <CheckedForm
      className="mv-settings"
      onSubmit={() => {
        setChecked(true)
        if (request.success) save.mutate(request.data)
      }}
    >
      <TextField
        label={t('statementAddress')}
        help={t('statementAddressHelp')}
        type="url"
        inputMode="url"
        maxLength={300}
        value={fields.accessibilityStatement}
        error={wrong.has('accessibilityStatement') && t('statementAddressWrong')}
        onChange={(event) => change({ accessibilityStatement: event.target.value.trim() })}
      />
      <TextField
        label={t('accessibilityContact')}
        help={t('accessibilityContactHelp')}
        maxLength={200}
        value={fields.accessibilityContact}
        onChange={(event) => change({ accessibilityContact: event.target.value })}
      />
      <TextField
        label={t('dataProtectionContact')}
        help={t('contactHelp')}
        maxLength={200}
        value={fields.dataProtectionContact}
        onChange={(event) => change({ dataProtectionContact: event.target.value })}
      />
      {bases.map(([language, label]) => (
        <TextAreaField
          key={language}
          label={t(label)}
          help={language === 'nb' ? t('legalBasisHelp') : undefined}
          lang={language}
          maxLength={2000}
          value={fields.legalBasis[language]}
          error={wrong.has(`legalBasis.${language}`) && t('legalBasisMissing')}
          onChange={(event) =>
            change({ legalBasis: { ...fields.legalBasis, [language]: event.target.value } })
          }
        />
      ))}
      {save.error && <ProblemNotice error={save.error} />}
      {save.isSuccess && <Notice live>{t('noticesSaved')}</Notice>}
      <div>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
      </div>
    </CheckedForm>
  )
}
