/** The answers to one statement as a bar of shades of one hue. */

/** The shade of a step, from 0 (white) to 4 (darkest): five of them, whatever the number of steps. */
export function shadeOf(step: number, steps: number): number {
  return Math.round((step / Math.max(steps - 1, 1)) * 4)
}
