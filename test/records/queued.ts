/** Filings that wait to be sent, of plans that nobody wrote in particular. */
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import type { Storage } from '../../server/platform/database.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findFiling, type NewFiling, queueFiling } from '../../server/records/filing.store.ts'
import { externalKeys } from '../../server/records/filing-document.ts'
import type { FilingWay } from '../../server/records/filing-way.ts'
import { people, units } from '../cast.ts'
import { roundId } from '../released-round.ts'
import { questionWith } from './package-question.ts'

/** A filing of a version of the coast's plan, as it is before it is kept. */
export function newFiling({ clock }: Pick<Services, 'clock'>, version = 1): NewFiling {
  const document = { ...questionWith({ version }).document, where: { roundId, unitId: units.coast } }
  return {
    document,
    frozen: document,
    edition: String(version),
    name: filedPlanTexts.label,
    access: null,
    filedBy: people.leader,
    now: clock.now(),
  }
}

/** Queues it. @returns its external key */
export async function queued(services: Pick<Services, 'storage' | 'clock'>, version = 1): Promise<string> {
  const filing = newFiling(services, version)
  await transaction(services.storage, (tx) => queueFiling(tx, filing, '2026-10-13'))
  return externalKeys(filing.document).entry
}

export async function filingOf(storage: Storage, key: string) {
  const found = await findFiling(storage, key)
  if (!found) throw new Error(`There is no filing ${key}`)
  return found.filing
}

/** A way that keeps everything in memory, and fails where it is told to. */
export function memoryWay() {
  const staged = new Map<string, Uint8Array>()
  const out: { name: string; zip: Uint8Array }[] = []
  const arrived = new Map<string, { arrival: string; content: Uint8Array | null }>()
  const settled: { name: string; as: 'read' | 'held' }[] = []
  const broken = new Set<keyof FilingWay>()
  const work = (step: keyof FilingWay) => {
    if (broken.has(step)) throw new Error(`${step} is broken`)
  }
  let arrivals = 0
  const way: FilingWay = {
    async stage(name, zip) {
      work('stage')
      staged.set(name, zip)
    },
    async handOver(name) {
      work('handOver')
      const zip = staged.get(name)
      if (zip) out.push({ name, zip })
      staged.delete(name)
    },
    async withdraw(name) {
      staged.delete(name)
    },
    receipts: async () => [...arrived].map(([name, { arrival }]) => ({ name, arrival })),
    async read(name) {
      work('read')
      return arrived.get(name)?.content ?? null
    },
    async settle(name, as) {
      work('settle')
      arrived.delete(name)
      settled.push({ name, as })
    },
  }
  return {
    way,
    staged,
    out,
    settled,
    broken,
    /** A file comes back; null: one that is too large. */
    arrives(name: string, content: string | Uint8Array | null) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      arrived.set(name, { arrival: String(++arrivals), content: bytes })
    },
  }
}
