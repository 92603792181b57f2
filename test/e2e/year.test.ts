/**
 * One whole survey year, walked in a real browser against the built server: from an empty data folder to the signed
 * summary. The steps build on each other and share one institution; after a step that fails the rest are left out.
 */
import { afterAll, afterEach, beforeEach } from 'vitest'
import { answer } from './year/answer.ts'
import { deadlines } from './year/deadlines.ts'
import { history } from './year/history.ts'
import { plan } from './year/plan.ts'
import { progress } from './year/progress.ts'
import { register } from './year/register.ts'
import { release } from './year/release.ts'
import { report } from './year/report.ts'
import { round } from './year/round.ts'
import { beginYear, endYear } from './year/year.ts'

const year = await beginYear()
afterAll(() => endYear(year))

let broken = false
beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
afterEach(({ task }) => {
  broken ||= task.result?.state === 'fail'
})

register(year)
round(year)
answer(year)
release(year)
report(year)
history(year)
plan(year)
deadlines(year)
progress(year)
