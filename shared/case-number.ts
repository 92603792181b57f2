/**
 * How an institution's records system writes case numbers. In a form, `ÅÅÅÅ` stands for a year, `ÅÅ` for its last two
 * figures, `N` for a number, several of them for one of at least so many figures, and everything else for itself: `ÅÅÅÅ/N`, `ÅÅ/N-N`.
 */
import { z } from 'zod'

/** Empty: any words are taken. */
export const caseNumberFormSchema = z
  .string()
  .trim()
  .max(30)
  .refine((form) => form === '' || (/N/.test(form) && !/Å/.test(form.replace(/ÅÅÅÅ|ÅÅ/g, ''))), {
    message: 'must have N, and ÅÅÅÅ or ÅÅ where it has a year',
  })
  // Each is matched in every length: with many of them a wrong number would take for ever.
  .refine((form) => (form.match(/N+/g) ?? []).length <= 3, { message: 'must have at most three numbers' })

const parts = /ÅÅÅÅ|ÅÅ|N+|[^ÅN]+/g

/** @returns true for every number while there is no form */
export function fitsCaseNumber(form: string, number: string): boolean {
  if (form === '') return true
  return new RegExp(`^${patternOf(form)}$`).test(number.trim())
}

function patternOf(form: string): string {
  const patterns = [...form.matchAll(parts)].map(([part]) => {
    if (part === 'ÅÅÅÅ') return '(?:19|20)\\d\\d'
    if (part === 'ÅÅ') return '\\d\\d'
    // One pattern for a run of them: several beside each other would be tried in every way (ReDoS).
    return part.startsWith('N') ? `\\d{${part.length},}` : part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  })
  return patterns.join('')
}

/** A number in the form, for instance to show how it is written. */
export function caseNumberExample(form: string, year: string): string {
  return caseNumberOf(form, { year, numbers: ['1234', '2'] })
}

/**
 * A case as its number is written; without a form `2026/1234`.
 *
 * @param numbers in the order of the form's N; one that is lacking ends the number before it
 */
export function caseNumberOf(form: string, { year, numbers }: { year: string; numbers: string[] }): string {
  const left = [...numbers]
  let written = ''
  let since = ''
  for (const [part] of (form || 'ÅÅÅÅ/N').matchAll(parts)) {
    if (part === 'ÅÅÅÅ') since += year
    else if (part === 'ÅÅ') since += year.slice(-2)
    else if (!part.startsWith('N')) since += part
    else {
      const next = left.shift()
      if (next === undefined) return written
      written += since + next.padStart(part.length, '0')
      since = ''
    }
  }
  return written + since
}

/** Of a number with a place in the case (`26/1234-2`), the case alone; any other as it is. */
export function casePart(form: string, number: string): string {
  const [first = ''] = /^[^N]*N+/.exec(form) ?? []
  if (!form.slice(first.length).includes('N') || !fitsCaseNumber(form, number)) return number.trim()
  return new RegExp(`^${patternOf(first)}`).exec(number.trim())?.[0] ?? number.trim()
}
