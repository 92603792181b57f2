import { describe, expect, it } from 'vitest'
import { answeredStatements, sharedSteps } from '#shared/reading/statements.ts'
import { rateSchema, type ScaleReport, statementFigureSchema } from '#shared/report.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const unit = (n: number, name: string) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name: text(name),
  rate: rateSchema.parse({ answered: 50, invited: 60, percent: 83 }),
})
const shown = (counts: number[]) =>
  statementFigureSchema.parse({
    state: 'shown',
    n: counts.reduce((sum, count) => sum + count, 0),
    mean: 3,
    spread: 1,
    counts,
    favourable: 0.5,
  })
const withheld = statementFigureSchema.parse({ state: 'withheld', minimum: 10 })

type Statement = ScaleReport['statements'][number]
const statement = (
  item: string,
  figures: Pick<Statement, 'figure' | 'parent' | 'institution'>,
  words = ['no', 'yes'],
): Statement => ({
  item,
  text: text(item),
  reversed: false,
  steps: words.map((word, index) => ({ value: index + 1, text: text(word) })),
  ...figures,
})

/** A report as far as its statements go. */
const reportOf = (statements: Statement[]) => ({
  statements,
  parent: unit(2, 'faculty'),
  institution: unit(3, 'university'),
})

const ten = shown([5, 5])
const forty = shown([20, 20])
const hundred = shown([50, 50])

describe('the statements of a scale', () => {
  it('are the unit’s own beside the larger units, one that is not shown in its place', () => {
    const { insteadOf, statements, answers } = answeredStatements(
      reportOf([
        statement('a', { figure: ten, parent: forty, institution: hundred }),
        statement('b', { figure: withheld, parent: forty, institution: hundred }),
      ]),
    )
    expect([insteadOf, answers]).toEqual([null, 10])
    expect(statements.map(({ figure }) => figure.state)).toEqual(['shown', 'withheld'])
    expect(statements[1]?.beside.map(({ name, figure }) => [name.nb, figure])).toEqual([
      ['faculty', forty],
      ['university', hundred],
    ])
  })

  it('are those of the smallest larger unit where none of the unit’s own are shown, named and alone', () => {
    const { insteadOf, statements, answers } = answeredStatements(
      reportOf([
        statement('a', { figure: withheld, parent: forty, institution: hundred }),
        statement('b', { figure: withheld, parent: withheld, institution: hundred }),
      ]),
    )
    expect([insteadOf?.nb, answers]).toEqual(['faculty', 40])
    expect(statements.map(({ figure, beside }) => [figure, beside])).toEqual([
      [forty, []],
      [withheld, []],
    ])
  })

  it('have no figure at all where no unit shows one', () => {
    const { insteadOf, statements } = answeredStatements(
      reportOf([statement('a', { figure: withheld, parent: withheld, institution: withheld })]),
    )
    expect(insteadOf).toBeNull()
    expect(statements.map(({ figure }) => figure)).toEqual([withheld])
  })

  it('say how many answered only where that is one number', () => {
    const { answers } = answeredStatements(
      reportOf([
        statement('a', { figure: ten, parent: null, institution: null }),
        statement('b', { figure: forty, parent: null, institution: null }),
      ]),
    )
    expect(answers).toBeNull()
  })
})

describe('the steps of a scale’s statements', () => {
  const figures = { figure: ten, parent: null, institution: null }

  it('are explained once where all statements have the same words', () => {
    expect(sharedSteps([statement('a', figures), statement('b', figures)])).toHaveLength(2)
  })

  it('are explained statement by statement where the words differ', () => {
    expect(sharedSteps([statement('a', figures), statement('b', figures, ['never', 'always'])])).toBeNull()
  })
})
