/** From the search's proofs, which speak of classes, to certificates, which speak of atoms. */
import type { Proof, Witness } from './certificate.ts'
import type { ClassProof, ClassWitness } from './search.ts'

/** @param atomOf one atom of each class */
export function toProof(proof: ClassProof, atomOf: (column: number) => number): Proof {
  const onAtoms = (witness: ClassWitness): Witness =>
    witness.map(([column, coefficient]) => [atomOf(column), coefficient])
  if (proof.kind === 'enough') return { kind: 'enough', witnesses: proof.witnesses.map(onAtoms) }
  return {
    kind: 'branch',
    witness: onAtoms(proof.witness),
    cases: proof.cases.map(({ column, proof: inner }) => ({
      atom: atomOf(column),
      proof: toProof(inner, atomOf),
    })),
  }
}
