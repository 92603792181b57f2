/** What the statements of a scale have in common, and whose answers to them are shown: pure rules over the report. */
import type { Text } from '../language.ts'
import type { PublishedStatement, ScaleReport } from '../report.ts'

type Statement = ScaleReport['statements'][number]

/** The steps, where all statements have the same words for them; null where each must say its own. */
export function sharedSteps(statements: Pick<Statement, 'steps'>[]): Statement['steps'] | null {
  const [first, ...others] = statements
  if (!first) return null
  const words = JSON.stringify(first.steps)
  return others.every(({ steps }) => JSON.stringify(steps) === words) ? first.steps : null
}

interface LargerUnit {
  mark: 'parent' | 'institution'
  name: Text
}

/** The larger units that the statements stand beside, the smaller one first. */
function largerUnits(report: Pick<ScaleReport, 'parent' | 'institution'>): LargerUnit[] {
  return (['parent', 'institution'] as const).flatMap((mark) => {
    const unit = report[mark]
    return unit ? [{ mark, name: unit.name }] : []
  })
}

export type ShownStatement = Extract<PublishedStatement, { state: 'shown' }>

/** A statement as one unit answered it, and the larger units it stands beside. */
export interface AnsweredStatement extends Pick<Statement, 'item' | 'text' | 'reversed' | 'steps'> {
  figure: PublishedStatement
  beside: (LargerUnit & { figure: PublishedStatement | null })[]
}

export interface AnsweredStatements {
  /** The larger unit whose answers these are, where none of the unit's own can be shown. */
  insteadOf: Text | null
  statements: AnsweredStatement[]
  /** The number of answers that all statements shown stand on; null where they differ. */
  answers: number | null
}

/**
 * The unit's own statements; where none of them can be shown, those of the smallest larger unit that shows any, alone.
 */
export function answeredStatements(
  report: Pick<ScaleReport, 'statements' | 'parent' | 'institution'>,
): AnsweredStatements {
  const larger = largerUnits(report)
  const own = report.statements.map((statement) => ({
    ...statement,
    beside: larger.map((unit) => ({ ...unit, figure: statement[unit.mark] })),
  }))
  if (own.some(isShown)) return { insteadOf: null, statements: own, answers: sharedAnswers(own) }
  for (const { mark, name } of larger) {
    const statements = report.statements.flatMap((statement) => {
      const figure = statement[mark]
      return figure ? [{ ...statement, figure, beside: [] }] : []
    })
    if (statements.some(isShown)) return { insteadOf: name, statements, answers: sharedAnswers(statements) }
  }
  return { insteadOf: null, statements: own, answers: null }
}

function isShown({ figure }: { figure: PublishedStatement }): boolean {
  return figure.state === 'shown'
}

function sharedAnswers(statements: { figure: PublishedStatement }[]): number | null {
  const numbers = new Set(statements.flatMap(({ figure }) => (figure.state === 'shown' ? [figure.n] : [])))
  const [first] = numbers
  return numbers.size === 1 && first !== undefined ? first : null
}
