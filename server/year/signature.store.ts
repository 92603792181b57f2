/** Who signed a document. */
import type { Signature } from '#shared/unit-year.ts'
import { wasDeputy } from '../organisation/deputy.store.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { lineUp, type Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'

/**
 * Who signed, and when, as leader or for the leader; null before. A person who has left keeps the signature, under the
 * name we still have.
 */
export async function loadSignature(
  reader: Reader,
  { tree, unitId }: { tree: Tree; unitId: string },
  { signedBy, signedOn }: { signedBy: string | null; signedOn: string | null },
): Promise<Signature | null> {
  if (!signedBy || !signedOn) return null
  const person = (await loadPeople(reader, [signedBy])).get(signedBy)
  const line = lineUp(tree, unitId).map(({ id }) => id)
  const deputy = await wasDeputy(reader, line, signedBy, signedOn)
  return { by: person?.name ?? '', on: signedOn, ...(deputy && { deputy }) }
}
