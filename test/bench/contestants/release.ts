/** Placing, release and check of a whole round, as the thread of a closing round does it. */
import { makeRelease } from '../../../server/results/release.ts'
import { inventQuestion } from '../question.ts'
import { tell } from './finish.ts'

const [unitCount = '', people = '', goal = ''] = process.argv.slice(2)
const question = inventQuestion(Number(unitCount), Number(people))
const started = performance.now()
const release = makeRelease(goal === 'whole answers' ? { ...question, scales: [] } : question)
const milliseconds = performance.now() - started
if (release.objections.length > 0) throw new Error(release.objections.join('\n'))
const { groupCells, groupCellsNotShown, groupCellsUndecided } = release.facts
tell({
  milliseconds,
  classes: question.classes.length,
  groupCells,
  groupCellsNotShown,
  groupCellsUndecided,
})
