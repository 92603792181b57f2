/** What a records officer sees of requests for access: the list, and one request with all its reports. */
import type { AccessRequest, AccessRequestList } from '#shared/access-request.ts'
import type { Actor } from '#shared/session.ts'
import { mayDecideAccess } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { isOpen, opensOn, standingOf } from '../round/publication.ts'
import { listRounds, type Round } from '../round/round.store.ts'
import {
  countAccessDecisions,
  type KeptRequest,
  listAccessRequests,
  loadAccessDecisions,
  loadHandedOut,
} from './access-request.store.ts'
import { daysBetween, inOrderOfWork, keyOf } from './access-request.ts'
import { loadPublishedReports } from './published-reports.store.ts'

/** Reports are there, and those whom they concern have them: earlier, nobody outside is to know them. */
export function canBeAskedFor(round: Round): boolean {
  return round.state === 'released' && round.origin !== 'imported-figures' && isOpen(round, 'leaders')
}

/** @param today ISO date */
export async function listedRequests(
  reader: Reader,
  actor: Actor,
  today: string,
): Promise<AccessRequestList> {
  const tree = await loadTree(reader)
  const rounds = (await listRounds(reader)).filter((round) => mayDecideAccess(actor, tree, round.rootUnitId))
  const byId = new Map(rounds.map((round) => [round.id, round]))
  const requests = (await listAccessRequests(reader)).filter(({ roundId }) => byId.has(roundId))
  const counts = await countAccessDecisions(reader)
  const reports = new Map<string, number>()
  for (const roundId of new Set(requests.map((request) => request.roundId))) {
    const round = byId.get(roundId)
    if (round) reports.set(roundId, (await loadPublishedReports(reader, round)).length)
  }
  return {
    requests: inOrderOfWork(requests).flatMap((request) => {
      const round = byId.get(request.roundId)
      if (!round) return []
      const decided = counts.get(request.id) ?? { released: 0, refused: 0 }
      return { ...headOf(request, round, today), ...decided, reports: reports.get(round.id) ?? 0 }
    }),
    rounds: rounds.flatMap((round) => {
      const publishedOn = opensOn(round, 'leaders')
      return canBeAskedFor(round) && publishedOn ? { id: round.id, title: round.title, publishedOn } : []
    }),
  }
}

/** @param today ISO date. @returns the request with every report of its round */
export async function requestPage(
  reader: Reader,
  request: KeptRequest,
  round: Round,
  today: string,
): Promise<AccessRequest> {
  const decisions = await loadAccessDecisions(reader, request.id)
  const handedOut = await loadHandedOut(reader, request)
  const reports = await loadPublishedReports(reader, round)
  return {
    ...headOf(request, round, today),
    registeredBy: request.registeredBy,
    publishedOn: opensOn(round, 'leaders') ?? round.closesOn,
    employeesSince: standingOf(round).employees.openedOn,
    reports: reports.map((report) => ({
      ...report,
      handedOut: handedOut.get(keyOf(report)) ?? null,
      decided: decisions.get(keyOf(report)) ?? null,
    })),
  }
}

function headOf({ id, reference, receivedOn, answeredOn }: KeptRequest, round: Round, today: string) {
  return {
    id,
    round: { id: round.id, title: round.title },
    reference,
    receivedOn,
    answeredOn,
    ...daysBetween(receivedOn, answeredOn ?? today),
  }
}
