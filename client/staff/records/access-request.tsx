/** One request for access: every report of the round, what speaks for and against, and a person's decision on each. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { type AccessRequest, type AskedReport, advisedAbove } from '#shared/access-request.ts'
import { fullDate } from '#shared/dates.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { AccessAdvice } from './access-advice.tsx'
import { AccessAnswer } from './access-answer.tsx'
import { AccessDecideForm } from './access-decide.tsx'
import {
  type AccessFilter,
  accessFilters,
  countsOf,
  type DecisionDraft,
  keyOf,
  reportsFor,
} from './access-facts.ts'
import { accessRequestQuery } from './access-queries.ts'
import { AccessTable } from './access-table.tsx'
import './access.css'
import './records.css'

const filterWords = {
  all: 'filterAll',
  undecided: 'filterUndecided',
  more: 'filterMore',
  fewer: 'filterFewer',
  released: 'filterReleased',
  refused: 'filterRefused',
} as const

const nobody: ReadonlySet<string> = new Set()

export function AccessRequestPage() {
  const { request: id = '' } = useParams()
  const request = useQuery(accessRequestQuery(id))
  if (request.error) return <ProblemPage error={request.error} onRetry={() => void request.refetch()} />
  if (!request.data) return <Loading />
  return <OpenRequest request={request.data} />
}

/** What is being decided: some reports, and the decision that was pressed. */
interface Deciding {
  reports: readonly AskedReport[]
  first: DecisionDraft['decision']
}

function OpenRequest({ request }: { request: AccessRequest }) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const wide = useMedia('(min-width: 60rem)')
  const [filter, setFilter] = useState<AccessFilter>('all')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(nobody)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const [said, setSaid] = useState('')
  const wanted = useDeferredValue(useMemo(() => ({ filter, typed }), [filter, typed]))
  const counts = useMemo(() => countsOf(request), [request])
  const shown = useMemo(
    () => reportsFor(request, wanted.filter, wanted.typed, language),
    [request, wanted, language],
  )
  const choose = useCallback((reports: readonly AskedReport[], on: boolean) => {
    setChosen((before) => {
      const next = new Set(before)
      for (const report of reports) on ? next.add(keyOf(report)) : next.delete(keyOf(report))
      return next
    })
  }, [])
  const decideOne = useCallback((report: AskedReport) => setDeciding({ reports: [report], first: null }), [])
  const open = request.answeredOn === null
  const reports = request.reports.filter((report) => chosen.has(keyOf(report)))
  return (
    <>
      <PageHead
        title={t('title', { reference: request.reference })}
        path={[{ key: 'list', label: <Link to="/access-requests">{t('listTitle')}</Link> }]}
        lead={<Lead request={request} undecided={counts.undecided} />}
        aside={<AccessAnswer request={request} counts={counts} />}
      />
      {open && <AccessAdvice request={request} />}
      {/* No landmark: the table is one, and has the same name. */}
      <section className="mv-access-reports">
        <h2>{t('tableCaption')}</h2>
        <div className="mv-access-search">
          <TextField
            label={t('search')}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <fieldset className="mv-filing-filters">
          <legend className="mv-only-read-aloud">{t('filters')}</legend>
          {accessFilters.map((one) => (
            <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
              {t(filterWords[one], { minimum: advisedAbove })}{' '}
              <span className="mv-figures">{counts[one]}</span>
            </button>
          ))}
        </fieldset>
        <p className="mv-only-read-aloud" role="status">
          {said}
        </p>
        {open && reports.length > 0 && (
          <section className="mv-access-bar" aria-label={t('chosenBar')}>
            <strong>{t('chosen', { count: reports.length })}</strong>
            <Button onClick={() => setDeciding({ reports, first: 'release' })}>{t('release')}</Button>
            <Button variant="secondary" onClick={() => setDeciding({ reports, first: 'refuse' })}>
              {t('refuse')}
            </Button>
            <Button variant="tertiary" data-color="neutral" onClick={() => setChosen(nobody)}>
              {t('chooseNone')}
            </Button>
          </section>
        )}
        {shown.length === 0 ? (
          <div className="mv-sheet">
            <Empty
              action={
                <Button
                  variant="secondary"
                  onClick={() => {
                    setFilter('all')
                    setTyped('')
                  }}
                >
                  {t('showAll')}
                </Button>
              }
            >
              {t('noneFound')}
            </Empty>
          </div>
        ) : (
          <AccessTable
            reports={shown}
            wide={wide}
            choosing={open ? { chosen, onChoose: choose, onDecide: decideOne } : null}
          />
        )}
        {/* Here, so that the keyboard goes on among the reports when what was pressed is gone. */}
        <DialogBox
          open={deciding !== null}
          title={t('decideTitle', { count: deciding?.reports.length ?? 1 })}
          onClose={() => setDeciding(null)}
        >
          {deciding && (
            <AccessDecideForm
              requestId={request.id}
              reports={deciding.reports}
              first={deciding.first}
              onSaved={(words) => {
                setDeciding(null)
                setChosen(nobody)
                setSaid(words)
              }}
              onCancel={() => setDeciding(null)}
            />
          )}
        </DialogBox>
      </section>
    </>
  )
}

function Lead({ request, undecided }: { request: AccessRequest; undecided: number }) {
  const t = useTexts(accessRequestTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { answeredOn, days, reports } = request
  const round = textIn(request.round.title)
  const received = fullDate(request.receivedOn, language)
  if (answeredOn)
    return <>{t('leadAnswered', { round, received, answered: fullDate(answeredOn, language) })}</>
  const ago = days === 0 ? t('receivedToday') : t('daysAgo', { count: days })
  return (
    <>
      {t('leadOpen', { round, day: received, ago })}{' '}
      {undecided > 0 ? t('leadUndecided', { undecided, all: reports.length }) : t('leadDecided')}
    </>
  )
}
