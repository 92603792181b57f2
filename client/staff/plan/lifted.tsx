/** What units below have lifted to this one: taken over into its plan, or answered. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type LiftAnswer, type LiftedList, liftedListSchema } from '#shared/beyond-unit.ts'
import { fullDate } from '#shared/dates.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Fact, Facts } from '../../components/Facts.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { liftedQuery, unitPath } from './beyond-queries.ts'
import './beyond.css'

type Lifted = LiftedList['lifted'][number]
type Outcome = LiftAnswer['outcome']

export function LiftedPage() {
  const { round = '', unit = '' } = useParams()
  const list = useQuery(liftedQuery(round, unit))
  if (list.data) return <LiftedOf list={list.data} />
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  return <Loading />
}

function LiftedOf({ list }: { list: LiftedList }) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const name = textIn(list.unit.name)
  const [answering, setAnswering] = useState<{ lifted: Lifted; outcome: Outcome } | null>(null)
  return (
    <>
      <PageHead
        title={t('liftedTitle')}
        tabTitle={t('liftedTab', { unit: name })}
        path={[
          { key: list.unit.id, label: <Link to={`/units/${list.unit.id}`}>{name}</Link> },
          { key: list.round.id, label: textIn(list.round.title) },
        ]}
        lead={t('liftedLead', { unit: name })}
        aside={
          <Button asChild variant="secondary">
            <Link to={`/rounds/${list.round.id}/units/${list.unit.id}/plan`}>{t('toPlan')}</Link>
          </Button>
        }
      />
      {list.lifted.length === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('liftedNone')}</Empty>
        </div>
      ) : (
        <ul className="mv-beyond-list">
          {list.lifted.map((lifted) => (
            <LiftedItem
              key={lifted.measure.id}
              lifted={lifted}
              unit={name}
              mayAnswer={list.mayAnswer}
              onAnswer={(outcome) => setAnswering({ lifted, outcome })}
            />
          ))}
        </ul>
      )}
      <DialogBox
        open={answering !== null}
        title={t(answering?.outcome === 'accepted' ? 'takeOverTitle' : 'answerTitle')}
        onClose={() => setAnswering(null)}
      >
        {answering && <AnswerForm list={list} {...answering} onClose={() => setAnswering(null)} />}
      </DialogBox>
    </>
  )
}

const stateKeys = { waiting: 'stateWaiting', accepted: 'stateAccepted', answered: 'stateAnswered' } as const
const stateShapes = { waiting: 'lifted', accepted: 'done', answered: 'ready' } as const

function LiftedItem({
  lifted: { measure, from, lift, became },
  unit,
  mayAnswer,
  onAnswer,
}: {
  lifted: Lifted
  unit: string
  mayAnswer: boolean
  onAnswer: (outcome: Outcome) => void
}) {
  const t = useTexts(beyondUnitTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const measureStatus = useMeasureStatus()
  return (
    <li className="mv-sheet">
      <div className="mv-beyond-head">
        <h2>{measure.text}</h2>
        <StateShape shape={stateShapes[lift.state]} strong={lift.state === 'waiting'}>
          {t(stateKeys[lift.state])}
        </StateShape>
      </div>
      <p className="mv-muted mv-small">
        {t('from', { unit: textIn(from.name) })} ·{' '}
        {t('liftedBy', { by: lift.by, on: fullDate(lift.on, language) })}
      </p>
      <Facts>
        {measure.goal !== '' && <Fact name={t('goal')}>{measure.goal}</Fact>}
        <Fact name={t('whyHead')}>{lift.why}</Fact>
        {lift.answer !== '' && <Fact name={t('answerHead')}>{lift.answer}</Fact>}
        {lift.state === 'accepted' && (
          <Fact name={t('toPlan')}>
            {became ? (
              <StateShape shape={measureShapes[became]}>{measureStatus(became)}</StateShape>
            ) : (
              t('becameGone')
            )}
          </Fact>
        )}
      </Facts>
      {lift.state === 'waiting' &&
        (mayAnswer ? (
          <ButtonRow>
            <Button onClick={() => onAnswer('accepted')}>{t('takeOver')}</Button>
            <Button variant="secondary" onClick={() => onAnswer('answered')}>
              {t('onlyAnswer')}
            </Button>
          </ButtonRow>
        ) : (
          <p className="mv-muted">{t('waitsForLeader', { unit })}</p>
        ))}
    </li>
  )
}

function AnswerForm({
  list,
  lifted,
  outcome,
  onClose,
}: {
  list: LiftedList
  lifted: Lifted
  outcome: Outcome
  onClose: () => void
}) {
  const t = useTexts(beyondUnitTexts)
  const shell = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState(false)
  const missing = outcome === 'answered' && answer.trim() === ''
  const { round, unit } = list
  const send = useMutation({
    mutationFn: (body: LiftAnswer) =>
      ask('PUT', unitPath(round.id, unit.id, `lifted/${lifted.measure.id}`), liftedListSchema, { body }),
    onSuccess: (changed) => {
      client.setQueryData(liftedQuery(round.id, unit.id).queryKey, changed)
      void client.invalidateQueries({ queryKey: ['plan', round.id, unit.id] })
      onClose()
    },
    // Somebody else may have answered: what stands there now is shown behind the question.
    onError: () => void client.invalidateQueries({ queryKey: liftedQuery(round.id, unit.id).queryKey }),
  })
  return (
    <div className="mv-beyond-form">
      <p>
        <strong>{lifted.measure.text}</strong>
      </p>
      {outcome === 'accepted' && <p>{t('takeOverLead', { unit: textIn(unit.name) })}</p>}
      <TextAreaField
        label={t('answerLabel')}
        optional={outcome === 'accepted'}
        maxLength={2000}
        value={answer}
        error={tried && missing && t('answerMissing')}
        onChange={(event) => setAnswer(event.target.value)}
      />
      {send.error && <ProblemNotice error={send.error} />}
      <ButtonRow>
        <Button
          loading={send.isPending}
          onClick={() => {
            setTried(true)
            if (!missing) send.mutate({ outcome, answer })
          }}
        >
          {t(outcome === 'accepted' ? 'takeOver' : 'sendAnswer')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </ButtonRow>
    </div>
  )
}
