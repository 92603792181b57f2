/** Every change of the plan: who, when, what stood there before and after. What was removed can be brought back. */
import { Button } from '@digdir/designsystemet-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { measureFieldsSchema } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { type PlanChange, planHistorySchema } from '#shared/plan-history.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { placeOf, planAddress, planPath, planQuery } from './queries.ts'
import { fieldOf, useChangeWords } from './use-change-words.ts'
import { useFieldWords } from './use-field-words.ts'
import { usePlanChange } from './use-plan-change.ts'
import './history.css'

export function HistoryPage() {
  const { round = '', unit = '' } = useParams()
  const [query] = useSearchParams()
  const plan = useQuery(planQuery({ roundId: round, unitId: unit, groupId: query.get('group') }))
  if (plan.data) return <HistoryOf plan={plan.data} />
  if (plan.error) return <ProblemPage error={plan.error} onRetry={() => void plan.refetch()} />
  return <Loading />
}

function HistoryOf({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const place = placeOf(plan)
  const history = useInfiniteQuery({
    queryKey: ['plan-history-all', place.roundId, place.unitId, place.groupId, plan.revision],
    queryFn: ({ pageParam, signal }) => {
      const path = planPath(place, '/changes')
      const before = pageParam === null ? '' : `${path.includes('?') ? '&' : '?'}before=${pageParam}`
      return ask('GET', `${path}${before}`, planHistorySchema, { signal })
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ changes, more }) => (more ? (changes.at(-1)?.id ?? null) : null),
  })
  const name = textIn(plan.unit.name)
  const changes = history.data?.pages.flatMap((page) => page.changes) ?? []
  return (
    <>
      <PageHead
        title={t('historyTitle')}
        tabTitle={t('historyTabTitle', { unit: name })}
        path={[
          { key: plan.unit.id, label: name },
          { key: 'plan', label: <Link to={planAddress(place)}>{t('planTitle')}</Link> },
        ]}
        lead={t('historyLead')}
      />
      {history.isPending && <Loading />}
      {history.error && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && changes.length === 0 && <Empty>{t('historyNone')}</Empty>}
      {changes.length > 0 && (
        <ol className="mv-history mv-sheet">
          {changes.map((change) => (
            <Change key={change.id} plan={plan} change={change} />
          ))}
        </ol>
      )}
      {history.hasNextPage && (
        <Button
          variant="secondary"
          data-color="neutral"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('historyOlder')}
        </Button>
      )}
    </>
  )
}

function Change({ plan, change }: { plan: Plan; change: PlanChange }) {
  const t = useTexts(planTexts)
  const inWords = useFieldWords(plan)
  const { when, who, did } = useChangeWords(plan)(change)
  const field = fieldOf(change)
  const removed = change.what === 'removed' && change.before
  return (
    <li>
      <p>
        <strong>{who}</strong> {did}{' '}
        <time dateTime={change.at} className="mv-muted mv-small">
          {when}
        </time>
      </p>
      {field && change.before && change.after && (
        <dl className="mv-versions">
          <div>
            <dt>{t('before')}</dt>
            <dd>{inWords(field, change.before)}</dd>
          </div>
          <div>
            <dt>{t('after')}</dt>
            <dd>{inWords(field, change.after)}</dd>
          </div>
        </dl>
      )}
      {removed && plan.mayEdit && <BringBack plan={plan} words={removed} />}
    </li>
  )
}

function BringBack({ plan, words }: { plan: Plan; words: NonNullable<PlanChange['before']> }) {
  const t = useTexts(planTexts)
  const add = usePlanChange(placeOf(plan))
  const { effect: _, effectNote: __, ...fields } = words
  const measure = measureFieldsSchema.safeParse(fields)
  if (!measure.success) return null
  if (add.isSuccess) return <StateShape shape="done">{t('broughtBack')}</StateShape>
  return (
    <>
      {add.error && <ProblemNotice error={add.error} />}
      <Button
        variant="secondary"
        data-color="neutral"
        loading={add.isPending}
        onClick={() => add.mutate({ method: 'POST', path: '/measures', body: measure.data })}
      >
        {t('bringBack')}
      </Button>
    </>
  )
}
