/**
 * Reads what the records system answered. Each receipt is noted first and moved afterwards: a server that is killed
 * between finds the same file again, and moves it to where it belongs. Nothing is thrown away.
 */
import { createHash } from 'node:crypto'
import { partsOf, type ReceiptOutcome } from '#shared/filing-document.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findFiling, recordReceipt } from './filing.store.ts'
import { type FilingWay, keyInName } from './filing-way.ts'
import { findReceipt, keepReceipt } from './receipt.store.ts'
import { type Receipt, readReceipt } from './receipt.ts'
import { keyOf, type Verdict, verdictOn } from './receipt-verdict.ts'
import { receiptFaults } from './schema-check.ts'

const actions = { received: 'filing-received', filed: 'filing-filed', failed: 'filing-refused' } as const

type Reading = Pick<Services, 'storage' | 'clock' | 'log'>

/** `…opprett.mottatt` of Fiks Arkiv has no content: a file of that name says that the package came. */
const receivedOnly = /\.mottatt$/

const underWay = new WeakMap<Reading['storage'], Promise<void>>()

/** One sweep; asked for while it is at work, it goes on. Never throws. @param way null: there is nothing to read */
export function readReceipts(services: Reading, way: FilingWay | null): Promise<void> {
  const { storage, log } = services
  const before = underWay.get(storage)
  if (before) return before
  const running = (way ? readAll(services, way) : Promise.resolve())
    .catch((err: unknown) => log?.error({ err }, 'receipts could not be read'))
    .finally(() => underWay.delete(storage))
  underWay.set(storage, running)
  return running
}

async function readAll(services: Reading, way: FilingWay): Promise<void> {
  for (const { name, arrival } of await way.receipts())
    try {
      await readOne(services, way, name, arrival)
    } catch (err) {
      // One that cannot be read or moved must not keep the others waiting; it is found again by the next sweep.
      services.log?.error({ err, receipt: name }, 'a receipt could not be read')
    }
}

async function readOne(
  { storage, clock, log }: Reading,
  way: FilingWay,
  name: string,
  arrival: string,
): Promise<void> {
  const content = await way.read(name)
  const id = createHash('sha256')
    .update(JSON.stringify([name, arrival]))
    .update(content ?? '')
    .digest('hex')
  const before = await findReceipt(storage, id)
  const outcome = before ?? (await judge({ storage, clock }, name, content, id))
  if (isHeld(outcome)) log?.warn({ receipt: name, outcome }, 'a receipt waits for a person')
  await way.settle(name, isHeld(outcome) ? 'held' : 'read')
}

function isHeld(outcome: ReceiptOutcome): boolean {
  return outcome !== 'used' && outcome !== 'repeated'
}

/** Decides, changes the filing and keeps the receipt, all in one. */
async function judge(
  { storage, clock }: Pick<Services, 'storage' | 'clock'>,
  name: string,
  content: Uint8Array | null,
  id: string,
): Promise<ReceiptOutcome> {
  const now = clock.now()
  const receivedOn = dayOf(now)
  const text = content === null ? null : textOf(content)
  const understood = await understand(name, text)
  return transaction(storage, async (tx) => {
    const { settings } = await loadFilingSettings(tx)
    let verdict: Verdict = { outcome: 'unreadable', key: null, told: null }
    if (understood !== 'unreadable') {
      const key = keyOf(understood, keyInName(name), settings.system)
      const found = key === null || key === 'other-document' ? null : await findFiling(tx, key)
      verdict =
        key === 'other-document'
          ? { outcome: key, key: null, told: null }
          : verdictOn(
              understood,
              found && key !== null ? { key, filing: found.filing } : null,
              settings.caseNumberForm,
              receivedOn,
            )
      if (found && verdict.told) {
        const { roundId, unitId, document, version } = found
        const of = { where: { roundId, unitId }, id: document, version }
        await recordReceipt(tx, verdict.key ?? '', of, verdict.told)
        await recordAudit(tx, {
          at: now,
          actorId: null,
          action: actions[verdict.told.state],
          subject: `round:${roundId}/unit:${unitId}`,
          detail: partsOf(document).kind,
        })
      }
    }
    const { outcome, key: filingKey } = verdict
    await keepReceipt(tx, { id, name, receivedOn, content: text ?? '', outcome, filingKey })
    return outcome
  })
}

/** @returns null for one that only says that the package came */
async function understand(name: string, text: string | null): Promise<Receipt | null | 'unreadable'> {
  if (text === null) return 'unreadable'
  if (text.trim() === '') return receivedOnly.test(name) ? null : 'unreadable'
  if ((await receiptFaults(text)).length > 0) return 'unreadable'
  return readReceipt(text) ?? 'unreadable'
}

/** @returns null where it is no text, which no database keeps as one */
function textOf(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
