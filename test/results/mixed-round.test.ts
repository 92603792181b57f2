/** A round with an imported questionnaire, from the launch to the released figures, against a count of our own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fillBox } from '../../server/demo/fill-box.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Answers } from '../../server/programme/answers.ts'
import { programmeWith } from '../../server/programme/pack.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { loadFigures } from '../../server/results/results.store.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { bundledProgramme, inventRound } from '../invented-round.ts'
import { mixedPack } from '../programme/mixed.ts'
import { testNow } from '../world.ts'

const often = ['never', 'sometimes', 'daily']
const mood = ['low', 'middle', 'high']

/** As a browser sends them: also those that were hidden by a later change of mind. */
function answersOf(person: number): Answers {
  const what = ['noise', 'light', 'air'].filter((_, bit) => (person >> bit) % 2 === 1)
  return {
    ...(person % 11 > 0 && { often: often[person % 3] ?? '' }),
    seen: person % 4 < 3,
    ...(what.length > 0 && { what }),
    mood: { calm: mood[person % 3] ?? '', ...(person % 7 > 0 && { tired: mood[(person >> 1) % 3] ?? '' }) },
    well: person % 11,
    where: 1 + (person % 2),
  }
}

/** How many gave each step, among those who have answered the whole scale and seen it. */
function counted(all: Answers[], item: string): number[] {
  const seen = all.filter((answers) => answers.seen === true && answers.what !== undefined)
  const inMood = all.filter(({ often, mood }) => {
    const whole = mood instanceof Object && 'calm' in mood && 'tired' in mood
    return whole && often !== undefined && often !== 'never'
  })
  const [question = '', part = ''] = item.split('.')
  const count = (of: Answers[], ...steps: unknown[]) =>
    steps.map((step) => of.filter((answers) => answers[question] === step).length)
  if (question === 'what') {
    const ticked = seen.filter(({ what }) => Array.isArray(what) && what.includes(part)).length
    return [seen.length - ticked, ticked]
  }
  if (question === 'mood')
    return mood.map(
      (step) => inMood.filter((one) => JSON.stringify(one.mood).includes(`"${part}":"${step}"`)).length,
    )
  if (question === 'often') return count(all, ...often)
  if (question === 'seen') return count(all, false, true)
  if (question === 'where') return count(all, 1, 2)
  return count(all, ...Array.from({ length: 11 }, (_, step) => step))
}

test('lists, ticks, yes and no, and words are counted as they were sent; what was hidden is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-mixed-'))
  const programme = programmeWith(bundledProgramme(), mixedPack)
  const size = { people: 90, units: 3 }
  const { services, roundId } = await inventRound(folder, frozenClock(testNow), size, programme)
  onTestFinished(() => {
    services.storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const classes = await loadBallotClasses(services.storage, roundId)
  const everybody = classes.flatMap(({ id: classId, invited }, of) =>
    Array.from({ length: invited }, (_, at) => ({ classId, answers: answersOf(of * 30 + at) })),
  )
  await fillBox(services, roundId, everybody)
  await closeRound(services, roundId, null)
  expect(await findRound(services.storage, roundId)).toMatchObject({ state: 'released', answered: 90 })
  const tree = await loadTree(services.storage)
  const unitIds = tree.units.map(({ id }) => id)
  const root = tree.units.find(({ parentId }) => parentId === null)?.id ?? ''
  const figures = await loadFigures(services.storage, roundId, unitIds)
  const all = everybody.map(({ answers }) => answers)
  const expected = Object.fromEntries(programme.items.map((item) => [item, counted(all, item)]))
  expect(figures.get(root)?.items).toEqual(expected)
  expect(expected['what.noise']?.reduce((a, b) => a + b)).toBeLessThan(75)
  for (const one of classes) {
    const own = everybody.filter(({ classId }) => classId === one.id).map(({ answers }) => answers)
    const shown = Object.entries(figures.get(one.unitId)?.items ?? {})
    expect(shown.length).toBeGreaterThan(0)
    for (const [item, counts] of shown) expect(counts).toEqual(counted(own, item))
  }
})
