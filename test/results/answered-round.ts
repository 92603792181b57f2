/** Rounds in which people have answered, for tests of what comes after. */
import { fillBox } from '../../server/demo/fill-box.ts'
import type { Services } from '../../server/platform/route.ts'
import { decodeAnswers } from '../../server/programme/answers.ts'
import { type BallotClass, loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { type OpenedRound, openedRound } from '../opened-round.ts'
import { shortProgramme } from '../programme/short.ts'
import { draftedRound } from '../round/launched.ts'

/** What somebody answered, different for each number: the values 1 to 5. */
export function answerBytes(number: number): Uint8Array {
  return Uint8Array.from({ length: shortProgramme.items.length }, (_, item) => 1 + ((number + item) % 5))
}

/**
 * Puts answers in the box of an open round.
 *
 * @param share how many of the invited of a class answer: all of them when not given
 * @returns how many answers there are
 */
export async function answerRound(
  services: Services,
  roundId: string,
  share: (one: BallotClass) => number = ({ invited }) => invited,
): Promise<number> {
  const classes = await loadBallotClasses(services.storage, roundId)
  const filledIn = classes.flatMap((one) =>
    Array.from({ length: share(one) }, (_, index) => ({
      classId: one.id,
      answers: decodeAnswers(shortProgramme, answerBytes(index)),
    })),
  )
  await fillBox(services, roundId, filledIn)
  return filledIn.length
}

/** A round of the science faculty in which everybody has answered. */
export async function answeredRound(
  services: Services,
  mode: 'single-key' | 'custodian' = 'single-key',
): Promise<
  OpenedRound & { ceremony: Awaited<ReturnType<typeof openedRound>>['ceremony']; answered: number }
> {
  const opened = await openedRound(services, await draftedRound(services.storage), { mode })
  return { ...opened, answered: await answerRound(services, opened.roundId) }
}
