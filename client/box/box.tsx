/** A round's answer box as anybody may see it: what it is, where it stands, and how one can check it. */
import { boxTexts } from '#shared/texts/box.ts'
import { Frame, Heading } from '../answer/frame.tsx'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { AnswerClasses } from './answer-classes.tsx'
import { KeyDoor } from './key-door.tsx'
import { KeyListPart } from './key-list-part.tsx'
import { OwnAnswer } from './own-answer.tsx'
import { BoxStanding } from './standing.tsx'
import { Totals } from './totals.tsx'
import { type BoxState, useBox } from './use-box.ts'
import './box.css'

/** `roundId`: null when the address is not whole. */
export function BoxPage({ roundId }: { roundId: string | null }) {
  return (
    <Frame>
      <div className="answer-page box-page">
        {roundId === null ? <NotThere /> : <BoxOf roundId={roundId} />}
      </div>
    </Frame>
  )
}

function BoxOf({ roundId }: { roundId: string }) {
  const t = useTexts(boxTexts)
  const state = useBox(roundId)
  if (state.read) return <Box read={state.read} again={state.again} />
  if (state.error && failureCode(state.error) === 'not-found') return <NotThere />
  return (
    <>
      <Heading key="waits" title={t('title')} />
      {state.error ? <ProblemNotice error={state.error} onRetry={state.again} /> : <Loading />}
    </>
  )
}

function Box({ read, again }: { read: NonNullable<BoxState['read']>; again: () => void }) {
  const t = useTexts(boxTexts)
  const textIn = useTextIn()
  const { box, keyList } = read
  const trusted = keyList && !('refused' in keyList) ? keyList : null
  const byServer = trusted !== null && trusted.threshold === null
  const title = textIn(box.title)
  // People come to compare the fingerprint before they answer, and to look for their answer when it is counted.
  const keyListParts = (
    <>
      <KeyListPart read={read} />
      {trusted && <AnswerClasses classes={trusted.manifest.classes} />}
    </>
  )
  const countedParts = (
    <>
      <Totals box={box} />
      {trusted && <OwnAnswer box={box} keyList={trusted} />}
    </>
  )
  return (
    <>
      <p className="box-over">
        {textIn(box.institution.name)}, {title}
      </p>
      <Heading key="box" title={`${t('title')}, ${title}`}>
        {t('title')}
      </Heading>
      {box.state !== 'aborted' && <p className="answer-lead">{t(byServer ? 'leadServer' : 'lead')}</p>}
      <BoxStanding read={read} />
      {box.parts && trusted && (
        <KeyDoor roundId={box.roundId} parts={box.parts} keyList={trusted} onGiven={again} />
      )}
      {box.root === null ? (
        <>
          {keyListParts}
          {countedParts}
        </>
      ) : (
        <>
          {countedParts}
          {keyListParts}
        </>
      )}
      <p className="box-onward">
        <a href="/anonymity">{t('howToKnow')}</a>
      </p>
    </>
  )
}

function NotThere() {
  const t = useTexts(boxTexts)
  return (
    <>
      <Heading key="not-there" title={t('notThere')} />
      <p className="answer-lead">{t('notThereText')}</p>
    </>
  )
}
