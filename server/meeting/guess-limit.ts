/**
 * How often a meeting's code may be mistyped before nobody from there, or nobody at all for that word, is let in for a
 * while. Four digits are few: it is the counting that keeps a meeting closed. In memory alone, and never who.
 */

/** Milliseconds in which wrong codes are counted. */
const within = 15 * 60_000

/**
 * A campus may share one address. From one alone there is less to a word than closes it for all: whoever guesses shuts
 * out nobody who sits elsewhere.
 */
const most = { address: 200, here: 25, word: 40, all: 600 }

type Kind = keyof typeof most

interface Count {
  since: number
  wrong: number
}

export interface GuessLimit {
  /** Whether a code may be tried. @param now milliseconds */
  allows(address: string, word: string, now: number): boolean
  /** A code that led nowhere. */
  count(address: string, word: string, now: number): void
}

/** Addresses and words counted at once; then all counting begins anew for them, while what counts in all goes on. */
const mostCounted = 5000

/** A reverse proxy on this machine that forwards no address says nothing of who asks. */
function isTelling(address: string): boolean {
  return address !== '' && !/^(::ffff:)?127\.|^::1$/.test(address)
}

/** Counts of one server. */
export function guessLimit(): GuessLimit {
  const counts = new Map<string, Count>()
  const total: Count = { since: 0, wrong: 0 }
  const keysOf = (address: string, word: string): [Kind, string][] => [
    ...(isTelling(address)
      ? ([
          ['address', `address ${address}`],
          ['here', `here ${address} ${word}`],
        ] as [Kind, string][])
      : []),
    ['word', `word ${word}`],
  ]
  const wrongIn = (count: Count | undefined, now: number) =>
    count && now - count.since < within ? count.wrong : 0
  const raised = (count: Count | undefined, now: number): Count =>
    count && now - count.since < within
      ? { since: count.since, wrong: count.wrong + 1 }
      : { since: now, wrong: 1 }
  return {
    allows: (address, word, now) =>
      wrongIn(total, now) < most.all &&
      keysOf(address, word).every(([kind, key]) => wrongIn(counts.get(key), now) < most[kind]),
    count(address, word, now) {
      Object.assign(total, raised(total, now))
      if (counts.size > mostCounted) counts.clear()
      for (const [, key] of keysOf(address, word)) counts.set(key, raised(counts.get(key), now))
    },
  }
}
