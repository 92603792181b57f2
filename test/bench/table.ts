/** What the bench prints: a row a goal, with its bar and whether it was reached. */
import { cpus, totalmem } from 'node:os'

export interface Row {
  what: string
  /** The two figures that the ratio is of, or the one that was measured. */
  measured: string
  value: number
  /** The value must not be above (`most`) or below (`least`) it; a row without either is told for its own sake. */
  most?: number
  least?: number
  /** Of the value: empty for a ratio. */
  unit?: string
  /** What makes a row fall short whatever its value. */
  fault?: string
}

function fallsShort({ value, most, least, fault }: Row): boolean {
  return (
    Boolean(fault) || (most !== undefined && !(value <= most)) || (least !== undefined && !(value >= least))
  )
}

/** A Markdown table with the machine above it and the rows that fall short below it. */
export function tableOf(rows: Row[]): string {
  const lines = rows.map((row) => {
    const bar = row.most !== undefined ? `≤ ${row.most}` : row.least !== undefined ? `≥ ${row.least}` : ''
    const unit = row.unit ? ` ${row.unit}` : ''
    const reached = bar === '' && !row.fault ? '' : fallsShort(row) ? '**no**' : 'yes'
    return `| ${row.what} | ${row.measured} | ${figure(row.value)}${unit} | ${bar}${bar && unit} | ${reached} |`
  })
  const short = rows.filter(fallsShort).map(({ what, fault }) => `- ${what}${fault ? `: ${fault}` : ''}`)
  return [
    machine(),
    '',
    '| Goal | Medians | Result | Bar | Reached |',
    '|---|---|---:|---:|---|',
    ...lines,
    '',
    short.length === 0 ? 'Every bar is reached.' : ['Falls short:', ...short].join('\n'),
    '',
  ].join('\n')
}

/** What it was measured on, and when. */
export function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${first?.model.trim()}, ${cpus().length} cores, ${memory} GiB; Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`
}

/** Two digits that say something. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const ms = (value: number): string => `${Math.round(value)} ms`
export const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`
export const perSecond = (value: number): string => `${Math.round(value)}/s`
