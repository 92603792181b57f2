/**
 * Cells that are large enough but too much alike to be shown: no published figures may give them away either. For each
 * stands one witness, zero on everything published and not on the cell: as long as there is one, the cell does not
 * follow from what is published.
 */
import type { Witness } from './certificate.ts'

interface Secret {
  has: Uint8Array
  witness: Witness
}

export interface Guard {
  /** @param witness zero on everything published so far, not zero on the cell */
  protect(has: Uint8Array, witness: Witness): void
  /**
   * Whether all secrets are still kept when one more cell is published.
   *
   * @param spare witnesses of the cell that is to be published; more of them keep more secrets
   */
  keeps(has: Uint8Array, spare: Witness[]): boolean
  /** The cell that was asked about last is published. */
  publish(): void
}

export function openGuard(): Guard {
  let secrets: Secret[] = []
  let next: Secret[] | null = null
  return {
    protect(has, witness) {
      secrets.push({ has, witness })
    },
    keeps(has, spare) {
      const kept = secrets.map((secret) => without(secret, has, spare))
      const all = kept.filter((secret) => secret !== null)
      next = all.length === secrets.length ? all : null
      return next !== null
    },
    publish() {
      secrets = next ?? secrets
      next = null
    },
  }
}

/** The secret with a witness that is zero on the new cell as well, made with a witness of the new cell. */
function without(secret: Secret, has: Uint8Array, spare: Witness[]): Secret | null {
  const own = sumOn(secret.witness, has)
  if (own === 0) return secret
  for (const other of spare) {
    const witness = combine(secret.witness, sumOn(other, has), other, -own)
    if (witness && sumOn(witness, has) === 0 && sumOn(witness, secret.has) !== 0) return { ...secret, witness }
  }
  return null
}

function sumOn(witness: Witness, has: Uint8Array): number {
  return witness.reduce((sum, [atom, value]) => sum + (has[atom] === 1 ? value : 0), 0)
}

/** Larger numbers could lose their last digit when they are multiplied and added. */
const largest = 2 ** 24

/** a · x + b · y in lowest terms; null when the numbers grow too large to be exact. */
function combine(a: Witness, x: number, b: Witness, y: number): Witness | null {
  const sum = new Map(a.map(([atom, value]) => [atom, value * x]))
  for (const [atom, value] of b) sum.set(atom, (sum.get(atom) ?? 0) + value * y)
  const left = [...sum].filter(([, value]) => value !== 0)
  const divisor = left.reduce((common, [, value]) => greatestCommonDivisor(common, Math.abs(value)), 0)
  const witness = left.map(([atom, value]): [number, number] => [atom, value / divisor])
  return witness.length > 0 && witness.every(([, value]) => Math.abs(value) <= largest) ? witness : null
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
