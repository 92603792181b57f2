/** Documents and slides of every unit of a released round, ordered as one; and single documents, one after the other. */
import { makeHandout } from '../../../server/handout/handout.ts'
import { makeOrders } from '../../../server/handout/order.job.ts'
import { addOrder, findOrder } from '../../../server/handout/order.store.ts'
import { keptHours } from '../../../server/handout/order.ts'
import { loadUnitsBelow, unitQuestion } from '../../../server/handout/question.store.ts'
import { transaction } from '../../../server/platform/transaction.ts'
import { servicesOf } from '../database.ts'
import { tell } from './finish.ts'

const [folder = '', roundId = '', unitId = '', personId = ''] = process.argv.slice(2)
const services = servicesOf(folder)
const { storage, clock } = services
const units = (await loadUnitsBelow(storage, { roundId, unitId })).map((unit) => unit.unitId)

const started = performance.now()
const kinds = ['pdf', 'slides'] as const
const id = await transaction(storage, (tx) =>
  addOrder(tx, {
    roundId,
    unitId,
    orderedBy: personId,
    orderedAt: clock.now().toString(),
    keptUntil: clock.now().add({ hours: keptHours }).toString(),
    content: { kinds: [...kinds], language: 'nb', extent: 'short', units },
    files: units.length * kinds.length,
  }),
)
await makeOrders(services)
const milliseconds = performance.now() - started
const order = await findOrder(storage, id)
if (order?.state !== 'ready') throw new Error(`The order is ${order?.state}`)

const singles: number[] = []
for (const one of units.slice(0, 30)) {
  const question = await unitQuestion(
    storage,
    { roundId, unitId: one },
    { kind: 'pdf', language: 'nb', extent: 'short' },
  )
  const asked = performance.now()
  await makeHandout(question)
  singles.push(performance.now() - asked)
}
storage.close()
singles.sort((a, b) => a - b)
tell({ milliseconds, units: units.length, warm: singles[Math.floor(singles.length / 2)] ?? Number.NaN })
