/** Files that the page itself makes: bytes of a sheet, and the way to the person's download folder. */

/**
 * A sheet as spreadsheets open it: UTF-8 with a byte order mark, without which Excel reads æ, ø and å wrongly.
 */
export function sheetText(csv: string): string {
  return csv.startsWith('\uFEFF') ? csv : `\uFEFF${csv}`
}

/** Gives the browser a file to save. */
export function saveFile(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is ample for any file made here.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
