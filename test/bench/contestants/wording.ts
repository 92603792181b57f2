/**
 * The wording that was fastest for DuckDB of a dozen that were tried, and is the fastest for SQLite too. Leaves first:
 * all counts of a statement are packed into one 64-bit sum, 12 bits a count, enough for 4,095 answers in a leaf. Then
 * upward: the few rows are packed anew, 20 bits a count, added by ROLLUP, and unpacked last. A FILTER or CASE for each
 * value, ROLLUP over the answers or over unpacked counts, sums of DOUBLE, and a temporary table in between were slower.
 */
import { scales } from '../invented.ts'

const ofScales = (sql: (scale: number) => string) => scales.map((_, scale) => sql(scale)).join(', ')
const ofItems = (sql: (item: number, scale: number) => string) =>
  scales.flatMap(({ statements }, scale) => statements.map(({ index }) => sql(index, scale))).join(', ')

/** Each scale's sum of statements, reversed where they are; NULL where one is missing. @param small SQL type or '' */
export function scores(small: string): string {
  return scales
    .map(({ statements }, scale) => {
      const terms = statements.map(({ index, reverse }) =>
        reverse ? `(6 - i${index})` : `i${index}${small}`,
      )
      return `${terms.join(' + ')} AS s${scale}`
    })
    .join(', ')
}

const three = ofScales((s) => `n${s}, t${s}, q${s}`)

/**
 * Sums over the answers of a leaf: complete answers, their sums and squares, and packed counts of each statement among
 * them. Adding nothing times the score makes a count NULL where the scale is not complete.
 *
 * @param one SQL for the number one with 64 bits @param big cast of a sum to 64 bits, or ''
 */
export function leafSums(one: string, big: string): string {
  return [
    'count(*) n',
    ofScales(
      (s) =>
        `count(s${s}) n${s}, coalesce(sum(s${s}), 0)${big} t${s}, coalesce(sum(s${s} * s${s}), 0)${big} q${s}`,
    ),
    ofItems((i, s) => `coalesce(sum(${one} << (12 * (i${i} - 1) + 0 * s${s})), 0)${big} p${i}`),
  ].join(', ')
}

/** A leaf's row with room to add upward: three counts of a statement in one number, two in another. */
export const widened = [
  'n',
  three,
  ofItems((i) => {
    const count = (place: number) => `((p${i} >> ${12 * place}) & 4095)`
    return `${count(0)} | (${count(1)} << 20) | (${count(2)} << 40) a${i}, ${count(3)} | (${count(4)} << 20) b${i}`
  }),
].join(', ')

/** @param big cast of a sum to 64 bits, or '' */
export function upwardSums(big: string): string {
  const sum = (name: string) => `sum(${name})${big} ${name}`
  return [
    sum('n'),
    ofScales((s) => ['n', 't', 'q'].map((kind) => sum(`${kind}${s}`)).join(', ')),
    ofItems((i) => `${sum(`a${i}`)}, ${sum(`b${i}`)}`),
  ].join(', ')
}

/** All figures of a unit, in the order of contestants/ours.ts. */
export const unpacked = [
  'n',
  three,
  ofItems((i) => {
    const count = (name: string, place: number) => `(${name}${i} >> ${20 * place}) & 1048575`
    return [count('a', 0), count('a', 1), count('a', 2), count('b', 0), count('b', 1)]
      .map((sql, value) => `${sql} v${i}_${value + 1}`)
      .join(', ')
  }),
].join(', ')
