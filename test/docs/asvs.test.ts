/** docs/asvs.md decides every requirement it is to decide, once, and names no test that is not there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'

/** OWASP ASVS 5.0.0: all of level 1; of level 2 those of V7, V8, V11 and V16. */
const numbers = {
  1: `
  1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1
  3.4.2 3.5.1 3.5.2 3.5.3 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5
  6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2 7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2
  8.3.1 9.1.1 9.1.2 9.1.3 9.2.1 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1
  12.2.2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1
`,
  2: `
  7.1.1 7.1.2 7.1.3 7.3.1 7.3.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.2 8.2.3 8.4.1 11.1.1
  11.1.2 11.2.1 11.2.2 11.2.3 11.3.3 11.4.2 11.4.3 11.4.4 11.5.1 11.6.1 16.1.1 16.2.1 16.2.2 16.2.3
  16.2.4 16.2.5 16.3.1 16.3.2 16.3.3 16.3.4 16.4.1 16.4.2 16.4.3 16.5.1 16.5.2 16.5.3
`,
} as const

const decisions = ['not-applicable', 'met-by-test', 'met-by-design', 'not-met']

const page = readFileSync(join(projectRoot, 'docs/asvs.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', level = '', asks = '', decision = '', why = '', rest]) => {
    return { number, level: Number(level), asks, decision, why, isWhole: rest === '' }
  })

test('every requirement is decided once, at its level, and no other', () => {
  for (const level of [1, 2] as const) {
    const decided = rows.filter((row) => row.level === level).map(({ number }) => number)
    expect(decided).toEqual(numbers[level].trim().split(/\s+/))
  }
  expect(rows.filter(({ level }) => level === 1)).toHaveLength(70)
})

test('every decision is one of the four, and says by what, or why', () => {
  for (const { number, asks, decision, why, isWhole } of rows) {
    expect(decisions, number).toContain(decision)
    expect(isWhole, number).toBe(true)
    expect(asks.length, number).toBeGreaterThan(5)
    expect(why.length, number).toBeGreaterThan(9)
  }
})

test('what is met by a test names one that is there, and so does whatever else names one', () => {
  for (const { number, decision, why } of rows) {
    const named = [...why.matchAll(/`([\w./-]+)` › ([^<]+?)(?=<br>|$)/g)]
    if (decision === 'met-by-test') expect(named.length, number).toBeGreaterThan(0)
    for (const [, file = '', name = ''] of named) {
      const path = join(projectRoot, `test/${file}.test.ts`)
      expect(existsSync(path), `${number} ${file}`).toBe(true)
      const written = readFileSync(path, 'utf8')
      expect(
        [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => written.includes(quoted)),
        `${number} ${file} › ${name}`,
      ).toBe(true)
    }
  }
})

test('the page counts right, and of level 1 at least 95 % of what applies is met', () => {
  for (const level of [1, 2]) {
    const counts = decisions.map(
      (one) => rows.filter((row) => row.level === level && row.decision === one).length,
    )
    const all = rows.filter((row) => row.level === level).length
    expect(page).toContain(`| ${[level, all, ...counts].join(' | ')} |`)
    if (level === 2) continue
    const [notApplicable = 0, byTest = 0, byDesign = 0] = counts
    const apply = all - notApplicable
    expect(page).toContain(
      `Of the ${apply} requirements of level 1 that apply, ${byTest + byDesign} are met.`,
    )
    expect((byTest + byDesign) / apply).toBeGreaterThanOrEqual(0.95)
  }
})
