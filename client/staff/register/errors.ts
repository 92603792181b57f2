/** The list of errors as a sheet, to be handed to whoever makes the register files. Pure. */
import type { Language } from '#shared/language.ts'
import type { RegisterError } from '#shared/register.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'

/** A semicolon file with byte order mark and CRLF; it holds headings and reasons only, never a cell's content. */
export function errorSheet(errors: readonly RegisterError[], language: Language): string {
  const lines = [
    (['file', 'row', 'column', 'reason'] as const).map((name) => fileTexts[name][language]),
    ...errors.map((error) => [
      registerPageTexts[error.file === 'units' ? 'unitsFile' : 'peopleFile'][language],
      error.row === null ? '' : String(error.row),
      error.column ?? '',
      registerErrorTexts[error.code][language],
    ]),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(';')).join('\r\n')}\r\n`
}

/** An unknown heading may be anything, a formula too: told to be text (OWASP, CSV injection), and quoted. */
function cellText(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
