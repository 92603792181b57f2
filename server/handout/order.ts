/** Which files an order has, and what they are called in its ZIP file. Pure. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type HandoutKind, handoutWishSchema } from '#shared/handout.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { diskName, forms, reportTitle } from './names.ts'

/** As it is stored: fixed when ordered, so that files, names and permissions are about the same units to the end. */
export const orderContentSchema = handoutWishSchema.safeExtend({ units: z.array(idSchema).min(1) })
export type OrderContent = z.infer<typeof orderContentSchema>

/** Hours for which finished files are kept. */
export const keptHours = 24

/** Orders being made at the same time, of everybody together: they stand in line for two threads. */
export const mostBeingMade = 10

/** Orders of one person, also those that are ready: each language and extent of an institution is some hundred MB. */
export const mostOfPerson = 6

/**
 * Bytes at most of the ZIP file's own name and of the names within: Windows unpacks no path of more than 260 letters, and
 * what it unpacks lies in a folder called as the ZIP file.
 */
export const longestInZip = { zip: 70, folder: 50, file: 90, code: 12 }

export interface OrderedFile {
  unitId: string
  kind: HandoutKind
  /** On the server's disk. */
  file: string
  /** Path in the ZIP file. */
  name: string
}

/**
 * The files of an order, unit by unit as the round has them.
 *
 * @param units of the round, parents before children; those that the order does not name are passed over
 */
export function filesOf(
  { units: ordered, kinds, language, extent }: OrderContent,
  round: { closedOn: string },
  units: readonly RoundUnit[],
): OrderedFile[] {
  const wanted = new Set(ordered)
  const folders = foldersOf(units, wanted)
  const taken = new Set<string>()
  return units
    .filter(({ unitId }) => wanted.has(unitId))
    .flatMap(({ unitId, code, name }) => {
      const title = diskName(reportTitle(round, name, language, extent), longestInZip.file)
      const folder = folders.get(unitId)
      const path = folder ? `${diskName(folder[language], longestInZip.folder)}/${title}` : title
      const ownCode = diskName(code, longestInZip.code)
      let free = path
      for (let copy = 1; taken.has(free.toLowerCase()); copy++)
        free = `${path} (${copy === 1 ? ownCode : `${ownCode} ${copy}`})`
      taken.add(free.toLowerCase())
      return kinds.map((kind) => {
        const { ending } = forms[kind]
        return { unitId, kind, file: `${unitId}.${ending}`, name: `${free}.${ending}` }
      })
    })
}

/** Below an institution the units of each faculty lie in a folder of their own, the faculty's own report among them. */
function foldersOf(units: readonly RoundUnit[], wanted: ReadonlySet<string>) {
  const folders = new Map<string, RoundUnit['name']>()
  const top = units.find(({ unitId }) => wanted.has(unitId))
  if (top?.level !== 1) return folders
  for (const { unitId, parentId, level, name } of units) {
    const folder = level === 2 ? name : folders.get(parentId ?? '')
    if (folder) folders.set(unitId, folder)
  }
  return folders
}
