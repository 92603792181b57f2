/** One version of a questionnaire, to be looked at from all sides before it is used. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { MissingText, QuestionnaireDetail } from '#shared/questionnaire.ts'
import { questionnairesTexts, questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { fetchFile } from '../../platform/api.ts'
import { saveBlob } from '../../platform/download.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { MissingTexts } from './missing-texts.tsx'
import { OnPhone } from './on-phone.tsx'
import { anchorOf } from './places.ts'
import { pathOf, questionnaireQuery } from './queries.ts'
import { QuestionnaireFacts } from './questionnaire-facts.tsx'
import { ScalesInLanguages } from './scales-in-languages.tsx'
import { SideBySide } from './side-by-side.tsx'
import './questionnaires.css'

export function QuestionnairePage() {
  const { id = '', version = '' } = useParams()
  const found = useQuery(questionnaireQuery(id, version))
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  return <Questionnaire questionnaire={found.data} />
}

function Questionnaire({ questionnaire }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(questionnaireTexts)
  const list = useTexts(questionnairesTexts)
  const textIn = useTextIn()
  const { person } = useSession()
  const { id, version, versions, title, origin } = questionnaire
  const download = useMutation({
    mutationFn: async () =>
      saveBlob(`${id}-${version}.json`, await fetchFile('GET', `${pathOf(id, version)}/file`)),
  })
  const others = versions.filter((other) => other !== version)
  return (
    <>
      <PageHead
        title={textIn(title)}
        tabTitle={`${textIn(title)} ${version}`}
        lead={`${list('version', { version })} · ${list(origin === 'programme' ? 'ofProgramme' : 'imported')}`}
        path={[{ key: 'questionnaires', label: <Link to="/questionnaires">{list('title')}</Link> }]}
        aside={
          <Button variant="secondary" loading={download.isPending} onClick={() => download.mutate()}>
            {t('download')}
          </Button>
        }
      />
      <div className="mv-questionnaires">
        {download.error && <ProblemNotice error={download.error} />}
        {others.length > 0 && (
          <p className="mv-questionnaire-versions-line">
            {t('otherVersion')}:{' '}
            {others.map((other) => (
              <Link key={other} to={`/questionnaires/${id}/${other}`}>
                {other}
              </Link>
            ))}
          </p>
        )}
        <QuestionnaireFacts questionnaire={questionnaire} />
        <QuestionnaireLook
          questionnaire={questionnaire}
          wayOfMissing={
            holds(person, 'admin') && (
              <ButtonRow>
                <Button asChild>
                  <Link to={`/questionnaires/${id}/${version}/texts`}>{t('fillIn')}</Link>
                </Button>
              </ButtonRow>
            )
          }
        />
      </div>
    </>
  )
}

const views = { texts: 'asTexts', phone: 'asPhone', scales: 'asScales' } as const
type View = keyof typeof views

/** Everything in it, in three ways; what is missing stands on top. */
export function QuestionnaireLook({
  questionnaire,
  wayOfMissing,
}: {
  questionnaire: QuestionnaireDetail
  /** What can be done about missing texts. */
  wayOfMissing?: React.ReactNode
}) {
  const t = useTexts(questionnaireTexts)
  const [view, setView] = useState<View>('texts')
  const [target, setTarget] = useState<MissingText | null>(null)
  useEffect(() => {
    if (!target) return
    const place = document.getElementById(anchorOf(target.file, target.place))
    const row = place?.closest<HTMLElement>('tr')
    const folded = row?.closest('details')
    if (folded) folded.open = true
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [target])
  return (
    <>
      {questionnaire.missingTexts.length > 0 && (
        <MissingTexts
          questionnaire={questionnaire}
          way={wayOfMissing}
          onGo={(text) => {
            setView(text.file === 'scales' ? 'scales' : 'texts')
            // Another object each time, so that the same place can be gone to twice.
            setTarget({ ...text })
          }}
        />
      )}
      <fieldset className="mv-views">
        <legend className="mv-only-read-aloud">{t('view')}</legend>
        {(Object.keys(views) as View[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            className="mv-view"
            onClick={() => setView(one)}
          >
            {t(views[one])}
          </button>
        ))}
      </fieldset>
      {view === 'texts' && <SideBySide questionnaire={questionnaire} />}
      {view === 'phone' && <OnPhone questionnaire={questionnaire} />}
      {view === 'scales' && <ScalesInLanguages questionnaire={questionnaire} />}
    </>
  )
}
