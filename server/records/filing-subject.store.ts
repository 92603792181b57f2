/** A document of a unit with everything its filing needs: which version it is, and where it stands. */
import { partsOf } from '#shared/filing-document.ts'
import type { Language, Text } from '#shared/language.ts'
import type { Filing } from '#shared/records.ts'
import type { Actor } from '#shared/session.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits, type RoundUnit } from '../round/round.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { type KeptFiling, loadFilings } from './filing.store.ts'
import type {
  DocumentFrame,
  DocumentSource,
  FrozenDocument,
  ReadyDocument,
  WrittenDocument,
} from './filing-document.ts'

/** Who asks, when, and in which language the document is to be. */
export interface Asked {
  language: Language
  today: string
  actor: Actor
}

/** Everything that can be filed in the year, from the sources of its kinds. */
export interface FilingSubject {
  written: WrittenDocument
  version: number
  /** Of this version; null while nobody has filed it. */
  filing: Filing | null
}

/** @returns null while there is nothing to file, and for a document that there is no source of */
export async function loadSubject(
  reader: Reader,
  sources: readonly DocumentSource[],
  year: UnitYear,
  documentId: string,
  asked: Asked,
): Promise<FilingSubject | null> {
  const { kind, part } = partsOf(documentId)
  const source = sources.find((one) => one.kind === kind)
  const written = await source?.write(reader, year, part, await loadFrame(reader, year), asked)
  if (!written) return null
  const kept = await loadFilings(reader, year, documentId)
  const version = versionOf(written, kept)
  return {
    written,
    version,
    filing: kept.find((one) => one.filing.version === version)?.filing ?? null,
  }
}

/** Its own number; else that of the same edition, else the next. */
export function versionOf(
  { version, edition }: Pick<ReadyDocument, 'version' | 'edition'>,
  kept: readonly Pick<KeptFiling, 'edition' | 'filing'>[],
): number {
  if (version !== null) return version
  const same = kept.find((one) => one.edition === edition)
  return same?.filing.version ?? Math.max(0, ...kept.map(({ filing }) => filing.version)) + 1
}

/** Other documents of the unit that are ready. */
export async function loadAttachable(
  reader: Reader,
  sources: readonly DocumentSource[],
  { roundId, unitId }: UnitYear,
  documentId: string,
): Promise<{ id: string; name: Text }[]> {
  const lists = await Promise.all(sources.map((source) => source.list(reader, roundId)))
  return lists
    .flat()
    .filter((ready) => ready.unitId === unitId && ready.id !== documentId)
    .map(({ id, name }) => ({ id, name }))
}

/** The document as it is now, for good, with those that go along. @param attachments in their order */
export async function freeze(
  reader: Reader,
  year: UnitYear,
  { written, version }: Pick<FilingSubject, 'written' | 'version'>,
  attachments: readonly WrittenDocument[],
  language: Language,
): Promise<FrozenDocument> {
  const { institution, round, unit, unitCode } = await loadFrame(reader, year)
  return {
    where: { roundId: year.roundId, unitId: year.unitId },
    id: written.id,
    name: written.name[language],
    version,
    on: written.on,
    responsible: written.responsible,
    language,
    institution,
    round,
    unit: unit.name,
    unitCode,
    content: written.content,
    attachments: attachments.map(({ id, name, on, content }) => ({ id, name: name[language], on, content })),
  }
}

/** Unit and names above it as the round has them. */
export async function loadFrame(
  reader: Reader,
  { roundId, unitId, round }: UnitYear,
): Promise<DocumentFrame> {
  const units = new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit]))
  const unit = units.get(unitId)
  if (!unit) throw new Error('The round does not have the unit of its document')
  return {
    institution: (await loadInstitution(reader)).name,
    round: round.title,
    unit: { name: unit.name, path: above(unit, units).map(({ name }) => name) },
    unitCode: unit.code,
  }
}

/** From the top of the round, without the unit itself. */
function above(unit: RoundUnit, units: ReadonlyMap<string, RoundUnit>): RoundUnit[] {
  const parent = unit.parentId === null ? undefined : units.get(unit.parentId)
  return parent ? [...above(parent, units), parent] : []
}
