/** A mail's plain text, with its links found. Pure. */

export interface MailPart {
  /** Where the part begins in the text. */
  at: number
  text: string
  link: boolean
}

/** Splits a text into plain parts and http(s) addresses; a full stop or bracket after an address is not part of it. */
export function partsOf(text: string): MailPart[] {
  const parts: MailPart[] = []
  let at = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)\]]+$/, '')
    if (match.index > at) parts.push({ at, text: text.slice(at, match.index), link: false })
    parts.push({ at: match.index, text: address, link: true })
    at = match.index + address.length
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), link: false })
  return parts
}
