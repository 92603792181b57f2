/** The list of errors as a sheet, to be handed to whoever makes the register files. Pure. */
import { csvFile } from '#shared/csv.ts'
import type { Language } from '#shared/language.ts'
import type { RegisterError } from '#shared/register.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'

/** A semicolon file that holds headings and reasons only, never a cell's content; a heading may be anything. */
export function errorSheet(errors: readonly RegisterError[], language: Language): string {
  return csvFile([
    (['file', 'row', 'column', 'reason'] as const).map((name) => fileTexts[name][language]),
    ...errors.map((error) => [
      registerPageTexts[error.file === 'units' ? 'unitsFile' : 'peopleFile'][language],
      error.row === null ? '' : String(error.row),
      error.column ?? '',
      registerErrorTexts[error.code][language],
    ]),
  ])
}
