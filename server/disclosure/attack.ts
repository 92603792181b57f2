/**
 * The attacker: holds all that would be published of a round at once, and looks for a combination that touches too few
 * people and for withheld cells that follow from the others. It shares no code with what made the release, knows no
 * rule of placing, and does its own linear algebra.
 *
 * A combination of a scale's sums and its statements' counts has, for each statement, a slice: what it says of that
 * statement. Every slice is a combination of the published sets of people. So it is enough to search these sets, all
 * layers together; only whether a statement follows from the scale and the others needs columns by statement.
 */
import { type AttackedLayer, layGround, readScale, readWhole } from './attack-cells.ts'
import { type AttackedSystem, attackSystem } from './attack-search.ts'
import { gather, isSecretScore, statementSystem, total, withheldCells } from './attack-statements.ts'
import { type CheckedRelease, type CheckedRound, wholeAnswers } from './check-input.ts'
import { at, readTree } from './check-places.ts'

export interface Attack {
  /** Combinations and withheld cells that were tried. */
  tried: number
  /** Withheld cells that follow from what would be published. */
  recoverable: number
  /** Groups of too few people that a combination isolates. */
  isolable: number
  /** A few of them: the statistic, and the ids of the units or of the cell. */
  examples: string[]
  /** Every group of too few people was tried in every statistic; in large rounds many are not. */
  complete: boolean
}

const fewExamples = 5

/** @returns no finds when the release is safe; the same for the same release */
export function attackRelease(round: CheckedRound, release: CheckedRelease): Attack {
  const attack: Attack = { tried: 0, recoverable: 0, isolable: 0, examples: [], complete: true }
  const tree = readTree(round.units)
  if (!tree) return attack
  const ground = layGround(tree, round, release)
  const run = (statistic: string, classOf: Int32Array, system: AttackedSystem) =>
    note(attack, round, statistic, classOf, system)
  const whole = readWhole(ground)
  const k = round.thresholds.mean
  run(wholeAnswers, Int32Array.from(whole.of.keys()), {
    ...gather([whole.layer]),
    weights: whole.weights,
    minimum: k,
    withheld: withheldCells(whole.layer.withheld, (atoms) => total(whole.weights, atoms) < k),
  })
  for (const key of round.scales) {
    const scale = readScale(ground, key, whole)
    const { people, mean, detail } = scale
    const statements = new Set(scale.statements)
    const coarse = key.sensitive ? round.thresholds.sensitive : k
    const fine = Math.max(coarse, round.thresholds.detail)
    const system = (
      layers: AttackedLayer[],
      minimum: number,
      { withheld }: AttackedLayer,
    ): AttackedSystem => ({
      ...gather(layers),
      weights: people.weights,
      minimum,
      withheld: withheldCells(withheld, (atoms) => isSecretScore(people, atoms, minimum)),
    })
    run(`scale ${key.id}`, people.classOf, system([mean, detail, ...statements], coarse, mean))
    run(`scale ${key.id}, detail`, people.classOf, system([detail, ...statements], fine, detail))
    // Here an atom may stand for a person's answer to one statement; only withheld cells are looked for.
    run(`scale ${key.id}, statements`, people.classOf, statementSystem(round, key, scale, fine))
  }
  return attack
}

function note(
  attack: Attack,
  round: CheckedRound,
  statistic: string,
  classOf: Int32Array,
  system: AttackedSystem,
): void {
  const { tried, isolable, recoverable, complete } = attackSystem(system)
  attack.tried += tried
  attack.isolable += isolable.length
  attack.recoverable += recoverable.length
  attack.complete &&= complete
  for (const atoms of isolable) {
    const units = new Set(atoms.map((atom) => round.classes[at(classOf, atom)]?.unitId ?? ''))
    attack.examples.push(`${statistic}: people of ${[...units].sort().join(', ')}`)
  }
  for (const id of recoverable) attack.examples.push(`${statistic}: ${id}`)
  attack.examples.splice(fewExamples)
}
