/** What can be filed, as plain data: taken down once, so that what is sent later is what was there then. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { DocumentKind } from '#shared/filing-document.ts'
import { type Language, languageSchema, type Text, textSchema } from '#shared/language.ts'
import type { Actor } from '#shared/session.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import type { Reader } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/** What a document of any kind stands under: unit and names above it as the round has them. */
export interface DocumentFrame {
  institution: Text
  round: Text
  unit: { name: Text; path: Text[] }
  /** As the organisation's register has it (stedkode). */
  unitCode: string
}

/** A name for what a document says: the same for the same, another for anything else. @param said plain data */
export function editionOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)
}

/** A document that is ready to be filed: signed, done or held. */
export interface ReadyDocument {
  /** shared/filing-document.ts */
  id: string
  name: Text
  /** ISO date. */
  on: string
  /** What it is now: anything that changes in it makes another edition. */
  edition: string
  /** Its own number, where it has one; else versions are counted as they are filed. */
  version: number | null
  /** Null where nobody is consulted on it. */
  consulted: boolean | null
}

/** A ready document with what it says. */
export interface WrittenDocument extends ReadyDocument {
  /** Who answers for it: whoever signed, else the leader. */
  responsible: string
  content: DocumentContent
}

/** Where documents of a kind come from. */
export interface DocumentSource {
  kind: DocumentKind
  /** Those of a whole round by unit; kinds that are only made when they are asked for have none. */
  list(reader: Reader, roundId: string): Promise<({ unitId: string } & ReadyDocument)[]>
  /** Those of one unit. @param part of the id; empty where there is only one */
  write(
    reader: Reader,
    year: UnitYear,
    part: string,
    frame: DocumentFrame,
    asked: { language: Language; today: string; actor: Actor },
  ): Promise<WrittenDocument | null>
}

/** As it is kept: written by this server, read back with its shape looked at. */
const frozenSchema = z.object({
  where: z.object({ roundId: z.string(), unitId: z.string() }),
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  on: z.string(),
  responsible: z.string(),
  language: languageSchema,
  institution: textSchema,
  round: textSchema,
  unit: textSchema,
  unitCode: z.string(),
  content: z.custom<DocumentContent>((value) => typeof value === 'object' && value !== null),
  attachments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      on: z.string(),
      content: z.custom<DocumentContent>((value) => typeof value === 'object' && value !== null),
    }),
  ),
})

/** A document and what goes along with it, in one language. */
export type FrozenDocument = z.infer<typeof frozenSchema>

/** @param json as it was kept @throws when it is damaged */
export function readFrozen(json: string): FrozenDocument {
  return frozenSchema.parse(JSON.parse(json))
}

/** One for each version of a document: whoever sends it twice is told that it is there already. */
export function externalKeys({ where, id, version }: { where: UnitInRound; id: string; version: number }): {
  case: string
  entry: string
} {
  const unitsCase = `${where.roundId}/${where.unitId}`
  return { case: unitsCase, entry: `${unitsCase}/${id}/${version}` }
}
