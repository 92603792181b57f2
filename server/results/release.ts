/** The whole release of a round from its answers, in one go and without a database: crowds, figures, groups, rates. */
import type { ClosingStep } from '#shared/results.ts'
import { type Attack, attackRelease } from '../disclosure/attack.ts'
import { checkRelease } from '../disclosure/check.ts'
import { wholeAnswers } from '../disclosure/check-input.ts'
import { countAnswers, emptyCounters } from './aggregate.ts'
import type { Crowd, Figures, GroupFigures } from './content.ts'
import { type PlacedRound, placeRound } from './placed-round.ts'
import type { PlacedUnit } from './placed-units.ts'
import { faultsOf, faultsOfValues, type ReleaseQuestion, type ReleaseUnit } from './question.ts'

export type { PlacedUnit, ReleaseQuestion, ReleaseUnit }

/** What the release says of itself. */
export interface ReleaseFacts {
  answered: number
  /** Fewest answers counted together in any figure; null when there is none. */
  smallestCrowd: number | null
  answersInNoFigure: number
  /** Answers by the level of the unit where they count. */
  answersByLevel: Record<string, number>
  ownReports: number
  responseUnits: number
  /** Cells of groups (at the institution and level 2), those not shown, and decisions given up after too much work. */
  groupCells: number
  groupCellsNotShown: number
  groupCellsUndecided: number
  /** What the attacker tried and found; null when it was not run. */
  attacked: number | null
  recoverable: number | null
  isolable: number | null
}

export interface Release {
  crowds: Map<string, Crowd>
  figures: Map<string, Figures>
  groupFigures: Map<string, Map<string, GroupFigures>>
  placed: PlacedUnit[]
  facts: ReleaseFacts
  /** Why nothing may be published; then all maps are empty. No figure and no number of people. */
  objections: string[]
}

/** How far the work has come: percent of the whole of making a release. */
export interface Progress {
  step: ClosingStep
  percent: number
}

/**
 * Makes the one release of a round. The same question gives the same release; the order of the answers does not matter.
 *
 * @returns with objections, and then without any figure, when the input is faulty or the control finds anything
 * @throws Error when the units are no tree with parents before children
 */
export function makeRelease(
  question: ReleaseQuestion,
  onProgress: (done: Progress) => void = () => undefined,
): Release {
  const { classes, answers, items, scales } = question
  const faults = faultsOf(question)
  if (faults.length > 0) return refused(question, faults)
  onProgress({ step: 'counting', percent: 5 })
  const counters = emptyCounters(classes.length, items.length, scales)
  countAnswers(counters, answers)
  const outside = faultsOfValues(counters.outside, items)
  if (outside.length > 0) return refused(question, outside)
  const round = placeRound(question, counters, (scale) =>
    onProgress({ step: 'placing', percent: 15 + Math.round((45 * scale) / scales.length) }),
  )
  onProgress({ step: 'checking', percent: 60 })
  const { objections } = checkRelease(question, round)
  onProgress({ step: 'checking', percent: 75 })
  const attack = attackRelease(question, round)
  objections.push(...finds(attack))
  if (objections.length > 0) return refused(question, objections)
  const { crowds, figures, groupFigures, placed } = round
  return { crowds, figures, groupFigures, placed, facts: factsOf(question, round, attack), objections }
}

/** What the attacker found, as objections: nothing may be published then. */
function finds({ recoverable, isolable, examples }: Attack): string[] {
  if (recoverable === 0 && isolable === 0) return []
  return examples.map((example) => `The attacker found a way to what is not shown: ${example}`)
}

function factsOf({ answers, units }: ReleaseQuestion, round: PlacedRound, attack: Attack): ReleaseFacts {
  const answersByLevel: Record<string, number> = {}
  for (const { id, level } of units) {
    const here = round.crowds.get(id)?.answers ?? 0
    if (here > 0) answersByLevel[level] = (answersByLevel[level] ?? 0) + here
  }
  const whole = round.groupCells.get(wholeAnswers)
  const asked = whole?.asked ?? 0
  return {
    answered: answers.classOf.length,
    smallestCrowd: round.smallestCrowd,
    answersInNoFigure: round.answersInNoFigure,
    answersByLevel,
    ownReports: round.figures.size,
    responseUnits: units.length,
    groupCells: asked,
    groupCellsNotShown: asked - (whole?.release.mean.length ?? 0),
    groupCellsUndecided: [...round.groupCells.values()].reduce((n, { release }) => n + release.undecided, 0),
    attacked: attack.tried,
    recoverable: attack.recoverable,
    isolable: attack.isolable,
  }
}

/** Nothing at all is released. */
function refused({ answers, units }: ReleaseQuestion, objections: string[]): Release {
  return {
    crowds: new Map(),
    figures: new Map(),
    groupFigures: new Map(),
    placed: [],
    facts: {
      answered: answers.classOf.length,
      smallestCrowd: null,
      answersInNoFigure: 0,
      answersByLevel: {},
      ownReports: 0,
      responseUnits: units.length,
      groupCells: 0,
      groupCellsNotShown: 0,
      groupCellsUndecided: 0,
      attacked: null,
      recoverable: null,
      isolable: null,
    },
    objections,
  }
}
