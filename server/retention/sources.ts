/** Where each kind of data with a date lies. */
import type { DatedKind } from '#shared/retention.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { datedRows } from './dated-rows.store.ts'
import type { DatedSource } from './dated-source.ts'
import { departedPeople } from './departed-people.store.ts'
import { roundReminders } from './round-reminders.store.ts'
import { unitPapers } from './unit-papers.store.ts'

/** @param documents where finished documents come from, which are not deleted before they are filed */
export function datedSources(documents: readonly DocumentSource[]): Readonly<Record<DatedKind, DatedSource>> {
  return { ...datedRows, reminders: roundReminders, papers: unitPapers(documents), people: departedPeople }
}
