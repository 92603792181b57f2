/** A semicolon file that a Norwegian spreadsheet opens as it is, and what a cell of any sheet must not begin with. */

/** Without it a spreadsheet takes UTF-8 for Windows-1252. */
const byteOrderMark = '\uFEFF'

/** @returns the rows' text: begins with a byte order mark, numbers have a decimal comma, lines end in CRLF (RFC 4180) */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) => cells.map(csvCell).join(';'))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** Quoted where it holds a separator, a quote or a line break. */
function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = plainCell(cell)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The text of a cell in any kind of sheet: one that begins like a formula is told to be text, or the spreadsheet would
 * run it (OWASP, CSV injection; the wide signs are of East Asian keyboards).
 */
export function plainCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
