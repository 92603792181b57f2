/** Every route of keeping, asked in every state of a round, and by everybody who has no business there. */
import { describe, expect, test } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import type { ProblemCode } from '#shared/problem.ts'
import type { RoundState } from '#shared/round-state.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { findRoundBox } from '../../server/keeping/round-box.store.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import type { CastName } from '../cast.ts'
import type { Agent } from '../http.ts'
import { openedRound, preparedRound } from '../opened-round.ts'
import { draft, draftedRound } from '../round/launched.ts'
import { startKeeping } from './asked.ts'

const proof = toBase64url(new Uint8Array(32))

const requests: Record<string, (agent: Agent, at: string) => ReturnType<Agent['get']>> = {
  launch: (agent, at) => agent.post(`${at}/launch`).send({ mode: 'custodian' }),
  preparation: (agent, at) => agent.get(`${at}/preparation`),
  ceremony: (agent, at) => agent.put(`${at}/ceremony`).send({ manifest: '{}', signatures: [] }),
  'ask rehearsal': (agent, at) => agent.get(`${at}/rehearsal`),
  'prove rehearsal': (agent, at) => agent.post(`${at}/rehearsal`).send({ proof }),
  open: (agent, at) => agent.post(`${at}/open`),
  closing: (agent, at) => agent.put(`${at}/closing`).send({ closesOn: '2026-11-04' }),
}
type Name = keyof typeof requests

const notPreparing = {
  preparation: 'round-not-preparing',
  ceremony: 'round-not-preparing',
  'ask rehearsal': 'round-not-preparing',
  'prove rehearsal': 'round-not-preparing',
  open: 'round-not-preparing',
} as const
const launched = { ...notPreparing, launch: 'round-not-draft' } as const

/** What each state answers; 200 where nothing stands. */
const answers: [RoundState, KeepingMode, Partial<Record<Name, ProblemCode>>][] = [
  ['draft', 'custodian', { ...notPreparing, closing: 'round-not-open' }],
  [
    'preparing',
    'custodian',
    {
      launch: 'round-not-draft',
      ceremony: 'ceremony-invalid',
      'ask rehearsal': 'ceremony-invalid',
      'prove rehearsal': 'ceremony-invalid',
      open: 'not-rehearsed',
      closing: 'round-not-open',
    },
  ],
  [
    'preparing',
    'single-key',
    {
      launch: 'round-not-draft',
      ceremony: 'round-not-preparing',
      'ask rehearsal': 'round-not-preparing',
      'prove rehearsal': 'round-not-preparing',
      open: 'round-not-preparing',
      closing: 'round-not-open',
    },
  ],
  ['open', 'custodian', { ...launched, closing: 'not-signed-by-key-holders' }],
  ['open', 'single-key', launched],
  ['closing', 'custodian', { ...launched, closing: 'round-not-open' }],
  ['released', 'custodian', { ...launched, closing: 'round-not-open' }],
  ['aborted', 'custodian', { ...launched, closing: 'round-not-open' }],
]

async function roundIn(services: Services, state: RoundState, mode: KeepingMode): Promise<string> {
  const roundId = await draftedRound(services.storage)
  if (state === 'draft') return roundId
  if (state === 'preparing') {
    // Without key holders it would open by itself, so it waits for its first day.
    await preparedRound(services, roundId, { mode: 'custodian' })
    const keeping = { keeping: mode }
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'preparing', keeping))
    return roundId
  }
  await openedRound(services, roundId, { mode })
  if (state !== 'open') await transaction(services.storage, (tx) => setRoundState(tx, roundId, state))
  return roundId
}

/** All that a refusal must leave as it was. */
async function everything({ storage, vault }: Services, roundId: string) {
  return {
    round: await findRound(storage, roundId),
    box: await findRoundBox(storage, roundId),
    mails: (await newestMails(storage, vault, undefined, 1)).total,
    act: (await newestActs(storage, undefined, 1))[0]?.id,
    key: vault.keyOf(roundId) !== null,
  }
}

describe.each(answers)('a round that is %s (%s)', (state, mode, refusals) => {
  test.each(Object.keys(requests))('%s', async (name) => {
    const { as, services } = await startKeeping()
    const roundId = await roundIn(services, state, mode)
    const before = await everything(services, roundId)
    const coordinator = await as('coordinator')
    const request = requests[name]
    if (!request) throw new Error('There is no such request')
    const answer = await request(coordinator, `/api/rounds/${roundId}`)
    const refusal = refusals[name]
    if (refusal === undefined) return expect(answer.status).toBe(200)
    expect(answer.body.code).toBe(refusal)
    expect(await everything(services, roundId)).toEqual(before)
  })
})

describe('who has no business with who keeps the key', () => {
  const others: [CastName | null, number][] = [
    ['leader', 403],
    ['dean', 403],
    ['rector', 403],
    ['safetyRepresentative', 403],
    ['hr', 403],
    ['recordsOfficer', 403],
    ['admin', 403],
    ['employee', 404],
    ['stranger', 404],
    [null, 401],
  ]

  test.each(others)('%s, whatever is sent', async (name, status) => {
    const { as, anonymous, services } = await startKeeping()
    const roundId = await roundIn(services, 'preparing', 'custodian')
    const before = await everything(services, roundId)
    const agent = name ? await as(name) : anonymous
    for (const request of Object.values(requests)) {
      const answer = await request(agent as Agent, `/api/rounds/${roundId}`)
      expect(answer.status).toBe(status)
      expect(answer.text).not.toContain(draft.title.nb)
      expect(answer.text).not.toContain('invited')
    }
    expect(await everything(services, roundId)).toEqual(before)
  })

  test('a round that does not exist, or has no id, is not found by its coordinator either', async () => {
    const { as } = await startKeeping()
    const coordinator = await as('coordinator')
    for (const id of ['00000000-0000-4000-8000-900000000009', 'no-id', '..%2F..%2Fkeys'])
      for (const request of Object.values(requests))
        expect((await request(coordinator, `/api/rounds/${id}`)).status).toBe(404)
  })
})
