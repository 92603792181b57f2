/**
 * Recognises Norwegian national identity numbers (fødselsnummer), D-numbers and the synthetic ones used in tests, so
 * that a column of them is refused: the register needs none, and what is never stored cannot leak.
 */

/** Weights of the two control digits; weighted sums must be divisible by 11 (Skatteetaten). */
const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
]
/** Added to the month of help numbers (40) and of synthetic numbers (65, 80). */
const monthOffsets = [0, 40, 65, 80]
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Six digits and five, with the separators people write, standing alone in a text. */
const candidates = /(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]{0,3}\d{3}[. -]?\d{2}(?!\d)/g

/** True when the text is, or contains, a valid identity number. */
export function holdsIdentityNumber(text: string): boolean {
  return (text.match(candidates) ?? []).some((found) => isIdentityNumber(found.replace(/\D/g, '')))
}

function isIdentityNumber(eleven: string): boolean {
  const digits = [...eleven].map(Number)
  const day = Number(eleven.slice(0, 2))
  const month = Number(eleven.slice(2, 4))
  // A D-number has 40 added to its day.
  const birthday = day > 40 ? day - 40 : day
  const isDate = monthOffsets.some((offset) => {
    const days = daysInMonth[month - offset - 1]
    return days !== undefined && birthday >= 1 && birthday <= days
  })
  return (
    isDate &&
    weights.every(
      (row) => digits.reduce((sum, digit, place) => sum + digit * (row[place] ?? 0), 0) % 11 === 0,
    )
  )
}

const headers = new Set([
  'fødselsnummer',
  'fodselsnummer',
  'foedselsnummer',
  'fødselsnr',
  'fodselsnr',
  'fnr',
  'personnummer',
  'personnr',
  'pnr',
  'dnummer',
  'dnr',
  'fdnummer',
  'nationalidentitynumber',
  'nationalidnumber',
  'nationalid',
  'ssn',
  'nin',
])

/** @param header a column's name, lower case, letters and digits only */
export function namesIdentityNumber(header: string): boolean {
  return headers.has(header)
}
