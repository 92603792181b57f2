/** Numbers in the person's language. Norwegian figures are the same in bokmål and nynorsk. */
import type { Language } from './language.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/** A mean with one decimal: `3,4`, `3.4` */
export function oneDecimal(value: number, language: Language): string {
  return decimals(value, 1, language)
}

/** A coefficient with two decimals: `0,82`, `0.82` */
export function twoDecimals(value: number, language: Language): string {
  return decimals(value, 2, language)
}

/** As many decimals as there are, two at most: `40`, `37,5`, `37.5` */
export function plainNumber(value: number, language: Language): string {
  return formatOf(language, 2, 0).format(value)
}

function decimals(value: number, count: number, language: Language): string {
  return formatOf(language, count).format(value)
}

const formats = new Map<string, Intl.NumberFormat>()

/** Made once: a document writes thousands of numbers, and making a format takes a hundred times as long as using it. */
function formatOf(language: Language, most: number, least = most): Intl.NumberFormat {
  const known = formats.get(`${language} ${least} ${most}`)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  })
  formats.set(`${language} ${least} ${most}`, made)
  return made
}

/**
 * A difference with one decimal and its sign: `+0,2`, `−0,3`; `0,0` without sign. The two means are rounded
 * first, so that a difference always agrees with the means printed beside it.
 */
export function differenceOf(mean: number, other: number, language: Language): string {
  const tenths = tenthsBetween(mean, other)
  const size = oneDecimal(Math.abs(tenths) / 10, language)
  if (tenths === 0) return size
  return `${tenths > 0 ? '+' : '−'}${size}`
}

/** How many tenths one mean is above another, as the two are printed; negative below. */
export function tenthsBetween(mean: number, other: number): number {
  return Math.round(mean * 10) - Math.round(other * 10)
}

/** `1 938`, `1,938` */
export function wholeNumber(value: number, language: Language): string {
  return decimals(value, 0, language)
}

/** Whole percent: `83 %`, `83%` */
export function percent(value: number, language: Language): string {
  return language === 'en' ? `${value}%` : `${value}\u00a0%`
}

/** Percent with one decimal: `7,5 %`, `7.5%` */
export function oneDecimalPercent(value: number, language: Language): string {
  return language === 'en' ? `${oneDecimal(value, language)}%` : `${oneDecimal(value, language)}\u00a0%`
}

/** Percent as somebody has set it, with a decimal only where it has one: `2 %`, `7,5 %` */
export function percentSet(value: number, language: Language): string {
  return Number.isInteger(value) ? percent(value, language) : oneDecimalPercent(value, language)
}
