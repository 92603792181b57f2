/** How the results of the demo's rounds open: each state that there is, and mails that wait for the people with a part. */
import type { Publication } from '#shared/publication.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { markSent, newestMails, queueMails } from '../platform/outbox.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { openDueCircles, tellEmployees } from '../round/publication.job.ts'
import { savePublication } from '../round/publication.store.ts'
import { atOnce } from '../round/publication.ts'
import { daysAfter, momentOf } from './calendar.ts'

/** Leaders first, employees a week later: so long do leader and safety representative have to prepare. */
export function employeesLater(closesOn: string): Publication {
  return { ...atOnce, employees: { on: daysAfter(closesOn, 8), openedOn: null } }
}

/** Decided before the survey closes, as the coordinator would. */
export async function planResults(
  { storage }: Services,
  roundId: string,
  publication: Publication,
): Promise<void> {
  await transaction(storage, (tx) => savePublication(tx, roundId, publication))
}

/** The day of the employees comes. */
export async function openToEmployees(services: Services, roundId: string, closesOn: string): Promise<void> {
  const then = { ...services, clock: { now: () => momentOf(daysAfter(closesOn, 8)) } }
  await transaction(then.storage, (tx) => openDueCircles(tx, then, roundId))
  await tellEmployees(then, roundId)
}

/**
 * All mails of the past have been sent; those to the people with a part come again today, so that whoever tries the
 * demo finds them uppermost in the mailbox.
 */
export async function sendPastMails(
  { storage, vault, clock }: Services,
  peopleWithPart: string[],
): Promise<void> {
  const people = await loadPeople(storage, peopleWithPart)
  const addresses = new Set([...people.values()].map(({ email }) => email))
  const { rows } = await newestMails(storage, vault, undefined, Number.MAX_SAFE_INTEGER)
  await transaction(storage, async (tx) => {
    for (const { id } of rows) await markSent(tx, id)
    await queueMails(
      tx,
      rows.filter(({ to }) => addresses.has(to)),
      clock.now(),
    )
  })
}
