/** What is sent while something is still under way: the newest of it, when its turn comes. */

/**
 * Sends one value at a time, so that none arrives after one that was sent later. What came to wait in between is left
 * out: each value says all there is to say.
 *
 * @returns takes a value; settles when nothing is under way or waits any more, and fails when the last one did
 */
export function inTurn<T>(send: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let waiting: { value: T } | null = null
  let underWay: Promise<void> | null = null
  const sendAll = async () => {
    try {
      while (waiting) {
        const { value }: { value: T } = waiting
        waiting = null
        try {
          await send(value)
        } catch (error) {
          if (!waiting) throw error
        }
      }
    } finally {
      underWay = null
    }
  }
  return (value) => {
    waiting = { value }
    underWay ??= sendAll()
    return underWay
  }
}
