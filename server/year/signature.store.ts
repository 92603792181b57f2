/** Who signed a document. */
import { loadPeople } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'

/** Who signed, and when; null before. A person who has left keeps the signature, under the name we still have. */
export async function loadSignature(
  reader: Reader,
  { signedBy, signedOn }: { signedBy: string | null; signedOn: string | null },
): Promise<{ by: string; on: string } | null> {
  if (!signedBy || !signedOn) return null
  const person = (await loadPeople(reader, [signedBy])).get(signedBy)
  return { by: person?.name ?? '', on: signedOn }
}
