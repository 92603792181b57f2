/** What an institution hands its data protection officer, and whoever runs the server for it, is true of the code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { retentionRules, shortestDate } from '#shared/retention.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { datedTables, keptTables, otherwiseDeletedTables } from '../../server/retention/kinds.ts'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const dpia = read('docs/dpia.md')
const processor = read('docs/processor.md')

/** Cells of the rows of the table that begins with this head. */
function table(page: string, head: string): string[][] {
  const [, from = ''] = page.split(`${head}\n`)
  const rows = from.split('\n\n')[0]?.trim().split('\n').slice(1) ?? []
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

describe('the assessment of consequences for privacy', () => {
  const rows = table(dpia, '| Slag | Hva | Tabeller | Slettes |')

  it('names every kind of data and every table of the database, once, as they are deleted', () => {
    const described = rows.map(([kind, , tables]) => [quoted(kind)[0], quoted(tables).sort()])
    const decided = Object.entries({ ...datedTables, ...otherwiseDeletedTables, ...keptTables })
    expect(Object.fromEntries(described)).toEqual(
      Object.fromEntries(decided.map(([kind, { tables }]) => [kind, [...tables].sort()])),
    )
    expect(described).toHaveLength(decided.length)
  })

  it('says the days that hold until somebody chooses others, and that what is kept is not deleted', () => {
    for (const [kind = '', , , deleted = ''] of rows) {
      const name = quoted(kind)[0] ?? ''
      const days = Object.entries(retentionRules).find(([dated]) => dated === name)?.[1].usual
      if (days !== undefined) expect(deleted, name).toMatch(`${days} dager etter`)
      else expect(deleted.startsWith('Nei:'), name).toBe(name in keptTables)
    }
    for (const page of [dpia, processor]) expect(page).toContain(`høyst ${shortestDate}`)
  })

  it('says of every role what it sees', () => {
    const keys = table(dpia, '| Rolle | Nøkkel | Ser |').flatMap(([, key]) => quoted(key))
    const roles = table(
      read('docs/roles.md'),
      '| Role | Key | Rate | Scores | Plan | Forms | Filing | Outbox counts | Settings |',
    )
    expect(roles.length).toBeGreaterThan(10)
    expect(keys.sort()).toEqual(roles.map(([, key]) => key).sort())
  })

  it('has what the law asks of it', () => {
    for (const asked of ['bokstav a', 'bokstav b', 'bokstav c og d']) expect(dpia).toContain(`nr. 7 ${asked}`)
    for (const paragraph of ['35 nr. 2.', '35 nr. 9.', '35 nr. 11.', '(artikkel 36)'])
      expect(dpia).toContain(paragraph)
  })

  it('leaves to the institution how likely and how bad each risk is, and says of each what both sides do', () => {
    const risks = table(
      dpia,
      '| Nr. | Hva kan skje | Hva Medvirk gjør | Hva institusjonen må gjøre | S | K |',
    )
    expect(risks.map(([number]) => Number(number))).toEqual(risks.map((_, index) => index + 1))
    expect(risks.length).toBeGreaterThan(10)
    for (const [, ...cells] of risks) {
      expect(cells.slice(0, 3).filter((cell) => cell.length < 20)).toEqual([])
      expect(cells.slice(3)).toEqual(['[fylles ut]', '[fylles ut]'])
    }
  })
})

describe('the text of an agreement with a processor', () => {
  it('has every point that article 28(3) asks for', () => {
    const points = [...processor.matchAll(/^### \d+\. .*\((?:artikkel 28 nr\. 3 )?bokstav ([a-h])\)$/gm)]
    expect(points.map(([, letter]) => letter).join('')).toBe('abcdefgh')
  })

  it('says of every demand for security how it is checked', () => {
    const demands = table(processor, '| Krav | Kontroll |')
    expect(demands.length).toBeGreaterThan(8)
    expect(demands.filter((cells) => cells.length !== 2 || cells.some((cell) => cell.length < 5))).toEqual([])
  })
})
