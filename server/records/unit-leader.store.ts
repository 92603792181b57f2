/** Who answers for a document that nobody has signed. */
import type { Language } from '#shared/language.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import type { DocumentFrame } from './filing-document.ts'

/** The unit's leader; while there is none, the unit itself. */
export async function loadLeaderName(
  reader: Reader,
  { tree, unitId }: UnitYear,
  { unit }: DocumentFrame,
  language: Language,
): Promise<string> {
  const leaderId = tree.byId.get(unitId)?.leaderId
  if (!leaderId) return unit.name[language]
  return (await loadPeople(reader, [leaderId])).get(leaderId)?.name || unit.name[language]
}
