/** Reads the two register files: a whole register, or every reason why not. */
import type { RegisterError, RegisterPreview } from '#shared/register.ts'
import { peopleColumns, unitColumns } from './columns.ts'
import { crossCheckPeople, readPeople } from './people.ts'
import type { Register } from './register.ts'
import { type FileName, type RegisterFile, readSheet } from './sheet.ts'
import { checkSuccessions } from './successions.ts'
import { crossCheckUnits, readUnits } from './units.ts'
import type { Told } from './untold.ts'

export type RegisterReading =
  | {
      outcome: 'register'
      register: Register
      told: Told
      /** What the files hold besides, and is not read. */
      leftOut: Pick<RegisterPreview, 'leftOut' | 'outsiders'>
    }
  | { outcome: 'refused'; errors: RegisterError[] }

/**
 * Reads both files. Refused means that something is wrong; every error found is listed, by file and row.
 *
 * @param everCodes codes of all units the register has had, which the files may say are taken over from
 */
export function readRegister(
  files: Record<FileName, RegisterFile>,
  everCodes: ReadonlySet<string> = new Set(),
): RegisterReading {
  const unitSheet = readSheet('units', files.units, unitColumns)
  const peopleSheet = readSheet('people', files.people, peopleColumns)
  const units = readUnits(unitSheet.rows)
  const people = readPeople(peopleSheet.rows)
  const errors = [
    ...unitSheet.errors,
    ...peopleSheet.errors,
    ...units.errors,
    ...people.errors,
    ...crossCheckUnits(unitSheet, peopleSheet),
    ...checkSuccessions(unitSheet.rows, everCodes),
    ...crossCheckPeople(peopleSheet, unitSheet),
  ]
  if (errors.length > 0) return { outcome: 'refused', errors: errors.sort(byPlace) }
  return {
    outcome: 'register',
    register: { units: units.build(peopleSheet.rows), people: people.build() },
    told: {
      safetyAreas: unitSheet.tells('safetyArea'),
      representatives: peopleSheet.tells('represents'),
    },
    leftOut: {
      leftOut: [
        ...unitSheet.leftOut.map((column) => ({ file: 'units' as const, column })),
        ...peopleSheet.leftOut.map((column) => ({ file: 'people' as const, column })),
      ],
      outsiders: outsidersIn(files.people),
    },
  }
}

function outsidersIn(file: RegisterFile): number {
  return 'outcome' in file && file.outcome === 'entries' ? file.outsiders : 0
}

function byPlace(a: RegisterError, b: RegisterError): number {
  if (a.file !== b.file) return a.file === 'units' ? -1 : 1
  return (a.row ?? 0) - (b.row ?? 0)
}
