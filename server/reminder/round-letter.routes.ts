/** The letter to a round's leaders: written by the coordinators of its top, and sent on their day. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  letterChangeSchema,
  letterSendingSchema,
  type RoundLetter,
  roundLetterSchema,
} from '#shared/round-letter.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayAdaptMails } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound, type Round } from '../round/round.store.ts'
import { mayRunRound } from '../round/round-access.ts'
import {
  loadLetter,
  loadLetterChiefs,
  loadLetterReaders,
  loadLetterRecipients,
  loadLetterRound,
  planLetter,
  saveLetter,
} from './round-letter.store.ts'
import { exampleLetter } from './round-letter.ts'

const params = z.object({ round: idSchema })

/** @throws Problem `round-not-open` for a draft and a pilot, `round-aborted` */
async function launchedRound(reader: Reader, id: string): Promise<Round> {
  const round = await findRound(reader, id)
  if (!round?.programmeHash || round.pilot || round.origin !== 'held') throw new Problem('round-not-open')
  if (round.state === 'aborted') throw new Problem('round-aborted')
  return round
}

async function viewLetter(
  reader: Reader,
  round: Round,
  { today, baseUrl, actor }: { today: string; baseUrl: string; actor: Actor },
): Promise<RoundLetter> {
  const letter = await loadLetter(reader, round.id)
  const readers = await loadLetterReaders(reader, round.id, today)
  const had = await loadLetterRecipients(reader, round.id)
  const reached = readers.filter(({ person }) => person.email !== null)
  const [first] = reached
  const words = await loadLetterRound(reader, round, baseUrl)
  const { definition } = await loadProgrammeCopy(reader, round.programmeHash ?? '')
  return {
    ...letter,
    hasSlides: definition.meeting !== undefined,
    chiefs: (await loadLetterChiefs(reader, round.rootUnitId)).map(({ name }) => name),
    today,
    mayAdapt: mayAdaptMails(actor, await loadTree(reader)),
    leaders: new Set([...had.leaders, ...reached.map(({ person }) => person.id)]).size,
    leadersSent: had.leaders.size,
    withoutAddress: readers.filter(({ person }) => person.email === null).map(({ person }) => person.name),
    example: first
      ? exampleLetter(letter.content, words, { name: first.person.name, units: first.units })
      : null,
  }
}

async function audit(tx: Tx, row: Omit<Parameters<typeof recordAudit>[1], 'subject'>, round: Round) {
  await recordAudit(tx, { ...row, subject: `round:${round.id}` })
}

export const roundLetterRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/letter',
    summary: 'The letter to the leaders of a round, who is to get it and who has got it.',
    params,
    who: mayRunRound,
    response: roundLetterSchema,
    handle: async ({ storage, actor, params, today, baseUrl }) =>
      viewLetter(storage, await launchedRound(storage, params.round), { today, baseUrl: baseUrl(), actor }),
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/letter',
    summary: 'Saves the words of the letter, what goes with it and who gets a copy; before it is sent.',
    params,
    body: letterChangeSchema,
    who: mayRunRound,
    response: roundLetterSchema,
    async handle({ storage, actor, params, body, now, today, baseUrl }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        const { sentOn } = await loadLetter(tx, round.id)
        if (sentOn !== null) throw new Problem('letter-sent')
        if (!(await saveLetter(tx, round.id, body))) throw new Problem('changed-meanwhile')
        await audit(tx, { at: now, actorId: actor.personId, action: 'round-letter-saved' }, round)
        return viewLetter(tx, round, { today, baseUrl: baseUrl(), actor })
      })
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/letter/sending',
    summary: 'Decides the day on which the letter is sent, or takes it back before that.',
    params,
    body: letterSendingSchema,
    who: mayRunRound,
    response: roundLetterSchema,
    async handle({ storage, actor, params, body: { sendOn }, now, today, baseUrl }) {
      return transaction(storage, async (tx) => {
        const round = await launchedRound(tx, params.round)
        const { sentOn } = await loadLetter(tx, round.id)
        if (sentOn !== null) throw new Problem('letter-sent')
        if (sendOn !== null && sendOn < today) throw new Problem('day-passed')
        await planLetter(tx, round.id, sendOn)
        await audit(
          tx,
          {
            at: now,
            actorId: actor.personId,
            action: sendOn === null ? 'round-letter-unplanned' : 'round-letter-planned',
            ...(sendOn === null ? {} : { detail: sendOn }),
          },
          round,
        )
        return viewLetter(tx, round, { today, baseUrl: baseUrl(), actor })
      })
    },
  }),
]
