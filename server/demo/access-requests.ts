/** Two requests for access in the demo: one answered two years ago, and one that waits for the records officer. */
import { type AccessDecision, advisedAbove, knownBases } from '#shared/access-request.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Storage } from '../platform/database.ts'
import { transaction } from '../platform/transaction.ts'
import { addAccessRequest, changeAccessRequest, decideAccess } from '../records/access-request.store.ts'
import type { PublishedReport } from '../records/access-request.ts'
import { loadPublishedReports } from '../records/published-reports.store.ts'
import type { Round } from '../round/round.store.ts'
import { daysAfter, momentOf, workingDay } from './calendar.ts'

interface Request {
  round: Round
  reference: string
  receivedOn: string
  answeredOn: string | null
  /** What the officer decided; null where nothing yet. */
  decide(report: PublishedReport, index: number): AccessDecision | null
}

const release: AccessDecision = { decision: 'release' }
const refusal: AccessDecision = {
  decision: 'refuse',
  legalBasis: knownBases.confidential,
  reason: 'Få har svart, og tallene om ledelse gjelder én person som kan kjennes igjen.',
}

/** @param officerId the records officer. @param today ISO date */
export async function makeAccessRequests(
  storage: Storage,
  { earlier, current }: { earlier: Round; current: Round },
  officerId: string,
  today: string,
): Promise<void> {
  const receivedThen = workingDay(daysAfter(earlier.releasedOn ?? earlier.closesOn, 40))
  await makeRequest(storage, officerId, {
    round: earlier,
    reference: `${receivedThen.slice(0, 4)}/3127`,
    receivedOn: receivedThen,
    answeredOn: workingDay(daysAfter(receivedThen, 3)),
    decide: ({ answers }) => (answers > advisedAbove ? release : refusal),
  })
  const receivedNow = workingDay(daysAfter(today, -4))
  await makeRequest(storage, officerId, {
    round: current,
    reference: `${receivedNow.slice(0, 4)}/1204`,
    receivedOn: receivedNow,
    answeredOn: null,
    decide: ({ answers }, index) => (index < 4 && answers > advisedAbove ? release : null),
  })
}

async function makeRequest(storage: Storage, officerId: string, request: Request): Promise<void> {
  const { round, reference, receivedOn, answeredOn } = request
  const reports = await loadPublishedReports(storage, round)
  const on = answeredOn ?? receivedOn
  await transaction(storage, async (tx) => {
    const act = (day: string, action: string) =>
      recordAudit(tx, {
        at: momentOf(day),
        actorId: officerId,
        action,
        subject: `round:${round.id}`,
        detail: reference,
      })
    const id = await addAccessRequest(tx, {
      roundId: round.id,
      reference,
      receivedOn,
      registeredBy: officerId,
    })
    await act(receivedOn, 'access-request-registered')
    for (const [index, report] of reports.entries()) {
      const what = request.decide(report, index)
      if (what) await decideAccess(tx, id, report, what, officerId, on)
    }
    if (answeredOn === null) return
    await changeAccessRequest(tx, id, { answeredOn })
    await act(answeredOn, 'access-request-answered')
  })
}
