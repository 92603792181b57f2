/** Guesses whose answer is whose, from orders alone: of people, of invitations, of answers in the box. */

/** One ballot class as it really is, which only the test knows. */
export interface KnownClass {
  /** In the order of the register. */
  people: string[]
  invitationOf: ReadonlyMap<string, string>
  /** Id of the box row of those who answered, hex. */
  answerOf: ReadonlyMap<string, string>
}

/** Ways to put things in an order, by name. */
export type Orders = Record<string, readonly string[]>

export interface Guess {
  how: string
  /** Right in each class. */
  right: number[]
}

/** The same things as in `some`, in the order of `all`, first to last or last to first. */
function inOrder(some: Iterable<string>, all: readonly string[]): string[] {
  const wanted = new Set(some)
  return all.filter((each) => wanted.has(each))
}

/**
 * Each order of people beside each order of answers: the first person gave the first answer.
 *
 * @param people orders of all people @param answers orders of all answers
 */
export function guessDirectly(classes: KnownClass[], people: Orders, answers: Orders): Guess[] {
  return pairsOf(people, answers).map(([how, ofPeople, ofAnswers]) => ({
    how,
    right: classes.map(({ answerOf }) => {
      const given = inOrder(answerOf.values(), ofAnswers)
      return inOrder(answerOf.keys(), ofPeople).filter((person, at) => answerOf.get(person) === given[at])
        .length
    }),
  }))
}

/**
 * Each order of people beside each order of invitations: the first person has the first invitation, and so the answer
 * that came with it.
 *
 * @param answerWith the answer that came just after the form of an invitation was given out
 */
export function guessByInvitation(
  classes: KnownClass[],
  people: Orders,
  invitations: Orders,
  answerWith: ReadonlyMap<string, string>,
): Guess[] {
  return pairsOf(people, invitations).map(([how, ofPeople, ofInvitations]) => ({
    how,
    right: classes.map(({ people: members, invitationOf, answerOf }) => {
      const rows = inOrder(invitationOf.values(), ofInvitations)
      return inOrder(members, ofPeople).filter((person, at) => {
        const answer = answerOf.get(person)
        return answer !== undefined && answerWith.get(rows[at] ?? '') === answer
      }).length
    }),
  }))
}

function pairsOf(
  some: Orders,
  others: Orders,
): [how: string, some: readonly string[], others: readonly string[]][] {
  return Object.entries(some).flatMap(([one, list]) =>
    Object.entries(others).flatMap(([other, beside]): [string, readonly string[], readonly string[]][] => [
      [`${one} × ${other}`, list, beside],
      [`${one} × ${other}, backwards`, list, beside.toReversed()],
    ]),
  )
}
