/** Two people wrote in the same form: question by question, what either of them changed is kept. */
export type Answers = Record<string, unknown>

export interface Merged {
  answers: Answers
  /** Questions both changed, each in their own way. Mine stands in `answers`; theirs must be shown. */
  both: Array<{ question: string; theirs: unknown }>
}

/**
 * @param base the answers both started from
 * @param mine what stands in this page's form
 * @param theirs what was saved meanwhile
 */
export function merge(base: Answers, mine: Answers, theirs: Answers): Merged {
  const answers: Answers = {}
  const both: Merged['both'] = []
  for (const question of questionsIn(base, mine, theirs)) {
    const iChanged = !alike(mine[question], base[question])
    const theyChanged = !alike(theirs[question], base[question])
    const kept = iChanged ? mine[question] : theirs[question]
    if (kept !== undefined) answers[question] = kept
    if (iChanged && theyChanged && !alike(mine[question], theirs[question])) {
      both.push({ question, theirs: theirs[question] })
    }
  }
  return { answers, both }
}

/** Questions that were changed from one set of answers to another. */
export function changed(from: Answers, to: Answers): string[] {
  return questionsIn(from, to).filter((question) => !alike(from[question], to[question]))
}

function questionsIn(...sets: Answers[]): string[] {
  return [...new Set(sets.flatMap((set) => Object.keys(set)))]
}

// Answers are JSON: text, numbers, and lists or objects of them in the order the person chose.
function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
