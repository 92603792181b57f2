/** Importing the register: choose the files, see what changes and every error, import. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { wholeNumber } from '#shared/numbers.ts'
import { type RegisterFiles, type RegisterPreview, registerPreviewSchema } from '#shared/register.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { changesAnything } from './changes.ts'
import { ColumnHelp } from './column-help.tsx'
import { ErrorTable } from './error-table.tsx'
import { FileChoice } from './file-choice.tsx'
import { PreviewFacts } from './preview-facts.tsx'
import './register.css'

export function RegisterPage() {
  const t = useTexts(registerPageTexts)
  const ui = useTexts(interfaceTexts)
  const earlier = useTexts(earlierTexts)
  const { person } = useSession()
  const client = useQueryClient()
  const [files, setFiles] = useState<RegisterFiles | null>(null)
  const preview = useMutation({
    mutationFn: (body: RegisterFiles) =>
      ask('POST', '/api/register/preview', registerPreviewSchema, { body }),
  })
  const load = useMutation({
    mutationFn: (body: RegisterFiles) => ask('POST', '/api/register/import', registerPreviewSchema, { body }),
    // Leaders, representatives and units may all be others now.
    onSuccess: () => client.invalidateQueries(),
  })
  const startOver = () => {
    setFiles(null)
    preview.reset()
    load.reset()
  }

  if (load.data) {
    return (
      <>
        <PageHead title={t('importedTitle')} lead={<Imported preview={load.data} />} />
        <ButtonRow>
          <Button asChild>
            <Link to="/units">{t('seeUnits')}</Link>
          </Button>
          {holds(person, 'admin') && (
            <Button asChild variant="secondary">
              <Link to="/roles">{ui('navRoles')}</Link>
            </Button>
          )}
          <Button asChild variant="secondary">
            <Link to="/rounds/earlier">{earlier('open')}</Link>
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={startOver}>
            {t('otherFiles')}
          </Button>
        </ButtonRow>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="mv-register">
        <FileChoice
          checking={preview.isPending}
          onFiles={(chosen) => {
            setFiles(chosen)
            preview.mutate(chosen)
          }}
          onOther={startOver}
        />
        {preview.error && <ProblemNotice error={preview.error} />}
        {preview.data && (
          <section className="mv-register-preview" aria-live="polite">
            {preview.data.errorCount > 0 ? (
              <ErrorTable errors={preview.data.errors} count={preview.data.errorCount} />
            ) : (
              <>
                <PreviewFacts preview={preview.data} />
                {load.error && <ProblemNotice error={load.error} />}
                {changesAnything(preview.data) ? (
                  <ButtonRow>
                    <Button
                      loading={load.isPending}
                      onClick={() => files && load.mutate({ ...files, basis: preview.data.basis })}
                    >
                      {t('import')}
                    </Button>
                    <p className="mv-muted mv-small">{t('importPromise')}</p>
                  </ButtonRow>
                ) : (
                  <Notice>{t('nothingChanges')}</Notice>
                )}
              </>
            )}
          </section>
        )}
        <ColumnHelp />
      </div>
    </>
  )
}

function Imported({ preview: { units, people } }: { preview: RegisterPreview }) {
  const t = useTexts(registerPageTexts)
  const language = useLanguage()
  return t('importedText', {
    units: wholeNumber(units.added + units.changed, language),
    people: wholeNumber(people.added + people.changed, language),
  })
}
