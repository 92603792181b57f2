/** Where a value lies in a picture: the one geometry that pages, documents and copied pictures are drawn from. */

/** Lowest is 0, highest is 1; null where there is nothing to draw. */
export type Place = number | null

/** Places of unrounded values within a range; what lies outside it is drawn at its end. */
export const placeIn =
  ([low, high]: readonly [number, number]) =>
  (value: number): number =>
    (Math.min(Math.max(value, low), high) - low) / (high - low)
