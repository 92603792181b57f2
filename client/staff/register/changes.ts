/** What the numbers of a preview mean. Pure. */
import type { RegisterPreview } from '#shared/register.ts'

type Change = RegisterPreview['units']

/** False when the files equal the register. */
export function changesAnything({ units, people }: Pick<RegisterPreview, 'units' | 'people'>): boolean {
  return [units, people].some(({ added, changed, removed }) => added + changed + removed > 0)
}

/**
 * More than a fifth of today's units or people are missing from the files: most often a file with only a part of
 * the institution, which as a whole register would put everybody else aside.
 */
export function removesMany({ units, people }: Pick<RegisterPreview, 'units' | 'people'>): boolean {
  const many = ({ removed, changed, unchanged }: Change) =>
    removed > 5 && removed * 5 > removed + changed + unchanged
  return many(units) || many(people)
}
