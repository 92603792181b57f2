/** The committees that treat plans: which there are, whom they serve, who sits there. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type CommitteeKind, type CommitteeList, committeeListSchema } from '#shared/committee.ts'
import { committeeTexts } from '#shared/texts/committee.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { CommitteeForm } from './committee-form.tsx'
import './committees.css'

type Listed = CommitteeList['committees'][number]

const queryKey = ['committees']

export function CommitteesPage() {
  const t = useTexts(committeeTexts)
  const ofUnits = useTexts(organisationTexts)
  const client = useQueryClient()
  // `new`: one is being added; a committee: it is being changed.
  const [editing, setEditing] = useState<Listed | 'new' | null>(null)
  const [ending, setEnding] = useState<Listed | null>(null)
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/committees', committeeListSchema, { signal }),
  })
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading />
  const { committees } = list.data
  const keep = (changed: CommitteeList) => client.setQueryData(queryKey, changed)
  const add = <Button onClick={() => setEditing('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead
        path={[{ key: 'units', label: <Link to="/units">{ofUnits('unitsTitle')}</Link> }]}
        title={t('title')}
        lead={t('lead')}
        aside={committees.length > 0 && add}
      />
      <div className="mv-sheet">
        {committees.length === 0 ? (
          <Empty action={add}>{t('empty')}</Empty>
        ) : (
          <ul className="mv-committees">
            {committees.map((committee) => (
              <CommitteeItem
                key={committee.id}
                committee={committee}
                onChange={() => setEditing(committee)}
                onEnd={() => setEnding(committee)}
              />
            ))}
          </ul>
        )}
      </div>
      <DialogBox
        open={editing !== null}
        title={t(editing === 'new' ? 'add' : 'change')}
        onClose={() => setEditing(null)}
      >
        <CommitteeForm
          committee={editing === 'new' ? null : editing}
          onSaved={(changed) => {
            keep(changed)
            setEditing(null)
          }}
          onClose={() => setEditing(null)}
        />
      </DialogBox>
      <EndCommittee committee={ending} onEnded={keep} onClose={() => setEnding(null)} />
    </>
  )
}

const kindKeys = { losam: 'losam', lamu: 'lamu', amu: 'amu', kvam: 'kvam' } as const satisfies Record<
  CommitteeKind,
  string
>

function CommitteeItem({
  committee,
  onChange,
  onEnd,
}: {
  committee: Listed
  onChange: () => void
  onEnd: () => void
}) {
  const t = useTexts(committeeTexts)
  const textIn = useTextIn()
  const { name, kind, unit, composition, mayChange } = committee
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className="mv-muted mv-small">
          {t(kindKeys[kind])} · {textIn(unit.name)}
        </span>
        {composition !== '' && <span>{composition}</span>}
      </div>
      {mayChange && (
        <div className="mv-committee-ways">
          <Button variant="tertiary" aria-label={t('changeOf', { name })} onClick={onChange}>
            {t('change')}
          </Button>
          <Button variant="tertiary" data-color="neutral" aria-label={t('endOf', { name })} onClick={onEnd}>
            {t('end')}
          </Button>
        </div>
      )}
    </li>
  )
}

function EndCommittee({
  committee,
  onEnded,
  onClose,
}: {
  committee: Listed | null
  onEnded: (changed: CommitteeList) => void
  onClose: () => void
}) {
  const t = useTexts(committeeTexts)
  const ui = useTexts(interfaceTexts)
  const end = useMutation({
    mutationFn: (id: string) => ask('DELETE', `/api/committees/${id}`, committeeListSchema),
    onSuccess: (changed) => {
      onEnded(changed)
      onClose()
    },
  })
  return (
    <DialogBox
      open={committee !== null}
      title={t('endTitle')}
      onClose={onClose}
      actions={
        <>
          <Button loading={end.isPending} onClick={() => committee && end.mutate(committee.id)}>
            {t('end')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      {committee && <p>{t('endText', { name: committee.name })}</p>}
      {end.error && <ProblemNotice error={end.error} />}
    </DialogBox>
  )
}
