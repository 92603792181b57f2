/** All questionnaires with their versions: whole or not, how large, and where they are used. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { QuestionnaireList } from '#shared/questionnaire.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { questionnairesQuery } from './queries.ts'
import { RoundsUsing } from './rounds-using.tsx'
import { useSizeWords } from './size-words.ts'
import { TextState } from './text-state.tsx'
import './questionnaires.css'

type Questionnaire = QuestionnaireList['questionnaires'][number]

const damages = {
  missing: 'damagedMissing',
  unreadable: 'damagedUnreadable',
  changed: 'damagedChanged',
} as const

export function QuestionnairesPage() {
  const t = useTexts(questionnairesTexts)
  const { person } = useSession()
  const found = useQuery(questionnairesQuery)
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  const { questionnaires, damaged } = found.data
  const toImport = holds(person, 'admin') && (
    <Button asChild>
      <Link to="/questionnaires/new">{t('import')}</Link>
    </Button>
  )
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} aside={toImport} />
      <div className="mv-questionnaires">
        {damaged.length > 0 && (
          <Notice tone="attention">
            <p>
              <strong>{t('damagedTitle')}</strong>
            </p>
            <ul className="mv-questionnaire-damages">
              {damaged.map(({ id, version, problem }) => (
                <li key={`${id} ${version}`}>{t(damages[problem], { id, version })}</li>
              ))}
            </ul>
            <p>{t('damagedHelp')}</p>
          </Notice>
        )}
        {questionnaires.map((questionnaire) => (
          <Sheet key={questionnaire.id} questionnaire={questionnaire} />
        ))}
        {questionnaires.every(({ origin }) => origin === 'programme') && (
          <div className="mv-sheet">
            <Empty>{t('noneImported')}</Empty>
          </div>
        )}
      </div>
    </>
  )
}

function Sheet({ questionnaire: { id, title, origin, versions } }: { questionnaire: Questionnaire }) {
  const t = useTexts(questionnairesTexts)
  const textIn = useTextIn()
  const [newest] = versions
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{textIn(title)}</h2>
        <span className="mv-muted mv-small">{t(origin === 'programme' ? 'ofProgramme' : 'imported')}</span>
      </div>
      <DataTable caption={textIn(title)} className="mv-questionnaire-versions">
        <thead>
          <tr>
            <th scope="col">{t('columnVersion')}</th>
            <th scope="col">{t('columnState')}</th>
            <th scope="col">{t('columnSize')}</th>
            <th scope="col">{t('columnMinutes')}</th>
            <th scope="col">{t('columnUsed')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow key={version.version} id={id} version={version} />
          ))}
        </tbody>
      </DataTable>
      {newest && (
        <p className="mv-muted mv-small">
          {t('licence')}: {newest.licence}
          <br />
          {t('source')}: {newest.source}
        </p>
      )}
    </section>
  )
}

function VersionRow({ id, version }: { id: string; version: Questionnaire['versions'][number] }) {
  const t = useTexts(questionnairesTexts)
  const { size, minutes } = useSizeWords()
  return (
    <tr>
      <th scope="row">
        <Link to={`/questionnaires/${id}/${version.version}`}>
          {t('version', { version: version.version })}
        </Link>
      </th>
      <td>
        <TextState missing={version.missing} />
      </td>
      <td>{size(version)}</td>
      <td>{minutes(version.minutes)}</td>
      <td>
        <span className="mv-questionnaire-label">{t('columnUsed')}: </span>
        <RoundsUsing rounds={version.usedIn} />
      </td>
    </tr>
  )
}
