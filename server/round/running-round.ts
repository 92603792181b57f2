/** A round without a survey (opplegg uten undersøkelse): nobody is asked anything, and units begin at once. */
import type { LaunchObstacle } from '#shared/round.ts'

/** Why such a draft cannot be launched today; empty when it can. */
export function runningObstacles(question: {
  opensOn: string
  closesOn: string
  /** ISO date, as the others. */
  today: string
  /** The programme follows up earlier results, and those chosen cannot be followed up. */
  lacksBasis: boolean
}): LaunchObstacle[] {
  const obstacles: LaunchObstacle[] = []
  if (question.opensOn > question.today) obstacles.push('opens-in-future')
  if (question.closesOn < question.today) obstacles.push('closes-in-past')
  if (question.lacksBasis) obstacles.push('no-basis')
  return obstacles
}
