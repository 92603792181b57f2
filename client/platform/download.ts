/** Files that the page itself hands to the person. */
import { tell } from './api.ts'

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

/**
 * Opens a file that the server hands out only after a fresh login: a link by itself could not ask for one. Nothing is
 * opened when the person gives up.
 */
export async function openFresh(address: string): Promise<void> {
  const may = await tell('POST', '/api/session/fresh').then(
    () => true,
    () => false,
  )
  if (may) location.assign(address)
}
