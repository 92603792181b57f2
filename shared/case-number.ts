/**
 * How an institution's records system writes case numbers. In a form, `ÅÅÅÅ` stands for a year, `ÅÅ` for its last two
 * figures, `N` for one figure or more, and everything else for itself: `ÅÅÅÅ/N`, `ÅÅ/N-N`.
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

const parts = /ÅÅÅÅ|ÅÅ|N|[^ÅN]+/g

/** @returns true for every number while there is no form */
export function fitsCaseNumber(form: string, number: string): boolean {
  if (form === '') return true
  return new RegExp(`^${patternOf(form)}$`).test(number.trim())
}

function patternOf(form: string): string {
  const patterns = [...form.matchAll(parts)].map(([part]) => {
    if (part === 'ÅÅÅÅ') return '(?:19|20)\\d\\d'
    if (part === 'ÅÅ') return '\\d\\d'
    return part === 'N' ? '\\d+' : part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
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
    else if (part !== 'N') since += part
    else {
      const next = left.shift()
      if (next === undefined) return written
      written += since + next
      since = ''
    }
  }
  return written + since
}

/** Of a number with a place in the case (`26/1234-2`), the case alone; any other as it is. */
export function casePart(form: string, number: string): string {
  const [, second] = form.split(/(?<=N)/)
  if (second === undefined || !second.includes('N') || !fitsCaseNumber(form, number)) return number.trim()
  const first = form.slice(0, form.indexOf('N') + 1)
  const pattern = patternOf(first)
  return new RegExp(`^${pattern}`).exec(number.trim())?.[0] ?? number.trim()
}
