/** When the results of a round open to whom: seen by everyone the round concerns, decided by those who run it. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  circleSchema,
  circles,
  type Publication,
  type PublicationDays,
  publicationDaysSchema,
  publicationSchema,
} from '#shared/publication.ts'
import { type DayFault, dayFaults, type RoundDays } from '#shared/publication-days.ts'
import { hasBegun } from '#shared/round-state.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, type Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { openCircles, openDueCircles, tellEmployees } from './publication.job.ts'
import { savePublication } from './publication.store.ts'
import { atOnce, nextCircle, standingOf, withDays } from './publication.ts'
import { findRound, type Round } from './round.store.ts'
import { mayRunRound, maySeeRound } from './round-access.ts'

const params = z.object({ round: idSchema })

/** @throws Problem not-found for a round that has nothing to open: a draft, a pilot, one of another tool, an aborted one */
async function roundWithResults(reader: Reader, id: string): Promise<Round> {
  const round = await findRound(reader, id)
  const begun = round && (round.state === 'preparing' || hasBegun(round.state))
  if (!begun || round.pilot || round.origin !== 'held') throw new Problem('not-found')
  return round
}

/** A round whose opening can still be decided; one that was open to all from its release on cannot. */
async function roundToDecide(reader: Reader, id: string): Promise<Round & { publication: Publication }> {
  const round = await roundWithResults(reader, id)
  if (!round.publication && round.releasedOn !== null) throw new Problem('results-open-already')
  return { ...round, publication: round.publication ?? atOnce }
}

const reasons: Record<DayFault, string> = {
  past: 'must not be in the past',
  'before-closing': 'must be after the last day to answer',
  'too-late': 'must be within a year of the last day to answer',
  'before-earlier-circle': 'must not be before the day of those who come first',
  'no-day': 'must be a day, now that there are results',
}

/** @throws Problem for a circle that is open already, and naming each day that may not hold */
function accepted(publication: Publication, days: PublicationDays, round: RoundDays): Publication {
  if (circles.some((circle) => days[circle] !== undefined && publication[circle].openedOn !== null))
    throw new Problem('results-open-already')
  const faults = [...dayFaults(publication, days, round)]
  if (faults.length > 0)
    throw new Problem('invalid-request', {
      invalidParams: faults.map(([circle, fault]) => ({ name: `body.${circle}`, reason: reasons[fault] })),
    })
  return withDays(publication, days)
}

/** What was decided, for the audit log: `leaders 2027-01-12, employees at-once`. */
function inWords(days: PublicationDays): string {
  return circles
    .flatMap((circle) => (days[circle] === undefined ? [] : [`${circle} ${days[circle] ?? 'at-once'}`]))
    .join(', ')
}

/** Nobody waits for thousands of mails; the sweep goes on where it stopped. */
function tellMeanwhile(services: Services, id: string): void {
  tellEmployees(services, id).catch((error) =>
    services.log?.error({ err: error, round: id }, 'employees could not be told of results'),
  )
}

export const publicationRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/publication',
    summary: 'When the results of a round open, or were opened, to leaders and employees.',
    params,
    response: publicationSchema,
    who: maySeeRound,
    handle: async ({ storage, params: { round } }) => standingOf(await roundWithResults(storage, round)),
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/publication',
    summary: 'Decides the days on which results open to those to whom they are not open yet.',
    params,
    body: publicationDaysSchema,
    response: publicationSchema,
    who: mayRunRound,
    async handle({ actor, params: { round: id }, body, now, today, ...services }) {
      await transaction(services.storage, async (tx) => {
        const { publication, ...round } = await roundToDecide(tx, id)
        await savePublication(tx, id, accepted(publication, body, { ...round, today }))
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'results-planned',
          subject: `round:${id}`,
          detail: inWords(body),
        })
        // The day may be today.
        await openDueCircles(tx, services, id)
      })
      tellMeanwhile(services, id)
      return standingOf(await roundWithResults(services.storage, id))
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/publication/:circle',
    summary: 'Opens the released results now to those whose turn it is; never closed again.',
    params: params.extend({ circle: circleSchema }),
    response: publicationSchema,
    who: mayRunRound,
    async handle({ actor, params: { round: id, circle }, ...services }) {
      await transaction(services.storage, async (tx) => {
        const round = await roundToDecide(tx, id)
        if (round.publication[circle].openedOn !== null) throw new Problem('results-open-already')
        if (round.state !== 'released') throw new Problem('no-results')
        if (nextCircle(round.publication) !== circle)
          throw new Problem('invalid-request', {
            invalidParams: [{ name: 'path.circle', reason: 'those who come first must have them first' }],
          })
        await openCircles(tx, services, round, [circle], actor.personId)
      })
      tellMeanwhile(services, id)
      return standingOf(await roundWithResults(services.storage, id))
    },
  }),
]
