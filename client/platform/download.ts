/** Files that the page itself hands to the person. */

/** Gives the browser a file to save; a sheet begins with a byte order mark, or Excel reads æ, ø and å wrongly. */
export function saveFile(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  saveBlob(name, new Blob([text], { type }))
}

/** The same for a file that came from the server. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is ample for any file made here.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
