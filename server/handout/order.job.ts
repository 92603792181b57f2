/**
 * Makes ordered handouts in the background, one order after the other and two files at a time. A server that was
 * stopped goes on with the files that are missing; what is over is removed.
 */
import { recordAudit } from '../access/audit.store.ts'
import type { Storage } from '../platform/database.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'
import { makeHandout } from './handout.ts'
import {
  changeOrder,
  expiredOrders,
  findOrder,
  nextOrder,
  type Order,
  type OrderState,
  orderIds,
  readyOrders,
  removeOrder,
} from './order.store.ts'
import { filesOf, keptHours, type OrderedFile } from './order.ts'
import {
  bytesOf,
  countBeginning,
  foldersOfOrders,
  forgetBeginnings,
  keepFile,
  openOrderFolder,
  removeFiles,
  wholeFiles,
} from './order-files.store.ts'
import { unitQuestion } from './question.store.ts'

/** Files made at the same time; the threads are no more than that. */
const lanes = 2

/** A server that stops in the middle of an order so often is stopped by the order itself, and must stay up for the rest. */
const mostBeginnings = 5

/** Milliseconds between two writes of how far an order has come. */
const tellEvery = 1000

/** One run at a time for each database. */
const underWay = new WeakMap<Storage, Promise<void>>()

/**
 * Makes everything that is ordered; asked for while it is at work, it goes on. Never throws: an order that fails says
 * so itself, and why is in the log.
 */
export function makeOrders(services: Services): Promise<void> {
  const { storage, log } = services
  const running =
    underWay.get(storage) ??
    makeAll(services)
      .catch((err: unknown) => log?.error({ err }, 'ordered files could not be made'))
      .finally(() => underWay.delete(storage))
  underWay.set(storage, running)
  return running
}

async function makeAll(services: Services): Promise<void> {
  for (let order = await nextOrder(services.storage); order; order = await nextOrder(services.storage))
    await makeOrder(services, order)
}

async function makeOrder(services: Services, order: Order): Promise<void> {
  const { storage, dataDir, log } = services
  try {
    const files = await filesOfOrder(storage, order)
    await openOrderFolder(dataDir, order.id)
    if ((await countBeginning(dataDir, order.id)) > mostBeginnings)
      throw new Error('The server stopped each time it made these files')
    const whole = new Set(await wholeFiles(dataDir, order.id))
    await makeFiles(
      services,
      order,
      files.filter(({ file }) => !whole.has(file)),
    )
    await endOrder(services, order, 'ready')
  } catch (error) {
    if (!(await findOrder(storage, order.id))) return
    log?.error({ err: error, order: order.id }, 'an order of files could not be made')
    await endOrder(services, order, isOfDisk(error) ? 'disk-failed' : 'failed')
  }
}

/** The files of an order as they were when it was taken. */
export async function filesOfOrder(storage: Storage, order: Order): Promise<OrderedFile[]> {
  const round = await findRound(storage, order.roundId)
  if (!round) throw new Error('An order is of a round')
  return filesOf(order.content, { closedOn: round.closesOn }, await loadRoundUnits(storage, round.id))
}

/** @throws the first error of any file; the others that are under way are awaited first */
async function makeFiles(services: Services, order: Order, missing: OrderedFile[]): Promise<void> {
  const { storage, dataDir } = services
  const { roundId } = order
  const { language, second = null, extent } = order.content
  const units = [...new Set(missing.map(({ unitId }) => unitId))]
  const progress = { made: order.files - missing.length, toldAt: performance.now() }
  let broken = false
  const lane = async () => {
    for (let unitId = units.shift(); unitId && !broken; unitId = units.shift()) {
      if (!(await findOrder(storage, order.id))) return
      // Read once for all its kinds.
      const question = await unitQuestion(storage, { roundId, unitId }, { kind: 'pdf', language, extent })
      for (const { kind, file } of missing.filter((one) => one.unitId === unitId)) {
        const asked = { ...question, kind, second: kind === 'slides' ? second : null }
        await keepFile(dataDir, order.id, file, await makeHandout(asked))
        progress.made++
        await tellProgress(storage, order.id, progress)
      }
    }
  }
  const ends = await Promise.allSettled(
    Array.from({ length: lanes }, () =>
      lane().catch((error: unknown) => {
        broken = true
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function tellProgress(
  storage: Storage,
  orderId: string,
  progress: { made: number; toldAt: number },
): Promise<void> {
  if (performance.now() - progress.toldAt < tellEvery) return
  progress.toldAt = performance.now()
  await transaction(storage, (tx) => changeOrder(tx, orderId, { made: progress.made }))
}

/** The files are kept from when they are ready. */
async function endOrder(
  { storage, clock, dataDir }: Services,
  order: Order,
  state: OrderState,
): Promise<void> {
  const at = clock.now()
  // A disk that takes nothing may not let itself be read either.
  const { length: made } = await wholeFiles(dataDir, order.id).catch(() => [])
  await forgetBeginnings(dataDir, order.id).catch(() => undefined)
  await transaction(storage, async (tx) => {
    if (!(await findOrder(tx, order.id))) return
    const keptUntil = at.add({ hours: keptHours }).toString()
    await changeOrder(tx, order.id, { state, made, keptUntil })
    const action = state === 'ready' ? 'handouts-made' : 'handouts-failed'
    await recordAudit(tx, {
      at,
      actorId: null,
      action,
      subject: `round:${order.roundId}/unit:${order.unitId}`,
    })
  })
}

/** Errors of the file system have a code of capitals; others are the maker's. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

/** Removes what is over and files that belong to no order; has made anew what lost its files, as after a restored backup. */
export async function sweepOrders(services: Services): Promise<void> {
  const { storage, clock, dataDir } = services
  for (const order of await expiredOrders(storage, clock.now().toString()))
    await dropOrder(services, order, null)
  for (const order of await readyOrders(storage))
    if ((await wholeFiles(dataDir, order.id)).length < order.files)
      await transaction(storage, (tx) => changeOrder(tx, order.id, { state: 'making' }))
  const folders = await foldersOfOrders(dataDir)
  const ids = await orderIds(storage)
  for (const id of folders) if (!ids.has(id)) await removeFiles(dataDir, id)
}

/** Takes an order back, whatever its state, with all its files. @param actorId who does it; null for the server */
export async function dropOrder(
  { storage, clock, dataDir }: Services,
  order: Order,
  actorId: string | null,
): Promise<void> {
  await transaction(storage, async (tx) => {
    if (!(await removeOrder(tx, order.id))) return
    const subject = `round:${order.roundId}/unit:${order.unitId}`
    await recordAudit(tx, { at: clock.now(), actorId, action: 'handouts-removed', subject })
  })
  await removeFiles(dataDir, order.id)
}

/** Bytes of an order's files; null while they are not all there. */
export async function orderBytes({ storage, dataDir }: Services, order: Order): Promise<number | null> {
  return order.state === 'ready' ? bytesOf(dataDir, order.id, await filesOfOrder(storage, order)) : null
}
