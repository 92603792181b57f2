/** How far a filing has come, in one line: filed and registered in the journal are two things. */
import { fullDate } from '#shared/dates.ts'
import type { Filing } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { useSession } from '../platform/session.tsx'
import { type Shape, StateShape } from './StateShape.tsx'

const shapes: Record<Filing['state'], Shape> = {
  queued: 'in-progress',
  sent: 'ready',
  received: 'ready',
  filed: 'done',
  failed: 'late',
}

/** `due`: ISO date; null without a deadline. */
export function FilingStanding({ filing, due }: { filing: Filing; due: string | null }) {
  const t = useTexts(filingTexts)
  const language = useLanguage()
  const { institution } = useSession()
  const system = institution.recordsSystem
  const { state, caseNumber, filedOn, orderedOn } = filing
  const inTime = due !== null && orderedOn !== null && orderedOn <= due
  const words = {
    queued: t('queued'),
    sent: t(inTime ? 'sentInTime' : 'sent'),
    received: t('received', { system }),
    failed: t('failed'),
    filed: t('filed', {
      system,
      on: filedOn === null ? '' : fullDate(filedOn, language),
      caseNumber: caseNumber ?? '',
    }),
  }
  return (
    <StateShape shape={shapes[state]} strong>
      {words[state]}
    </StateShape>
  )
}

/** What came in the way of a filing, and in whose words. */
export function FilingProblemWords({ problem }: { problem: NonNullable<Filing['problem']> }) {
  const t = useTexts(filingTexts)
  const { institution } = useSession()
  return (
    <>
      <p>{t(`problem-${problem.kind}`, { system: institution.recordsSystem })}</p>
      {problem.text && (
        <blockquote className="mv-filing-words" lang="">
          {problem.text}
        </blockquote>
      )}
    </>
  )
}
