/** Measures that this unit gave to those below it, and how far each has come with them. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type GivenList, givenListSchema } from '#shared/beyond-unit.ts'
import { fullDate } from '#shared/dates.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { useDeadlineWords } from '../../components/deadline-words.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { givenQuery, unitPath } from './beyond-queries.ts'
import { GiveForm } from './give-form.tsx'
import './beyond.css'

type Given = GivenList['given'][number]

export function GivenPage() {
  const { round = '', unit = '' } = useParams()
  const list = useQuery(givenQuery(round, unit))
  if (list.data) return <GivenOf list={list.data} />
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  return <Loading />
}

function GivenOf({ list }: { list: GivenList }) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const name = textIn(list.unit.name)
  const [giving, setGiving] = useState(false)
  const [takingBack, setTakingBack] = useState<Given | null>(null)
  const give = list.mayGive && list.below.length > 0 && (
    <Button onClick={() => setGiving(true)}>{t('give')}</Button>
  )
  return (
    <>
      <PageHead
        title={t('givenTitle')}
        tabTitle={t('givenTab', { unit: name })}
        path={[
          { key: list.unit.id, label: <Link to={`/units/${list.unit.id}`}>{name}</Link> },
          { key: list.round.id, label: textIn(list.round.title) },
        ]}
        lead={t('givenLead')}
        aside={list.given.length > 0 && give}
      />
      {list.given.length === 0 ? (
        <div className="mv-sheet">
          <Empty action={give}>
            {t(list.below.length > 0 ? 'givenNone' : 'nobodyBelow', { unit: name })}
          </Empty>
        </div>
      ) : (
        <ul className="mv-beyond-list">
          {list.given.map((given) => (
            <GivenItem
              key={given.id}
              given={given}
              roundId={list.round.id}
              onTakeBack={list.mayGive ? () => setTakingBack(given) : null}
            />
          ))}
        </ul>
      )}
      <DialogBox open={giving} title={t('give')} onClose={() => setGiving(false)}>
        <GiveForm list={list} onClose={() => setGiving(false)} />
      </DialogBox>
      <TakeBack list={list} given={takingBack} onClose={() => setTakingBack(null)} />
    </>
  )
}

function GivenItem({
  given: { measure, units },
  roundId,
  onTakeBack,
}: {
  given: Given
  roundId: string
  /** Null for those who only read. */
  onTakeBack: (() => void) | null
}) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const deadline = useDeadlineWords(fullDate)
  const done = units.filter(({ status }) => status === 'done').length
  return (
    <li className="mv-sheet">
      <div className="mv-beyond-head">
        <h2>{measure.text}</h2>
        <span>{t('doneIn', { done, count: units.length })}</span>
      </div>
      <p className="mv-muted mv-small">
        {[measure.theme, `${t('deadline')}: ${deadline(measure.deadline)}`].filter(Boolean).join(' · ')}
      </p>
      <ul className="mv-beyond-units">
        {units.map(({ unit, status }) => (
          <li key={unit.id}>
            <Link to={`/rounds/${roundId}/units/${unit.id}/plan`}>{textIn(unit.name)}</Link>
            <StateShape shape={measureShapes[status]}>{measureStatus(status)}</StateShape>
          </li>
        ))}
      </ul>
      {onTakeBack && (
        <div>
          <Button variant="tertiary" data-color="neutral" onClick={onTakeBack}>
            {t('takeBack')}
          </Button>
        </div>
      )}
    </li>
  )
}

function TakeBack({
  list: { round, unit },
  given,
  onClose,
}: {
  list: GivenList
  given: Given | null
  onClose: () => void
}) {
  const t = useTexts(beyondUnitTexts)
  const shell = useTexts(interfaceTexts)
  const client = useQueryClient()
  const back = useMutation({
    mutationFn: (id: string) => ask('DELETE', unitPath(round.id, unit.id, `given/${id}`), givenListSchema),
    onSuccess: (changed) => {
      client.setQueryData(givenQuery(round.id, unit.id).queryKey, changed)
      onClose()
    },
  })
  return (
    <DialogBox
      open={given !== null}
      title={t('takeBackTitle')}
      onClose={onClose}
      actions={
        <>
          <Button loading={back.isPending} onClick={() => given && back.mutate(given.id)}>
            {t('takeBack')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {shell('cancel')}
          </Button>
        </>
      }
    >
      {given && (
        <p>
          <strong>{given.measure.text}</strong>
        </p>
      )}
      <p>{t('takeBackLead')}</p>
      {back.error && <ProblemNotice error={back.error} />}
    </DialogBox>
  )
}
