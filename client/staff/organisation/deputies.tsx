/** Who acts for a unit's leader, and from when until when. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { dateRange, fullDate } from '#shared/dates.ts'
import { type DeputyList, deputyListSchema } from '#shared/deputy.ts'
import { deputyTexts } from '#shared/texts/deputy.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { DeputyForm } from './deputy-form.tsx'
import './deputies.css'

type Deputy = DeputyList['deputies'][number]

export function DeputiesPage() {
  const t = useTexts(deputyTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const { unit = '' } = useParams()
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Deputy | null>(null)
  const path = `/api/units/${unit}/deputies`
  const queryKey = ['deputies', unit]
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', path, deputyListSchema, { signal }),
  })
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading />
  const { deputies, leader, mayChange, today } = list.data
  const name = textIn(list.data.unit.name)
  const keep = (changed: DeputyList) => {
    client.setQueryData(queryKey, changed)
    void client.invalidateQueries({ queryKey: ['unit-home', unit] })
  }
  const add = mayChange && <Button onClick={() => setAdding(true)}>{t('add')}</Button>
  return (
    <>
      <PageHead
        title={t('title')}
        path={[{ key: 'unit', label: <Link to={`/units/${unit}`}>{name}</Link> }]}
        lead={t('lead', { unit: name })}
        aside={deputies.length > 0 && add}
      />
      <div className="mv-sheet">
        {deputies.length === 0 ? (
          <Empty action={add}>{t('nobody')}</Empty>
        ) : (
          <ul className="mv-deputies">
            {deputies.map((deputy) => (
              <DeputyItem
                key={deputy.id}
                deputy={deputy}
                today={today}
                onEnd={mayChange ? () => setEnding(deputy) : null}
              />
            ))}
          </ul>
        )}
      </div>
      {leader !== null && <p className="mv-muted mv-small">{t('leader', { name: leader })}</p>}
      <DialogBox open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <DeputyForm
          path={path}
          today={today}
          onSaved={(changed) => {
            keep(changed)
            setAdding(false)
          }}
          onClose={() => setAdding(false)}
        />
      </DialogBox>
      <EndDeputy path={path} deputy={ending} onEnded={keep} onClose={() => setEnding(null)} />
    </>
  )
}

function DeputyItem({
  deputy: { name, hasLeft, fromDay, untilDay },
  today,
  onEnd,
}: {
  deputy: Deputy
  today: string
  onEnd: (() => void) | null
}) {
  const t = useTexts(deputyTexts)
  const language = useLanguage()
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className="mv-figures">{dateRange(fromDay, untilDay, language)}</span>
        <span className="mv-muted mv-small">
          {hasLeft
            ? t('hasLeft')
            : fromDay <= today
              ? t('now')
              : t('later', { date: fullDate(fromDay, language) })}
        </span>
      </div>
      {onEnd && (
        <Button variant="tertiary" data-color="neutral" aria-label={t('endOf', { name })} onClick={onEnd}>
          {t('end')}
        </Button>
      )}
    </li>
  )
}

function EndDeputy({
  path,
  deputy,
  onEnded,
  onClose,
}: {
  path: string
  deputy: Deputy | null
  onEnded: (changed: DeputyList) => void
  onClose: () => void
}) {
  const t = useTexts(deputyTexts)
  const ui = useTexts(interfaceTexts)
  const end = useMutation({
    mutationFn: (id: string) => ask('DELETE', `${path}/${id}`, deputyListSchema),
    onSuccess: (changed) => {
      onEnded(changed)
      onClose()
    },
  })
  return (
    <DialogBox
      open={deputy !== null}
      title={t('endTitle')}
      onClose={onClose}
      actions={
        <>
          <Button loading={end.isPending} onClick={() => deputy && end.mutate(deputy.id)}>
            {t('end')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      {deputy && <p>{t('endText', { name: deputy.name })}</p>}
      {end.error && <ProblemNotice error={end.error} />}
    </DialogBox>
  )
}
