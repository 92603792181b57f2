/** Importing a questionnaire: say what it is, see everything in it and every error, keep it. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { QuestionnaireDetail, QuestionnaireImport } from '#shared/questionnaire.ts'
import { questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportErrors } from './import-errors.tsx'
import { type ImportFields, noFields } from './import-fields.ts'
import { ImportForm } from './import-form.tsx'
import { importQuestionnaire, previewQuestionnaire } from './queries.ts'
import { QuestionnaireLook } from './questionnaire.tsx'
import { QuestionnaireFacts } from './questionnaire-facts.tsx'
import './questionnaires.css'
import './import.css'

export function ImportPage() {
  const t = useTexts(questionnaireImportTexts)
  const list = useTexts(questionnairesTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [fields, setFields] = useState<ImportFields>(noFields)
  const [body, setBody] = useState<QuestionnaireImport | null>(null)
  const preview = useMutation({ mutationFn: previewQuestionnaire })
  const keep = useMutation({
    mutationFn: importQuestionnaire,
    onSuccess: async ({ id, version }) => {
      await client.invalidateQueries()
      navigate(`/questionnaires/${id}/${version}`)
    },
  })
  const forget = () => {
    setBody(null)
    preview.reset()
    keep.reset()
  }
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        path={[{ key: 'questionnaires', label: <Link to="/questionnaires">{list('title')}</Link> }]}
      />
      <div className="mv-questionnaires">
        <ImportForm
          fields={fields}
          onFields={setFields}
          checking={preview.isPending}
          onOther={forget}
          onImport={(wanted) => {
            setBody(wanted)
            preview.mutate(wanted)
          }}
        />
        {preview.error && <ProblemNotice error={preview.error} />}
        {preview.data && body && (
          <section className="mv-questionnaires" aria-live="polite">
            {preview.data.found ? (
              <Found
                found={preview.data.found}
                keeping={keep.isPending}
                error={keep.error}
                onKeep={() => keep.mutate(body)}
              />
            ) : (
              <ImportErrors
                kind={body.kind}
                errors={preview.data.errors}
                count={preview.data.errorCount}
                onVersion={(version) => {
                  const another = { ...body, about: { ...body.about, version } }
                  setFields({ ...fields, version })
                  setBody(another)
                  preview.mutate(another)
                }}
              />
            )}
          </section>
        )}
        {fields.kind === 'text-pack' && <ImportColumns />}
      </div>
    </>
  )
}

function Found({
  found,
  keeping,
  error,
  onKeep,
}: {
  found: QuestionnaireDetail
  keeping: boolean
  error: unknown
  onKeep: () => void
}) {
  const t = useTexts(questionnaireImportTexts)
  return (
    <>
      <h2>{t('foundTitle')}</h2>
      <QuestionnaireFacts questionnaire={found} />
      {error && <ProblemNotice error={error} />}
      <div className="mv-questionnaire-keep">
        <ButtonRow>
          <Button loading={keeping} onClick={onKeep}>
            {t('keep', { version: found.version })}
          </Button>
        </ButtonRow>
        <p className="mv-muted mv-small">
          {t('keepPromise')} {found.missing > 0 && t('keepMissing')}
        </p>
      </div>
      <QuestionnaireLook questionnaire={found} />
    </>
  )
}
