/** Cells that must not follow from what is published, whoever they hold: empty ones, and those withheld before. */
import { type Echelon, extend, reduce } from './echelon.ts'

export interface Secrets {
  /** Whether publishing the cell as well would make a secret one derivable that is not so already. */
  givesAway(atoms: readonly number[]): boolean
  publish(atoms: readonly number[]): void
}

/** @param atoms how many there are, empty ones included @param secrets each as its atoms */
export function openSecrets(atoms: number, secrets: readonly (readonly number[])[]): Secrets {
  const echelon: Echelon = { rows: [], pivots: [] }
  // What is left of each secret when all that is published has been taken away; zero: it is out already.
  let left = secrets.map((secret) => vectorOf(atoms, secret))
  const leftAfter = (cell: readonly number[]) => {
    const vector = vectorOf(atoms, cell)
    reduce(echelon, vector)
    const one: Echelon = { rows: [], pivots: [] }
    extend(one, vector, atoms)
    return left.map((secret) => {
      const rest = secret.slice()
      reduce(one, rest)
      return rest
    })
  }
  return {
    givesAway(cell) {
      const after = leftAfter(cell)
      return after.some((rest, index) => isZero(rest) && !isZero(left[index] ?? rest))
    },
    publish(cell) {
      const vector = vectorOf(atoms, cell)
      reduce(echelon, vector)
      extend(echelon, vector, atoms)
      left = left.map((secret) => {
        const rest = secret.slice()
        reduce(echelon, rest)
        return rest
      })
    },
  }
}

function vectorOf(atoms: number, cell: readonly number[]): Float64Array {
  const vector = new Float64Array(atoms)
  for (const atom of cell) vector[atom] = 1
  return vector
}

function isZero(vector: Float64Array): boolean {
  return vector.every((value) => value === 0)
}
