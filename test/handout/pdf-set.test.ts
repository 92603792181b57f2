import { describe, expect, it } from 'vitest'
import type { Block, Cell, Column } from '../../server/handout/pdf-blocks.ts'
import { readyToSet } from '../../server/handout/pdf-set.ts'

const words: Column = { width: 3, align: 'words' }
const numbers: Column = { width: 1, align: 'numbers' }

const table = (rows: Cell[][], columns = [words, numbers], head: Cell[][] = []): Block => ({
  kind: 'table',
  columns,
  head,
  groups: [{ title: null, rows }],
})

/** The rows of the first table. */
const rowsOf = (...blocks: Block[]) =>
  readyToSet(blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('a row of a table', () => {
  it('is said to be of one line only where every cell is', () => {
    expect(rowsOf(table([[{ text: 'Clear goals' }, { text: '3,7', strong: true }]]))).toMatchObject([
      { cells: ['Clear goals', { text: '3,7', strong: true, long: false }], short: true },
    ])
    const long =
      'A name that no column of a table on a sheet of paper this wide has room for in one line of it'
    expect(rowsOf(table([[{ text: long }, { text: '3,7' }]]))).toMatchObject([
      { cells: [{ text: long, long: true }, '3,7'], short: false },
    ])
    expect(rowsOf(table([[{ text: 'Clear goals', note: 'From 1 to 7' }, { text: '3,7' }]]))).toMatchObject([
      { short: false },
    ])
  })

  it('is measured where a column is as wide as what is in it', () => {
    const columns: Column[] = [words, { width: 'content', align: 'numbers' }]
    expect(rowsOf(table([[{ text: 'a' }, { text: 'b' }]], columns))).toMatchObject([{ short: false }])
  })

  it('has half the room where two stand beside each other', () => {
    const name = 'A name that is rather long for half a page'
    const block = table([[{ text: name }, { text: '3,7' }]])
    expect(rowsOf(block)).toMatchObject([{ short: true }])
    const [beside] = readyToSet([{ kind: 'side-by-side', left: [block], right: [] }])
    expect(beside).toMatchObject({ left: [{ rows: [{ short: false }] }] })
  })

  it('has numbers to the right, also over two columns, and a sentence over many to the left', () => {
    const columns = [words, numbers, numbers, numbers, numbers, numbers]
    const cells = [{ text: 'a' }, { text: 'not comparable', columns: 2 }, { text: 'too few', columns: 4 }]
    expect(rowsOf(table([cells], columns))).toMatchObject([
      { cells: ['a', { align: 'numbers' }, { align: 'words' }] },
    ])
  })

  it('has under a cell of two rows the columns that are left', () => {
    const head: Cell[][] = [
      [
        { text: 'Scale', rows: 2 },
        { text: '2023', columns: 2 },
      ],
      [{ text: 'Mean' }, { text: 'Difference' }],
    ]
    expect(readyToSet([table([], [words, numbers, numbers], head)])).toMatchObject([
      {
        head: [
          [{ align: 'words' }, { align: 'numbers' }],
          [{ align: 'numbers' }, { align: 'numbers' }],
        ],
      },
    ])
  })
})
