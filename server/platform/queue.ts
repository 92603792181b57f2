/** A line in front of something that only so many may use at the same time. */
export interface Queue {
  /** Those who wait, without those who are being served. */
  waiting(): number
  /** Waits for its turn, and gives it on when it is done, also when it fails. */
  serve<Result>(work: () => Promise<Result>): Promise<Result>
}

/** First come, first served. @param most at the same time */
export function queueFor(most: number): Queue {
  const waiting: (() => void)[] = []
  let working = 0
  return {
    waiting: () => waiting.length,
    async serve(work) {
      if (working === most) await new Promise<void>((resolve) => waiting.push(resolve))
      else working++
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else working--
      }
    },
  }
}
