/** Addresses as people paste them: from a list, a mail's address line or a spreadsheet. Pure. */

export interface TypedAddress {
  address: string
  /** Where it stands in the text, from 1. */
  line: number
}

/** One for every address, in the order of the text; `Kari Lunde <kari@…>` gives what is inside the brackets. */
export function addressesIn(text: string): TypedAddress[] {
  return text.split('\n').flatMap((written, index) =>
    written
      .split(/[,;\t]/)
      .map((part) => (/<([^<>]*)>/.exec(part)?.[1] ?? part).trim())
      .filter((address) => address !== '')
      .map((address) => ({ address, line: index + 1 })),
  )
}
