/** Whole reports by hand, on the small university of test/report/sources.ts, and questions about them. */
import type { HandoutKind } from '#shared/handout.ts'
import type { Language } from '#shared/language.ts'
import type { HandoutQuestion, Subject } from '../../server/handout/question.ts'
import { buildGroupReport } from '../../server/report/group-report.ts'
import type { WholeReport } from '../../server/report/report.store.ts'
import { buildReport, type SourcesInTime } from '../../server/report/report.ts'
import { buildScaleReport } from '../../server/report/scale-report.ts'
import type { EarlierCell } from '../../server/results/trend.ts'
import { at, group, text, texts, year } from '../report/sources.ts'

const lastTime = {
  id: '00000000-0000-4000-8000-000000000023',
  title: text('2023'),
  closedOn: '2023-11-20',
  origin: 'held' as const,
  layout: 'theme-pages' as const,
}

const counted = (n: number): EarlierCell => ({
  state: 'counted',
  mean: { n, sum: n * 6 },
  detail: null,
  factor: 2,
  minimum: { mean: 5, detail: 10 },
})

const differs: EarlierCell = { state: 'not-comparable', why: { reason: 'scale', unit: null } }

/** The institute could be compared with 2023 on goals, the others not. */
export const before = {
  round: lastTime,
  units: new Map([
    ['institute', new Map([['goals', counted(14)]])],
    ['faculty', new Map([['goals', differs]])],
  ]),
}

/** Whatever `change` makes of the year's report. */
export function whole(unitId: string, sources: SourcesInTime = { ...year, earlier: [before] }): WholeReport {
  const place = at(unitId, sources)
  const report = buildReport(...place, unitId === 'faculty' ? [phd] : [])
  return {
    report,
    scales: ['goals', 'harm'].flatMap((id) => buildScaleReport(id, ...place, texts) ?? []),
    groups: unitId === 'faculty' ? [groupOf()] : [],
  }
}

const phd = { id: 'phd-candidates', title: text('PhD candidates'), cell: group(12, 18) }

/** PhD candidates at the faculty. */
export function groupOf() {
  return buildGroupReport(...at('faculty'), phd, { ...phd, cell: group(22, 40) }, [])
}

export function asked(kind: HandoutKind, subject: Subject, language: Language = 'nb'): HandoutQuestion {
  return { kind, subject, language, second: null, institution: text('university'), meeting: null }
}
