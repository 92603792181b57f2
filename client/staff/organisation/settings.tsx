/** What the institution calls itself and its systems, and the way to the pages of operation. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Language } from '#shared/language.ts'
import { type Institution, institutionSchema } from '#shared/session.ts'
import { committeeTexts } from '#shared/texts/committee.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { retentionTexts } from '#shared/texts/retention.ts'
import { safetyAreaTexts } from '#shared/texts/safety-area.ts'
import { serverStateTexts } from '#shared/texts/server-state.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useRefreshSession, useSession } from '../../platform/session.tsx'
import { AccountReleaseSection } from './account-release.tsx'
import { HelpersSection } from './helpers-form.tsx'
import { NoticesSection } from './notices-form.tsx'
import { SignOutSection } from './sign-out.tsx'
import './organisation.css'

const names: readonly [Language, 'nameNb' | 'nameNn' | 'nameEn'][] = [
  ['nb', 'nameNb'],
  ['nn', 'nameNn'],
  ['en', 'nameEn'],
]

export function SettingsPage() {
  const t = useTexts(organisationTexts)
  const ui = useTexts(interfaceTexts)
  const ofAreas = useTexts(safetyAreaTexts)
  const ofCommittees = useTexts(committeeTexts)
  const ofMails = useTexts(mailTextTexts)
  const ofRetention = useTexts(retentionTexts)
  const ofServer = useTexts(serverStateTexts)
  const ofFiling = useTexts(filingSettingsTexts)
  const { institution } = useSession()
  const refresh = useRefreshSession()
  const [fields, setFields] = useState<Institution>(institution)
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: async (body: Institution) => {
      await tell('PUT', '/api/settings/institution', { body })
      await refresh()
    },
  })
  const request = institutionSchema.safeParse(fields)
  const change = (changed: Partial<Institution>) => {
    setFields({ ...fields, ...changed })
    save.reset()
  }
  const missing = (value: string) => (checked && value.trim() === '' ? t('missing') : undefined)
  return (
    <>
      <PageHead title={t('settingsTitle')} lead={t('settingsLead')} />
      <CheckedForm
        className="mv-settings"
        onSubmit={() => {
          setChecked(true)
          if (request.success) save.mutate(request.data)
        }}
      >
        {names.map(([language, label]) => (
          <TextField
            key={language}
            label={t(label)}
            lang={language}
            maxLength={200}
            value={fields.name[language]}
            error={missing(fields.name[language])}
            onChange={(event) => change({ name: { ...fields.name, [language]: event.target.value } })}
          />
        ))}
        <TextField
          label={t('recordsSystem')}
          help={t('recordsSystemHelp')}
          maxLength={200}
          value={fields.recordsSystem}
          error={missing(fields.recordsSystem)}
          onChange={(event) => change({ recordsSystem: event.target.value })}
        />
        <TextField
          label={t('contact')}
          help={t('contactHelp')}
          maxLength={200}
          value={fields.contact}
          error={missing(fields.contact)}
          onChange={(event) => change({ contact: event.target.value })}
        />
        {save.error && <ProblemNotice error={save.error} />}
        {save.isSuccess && <Notice live>{t('saved')}</Notice>}
        <div>
          <Button type="submit" loading={save.isPending}>
            {ui('save')}
          </Button>
        </div>
      </CheckedForm>
      <NoticesSection />
      <HelpersSection />
      <AccountReleaseSection />
      <SignOutSection />
      <section className="mv-settings-more">
        <h2>{t('moreTitle')}</h2>
        <ul>
          <li>
            <Link to="/safety-areas">{ofAreas('toAreas')}</Link>
            <span className="mv-muted">{ofAreas('toAreasHelp')}</span>
          </li>
          <li>
            <Link to="/committees">{ofCommittees('toCommittees')}</Link>
            <span className="mv-muted">{ofCommittees('toCommitteesHelp')}</span>
          </li>
          <li>
            <Link to="/audit">{t('toAudit')}</Link>
            <span className="mv-muted">{t('toAuditHelp')}</span>
          </li>
          <li>
            <Link to="/outbox">{t('toOutbox')}</Link>
            <span className="mv-muted">{t('toOutboxHelp')}</span>
          </li>
          <li>
            <Link to="/server-state">{ofServer('title')}</Link>
            <span className="mv-muted">{ofServer('toHelp')}</span>
          </li>
          <li>
            <Link to="/mail-texts">{ofMails('open')}</Link>
            <span className="mv-muted">{ofMails('lead')}</span>
          </li>
          <li>
            <Link to="/retention">{ofRetention('title')}</Link>
            <span className="mv-muted">{ofRetention('toRetentionHelp')}</span>
          </li>
          <li>
            <Link to="/filing-settings">{ofFiling('title')}</Link>
            <span className="mv-muted">{ofFiling('toSettingsHelp')}</span>
          </li>
        </ul>
      </section>
    </>
  )
}
