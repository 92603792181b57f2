/** A released round of the cast's university with figures: goal clarity, at three units and for two groups. */
import type { Route } from '../server/platform/route.ts'
import { transaction } from '../server/platform/transaction.ts'
import { figureTable } from '../server/results/results.tables.ts'
import { replaceRoundGroups } from '../server/round/round-group.store.ts'
import { units } from './cast.ts'
import { startApp } from './http.ts'
import { holdOpenRound, holdRound, roundId } from './released-round.ts'

/** Goal clarity of `n` people who all give 4 to its four statements, but for half of them 2 to the first. */
const goalClarity = (n: number) => ({
  answers: n,
  mean: { 'goal-clarity': { n, sum: n * 42 } },
  detail: { 'goal-clarity': { n, sum: n * 42, sumOfSquares: (n / 2) * (48 ** 2 + 36 ** 2) } },
  items: {
    'goals.goals-known': [0, n / 2, 0, n / 2, 0],
    'goals.unit-goals-guide': [0, 0, 0, n, 0],
    'goals.what-can-wait': [0, 0, 0, n, 0],
    'goals.agreed-priorities': [0, 0, 0, n, 0],
  },
})

export async function releasedApp(routes: Route[]) {
  const app = await startApp(routes)
  const { storage } = app.services
  await holdRound(storage)
  await holdOpenRound(storage)
  await transaction(storage, async (tx) => {
    const title = (word: string) => ({ nb: word, nn: word, en: word })
    await replaceRoundGroups(tx, roundId, [
      { id: 'phd-candidates', title: title('Stipendiater'), people: { attribute: 'phd' }, movesUp: false },
      { id: 'temporary', title: title('Midlertidige'), people: { attribute: 'phd' }, movesUp: false },
    ])
    const rows: [keyof typeof units, string, object][] = [
      ['university', '', goalClarity(80)],
      ['science', '', goalClarity(40)],
      ['coast', '', goalClarity(20)],
      ['science', 'phd-candidates', { ...goalClarity(12), invited: 31 }],
      ['university', 'phd-candidates', { ...goalClarity(24), invited: 68 }],
      ['university', 'temporary', { ...goalClarity(26), invited: 77 }],
    ]
    await tx.db.insert(figureTable).values(
      rows.map(([unit, groupId, content]) => ({
        roundId,
        unitId: units[unit],
        groupId,
        content: JSON.stringify(content),
      })),
    )
  })
  return app
}
