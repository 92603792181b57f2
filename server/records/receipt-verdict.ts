/** What becomes of a receipt. Pure: decided from what it says, what it is called, and what it is about. */
import { caseNumberOf, fitsCaseNumber } from '#shared/case-number.ts'
import { dateSchema } from '#shared/fields.ts'
import type { ReceiptOutcome } from '#shared/filing-document.ts'
import type { Filing } from '#shared/records.ts'
import type { Told } from './filing.store.ts'
import type { Receipt } from './receipt.ts'

/** What is known of the filing that a receipt is about. */
export interface Awaiting {
  key: string
  filing: Pick<Filing, 'state' | 'caseNumber' | 'systemId' | 'sha256'>
}

export interface Verdict {
  outcome: ReceiptOutcome
  /** Null where nothing is known by it. */
  key: string | null
  /** What it changes; null where it changes nothing. */
  told: Told | null
}

/**
 * The external key that a receipt is about: the one it holds, else the one in the name of its file, since a refusal
 * holds none.
 *
 * @param system how this platform is called in keys @returns null where there is none; `other-document` where it holds
 *   one and its name has another
 */
export function keyOf(
  receipt: Receipt | null,
  inName: string | null,
  system: string,
): string | 'other-document' | null {
  const held = receipt?.key ?? null
  if (!held) return inName
  // A key of another system may well look like one of ours.
  if (held.system !== system) return null
  return inName !== null && inName !== held.key ? 'other-document' : held.key
}

/**
 * @param receipt null for a message that only says that the package was received
 * @param awaiting null where no filing is known by its key
 * @param form of case numbers @param today ISO date
 */
export function verdictOn(
  receipt: Receipt | null,
  awaiting: Awaiting | null,
  form: string,
  today: string,
): Verdict {
  if (!awaiting) return { outcome: 'unknown', key: null, told: null }
  const { key, filing } = awaiting
  // What was never made cannot have been received; what was may have left without our having noted it.
  if (filing.state === 'queued' && filing.sha256 === null) return { outcome: 'unknown', key, told: null }
  const isFiled = filing.state === 'filed'
  // A refusal is the last word until somebody sends again.
  const isSettled = isFiled || filing.state === 'failed'
  if (!receipt) return isSettled ? repeated(key) : used(key, { state: 'received' })
  if (!receipt.entry) {
    if (receipt.refused === null) return isSettled ? repeated(key) : used(key, { state: 'received' })
    // It lies there already: that the same was refused once more is for a person to look at.
    return isFiled
      ? { outcome: 'other-case', key, told: null }
      : used(key, { state: 'failed', refused: receipt.refused })
  }
  const { systemId, year, number, filedOn } = receipt.entry
  const caseNumber = caseNumberIn(receipt, form)
  const entry = { systemId, ...(number && { journalNumber: `${year}/${number}` }) }
  if (isFiled) {
    const isSame = caseNumber === null || caseNumber === filing.caseNumber
    // Recorded by hand before the receipt came: what the records system calls it is added.
    if (isSame && filing.systemId === null) return used(key, { state: 'filed', ...entry })
    return isSame ? repeated(key) : { outcome: 'other-case', key, told: null }
  }
  if (caseNumber === null) return used(key, { state: 'received', ...entry })
  if (!fitsCaseNumber(form, caseNumber)) return { outcome: 'wrong-form', key, told: null }
  return used(key, { state: 'filed', caseNumber, filedOn: dayIn(filedOn, today), ...entry })
}

function used(key: string, told: Told): Verdict {
  return { outcome: 'used', key, told }
}

function repeated(key: string): Verdict {
  return { outcome: 'repeated', key, told: null }
}

/** The day that a receipt names, where it is one that has been; else the day on which the receipt came. */
function dayIn(told: string | null, today: string): string {
  const isDay = told !== null && dateSchema.safeParse(told).success
  return isDay && told >= '2000-01-01' && told <= today ? told : today
}

/** As the records system writes it, where that is in the institution's form; else put together from its parts. */
function caseNumberIn({ case: told, caseId, entry }: Receipt, form: string): string | null {
  if (caseId !== null && fitsCaseNumber(form, caseId)) return caseId
  if (!told) return caseId
  const place = entry?.place
  return caseNumberOf(form, { year: told.year, numbers: [told.number, ...(place ? [place] : [])] })
}
