/** Importing a survey held with another tool: say what it was, see what the file holds, import. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { EarlierSurvey } from '#shared/earlier.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { EarlierColumnHelp } from './earlier-columns.tsx'
import { EarlierErrors } from './earlier-errors.tsx'
import { type EarlierFields, proposedTitle } from './earlier-fields.ts'
import { EarlierForm } from './earlier-form.tsx'
import { EarlierFound } from './earlier-found.tsx'
import { earlierColumnsQuery, importEarlier, previewEarlier } from './earlier-queries.ts'
import { programmesQuery } from './queries.ts'
import './round.css'
import './set-up.css'
import './earlier.css'

export function EarlierPage() {
  const programmes = useQuery(programmesQuery)
  if (programmes.error)
    return <ProblemPage error={programmes.error} onRetry={() => void programmes.refetch()} />
  if (!programmes.data) return <Loading />
  // Only a survey has answers or figures to bring along.
  return <EarlierImport programmes={programmes.data.programmes.filter(({ survey }) => survey !== null)} />
}

function EarlierImport({ programmes }: { programmes: readonly ProgrammeChoice[] }) {
  const t = useTexts(earlierTexts)
  const rounds = useTexts(roundTexts)
  const client = useQueryClient()
  const [fields, setFields] = useState<EarlierFields>({
    kind: 'answers',
    programmeId: programmes[0]?.id ?? '',
    title: proposedTitle(''),
    opensOn: '',
    closesOn: '',
  })
  const [survey, setSurvey] = useState<EarlierSurvey | null>(null)
  const columns = useQuery(earlierColumnsQuery(fields.programmeId))
  const preview = useMutation({ mutationFn: previewEarlier })
  const load = useMutation({
    mutationFn: importEarlier,
    // Reports of all later rounds have one round more to be compared with.
    onSuccess: () => client.invalidateQueries(),
  })
  const forget = () => {
    setSurvey(null)
    preview.reset()
    load.reset()
  }

  if (columns.error) return <ProblemPage error={columns.error} onRetry={() => void columns.refetch()} />
  if (load.data && survey) return <Imported survey={survey} roundId={load.data.round} onAnother={forget} />
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        path={[{ key: 'rounds', label: <Link to="/rounds">{rounds('roundsTitle')}</Link> }]}
      />
      <div className="mv-earlier-survey">
        <EarlierForm
          fields={fields}
          onFields={(changed) => {
            setFields(changed)
            forget()
          }}
          programmes={programmes}
          checking={preview.isPending}
          onOther={forget}
          onSurvey={(body) => {
            setSurvey(body)
            preview.mutate(body)
          }}
        />
        {preview.error && <ProblemNotice error={preview.error} />}
        {preview.data && (
          <section className="mv-earlier-survey" aria-live="polite">
            {preview.data.found ? (
              <>
                <EarlierFound found={preview.data.found} kind={fields.kind} />
                {load.error && <ProblemNotice error={load.error} />}
                <ButtonRow>
                  <Button loading={load.isPending} onClick={() => survey && load.mutate(survey)}>
                    {t('import')}
                  </Button>
                  <p className="mv-muted mv-small">{t('importPromise')}</p>
                </ButtonRow>
              </>
            ) : (
              <EarlierErrors errors={preview.data.errors} count={preview.data.errorCount} />
            )}
          </section>
        )}
        {columns.data && <EarlierColumnHelp kind={fields.kind} columns={columns.data} />}
      </div>
    </>
  )
}

function Imported({
  survey,
  roundId,
  onAnother,
}: {
  survey: EarlierSurvey
  roundId: string
  onAnother: () => void
}) {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  return (
    <>
      <PageHead title={t('importedTitle')} lead={t('importedText', { title: textIn(survey.title) })} />
      <ButtonRow>
        <Button asChild>
          <Link to={`/rounds/${roundId}`}>{t('seeRound')}</Link>
        </Button>
        <Button variant="tertiary" data-color="neutral" onClick={onAnother}>
          {t('another')}
        </Button>
      </ButtonRow>
    </>
  )
}
