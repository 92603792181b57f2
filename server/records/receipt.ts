/**
 * What a records system answers to a message: arkivmelding.opprett.kvittering of Fiks Arkiv V1. `Opprettet` and
 * `Eksisterende` mean the same to us: the entry is there, once.
 */
import { DomUtils, parseDocument } from 'htmlparser2'
import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../platform/clock.ts'

type Part = NonNullable<ReturnType<typeof DomUtils.findOne>>

/** What a receipt says, or null where it says it of something else than an entry. */
export interface Receipt {
  /** The external key that it answers to; a refusal has none. */
  key: { system: string; key: string } | null
  /** Null where the case was not told of. */
  case: { year: string; number: string } | null
  /** What the archive calls the case, where it says so. */
  caseId: string | null
  /** Year, number and place in the case; null where the entry was not told of. */
  entry: {
    systemId: string
    year: string
    number: string
    place: string | null
    filedOn: string | null
  } | null
  /** Why the archive took it not, in its own words. */
  refused: string | null
}

/** @param xml that the schema has taken @returns null when it is no receipt of this kind */
export function readReceipt(xml: string): Receipt | null {
  const root = part(parseDocument(xml, { xmlMode: true }), 'arkivmeldingKvittering')
  if (!root) return null
  const folder = part(root, 'mappeKvittering')
  const entry = part(root, 'registreringKvittering')
  const failure = part(root, 'registreringFeilet') ?? part(root, 'mappeFeilet')
  const reference = entry && part(entry, 'referanseEksternNoekkel')
  const [year, number] = [words(folder, 'saksaar'), words(folder, 'sakssekvensnummer')]
  return {
    key: reference ? { system: words(reference, 'fagsystem'), key: words(reference, 'noekkel') } : null,
    case: year && number ? { year, number } : null,
    caseId: words(folder, 'mappeID') || null,
    entry: entry && {
      systemId: words(entry, 'systemID'),
      year: words(entry, 'journalaar'),
      number: words(entry, 'journalsekvensnummer'),
      place: words(entry, 'journalpostnummer') || null,
      filedOn: dayOfMoment(words(entry, 'arkivertDato')),
    },
    refused: failure ? words(failure, 'feilmelding') || words(failure, 'feilId') : null,
  }
}

/** An element right below, by its own name: systems choose prefixes as they like. */
function part(above: Pick<Part, 'children'>, name: string): Part | null {
  return DomUtils.findOne((one) => one.name.replace(/^.*:/, '') === name, above.children, false)
}

/** Empty where there is no such element. */
function words(above: Part | null, name: string): string {
  const found = above && part(above, name)
  return found ? DomUtils.textContent(found).trim() : ''
}

/** With an offset the day in Norway, else the day as it is written; null for what is none (XML Schema has years of five figures). */
function dayOfMoment(moment: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT/.test(moment)) return null
  if (!/(Z|[+-]\d\d:\d\d)$/.test(moment)) return moment.slice(0, 10)
  try {
    return dayOf(Temporal.Instant.from(moment))
  } catch {
    return null
  }
}
