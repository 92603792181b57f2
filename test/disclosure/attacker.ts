/**
 * An attacker who holds every published figure at once, written apart from the rules it tests: it knows only who is
 * in which published cell, and looks for the smallest group that adding and subtracting figures can single out.
 */

/**
 * People whom the same cells contain cannot be told apart by any combination of the cells' totals, so every
 * combination touches whole such classes or leaves them out.
 *
 * @param cells the people in each published cell
 * @returns the smallest class that is in at least one cell; Infinity when nothing is published
 */
export function smallestClass(cells: string[][]): number {
  const memberships = new Map<string, number[]>()
  cells.forEach((people, cell) => {
    for (const person of people) memberships.set(person, [...(memberships.get(person) ?? []), cell])
  })
  const classes = new Map<string, number>()
  for (const cellsOfPerson of memberships.values())
    classes.set(cellsOfPerson.join(), (classes.get(cellsOfPerson.join()) ?? 0) + 1)
  return Math.min(...classes.values())
}
