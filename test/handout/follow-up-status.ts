import type { FollowUpStatus } from '../../server/handout/follow-up-status.ts'
import { text } from '../report/sources.ts'

/** A faculty that is half-way, with something of everything. */
export function followUpStatus(name: string): FollowUpStatus {
  return {
    unit: { name: text(name), path: [text('university')] },
    round: { title: text('2025') },
    on: '2026-10-13',
    units: 5,
    steps: [
      {
        title: text('meeting'),
        due: '2026-04-01',
        units: { 'not-started': 0, 'in-progress': 1, ready: 1, done: 2, late: 1 },
      },
    ],
    parts: [{ name: text(name), units: 4, withPlan: 2, late: 1 }],
    plans: { draft: 2, ready: 1, signed: 1, filed: 1 },
    themes: [
      { theme: name, measures: { 'not-started': 1, 'in-progress': 2, done: 0 } },
      { theme: null, measures: { 'not-started': 0, 'in-progress': 0, done: 1 } },
    ],
    lifted: { waiting: 1, accepted: 0, answered: 1 },
    decided: 1,
    assistance: { asked: 2, unanswered: 1 },
    treatments: [{ committee: name, outcomes: { noted: 1, endorsed: 0, returned: 0, decided: 1 } }],
    absence: { year: 2026, third: 1, total: 6.4, short: 1.9, targets: { total: 7.5, short: 2 } },
  }
}
