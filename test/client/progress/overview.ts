/** A small overview to try things on: one faculty on Tuesday 13 October 2026. */
import type { StepState, StepStatus } from '#shared/deadline.ts'
import type { Progress } from '#shared/progress.ts'
import type { ProgressUnit } from '../../../client/staff/progress/rows.ts'

export const text = (word: string) => ({ nb: word, nn: word, en: word })

export function status(
  step: string,
  state: StepState,
  due: string | null,
  daysLeft: number | null,
): StepStatus {
  const completedOn = state === 'done' ? '2026-01-01' : null
  return { step, state, due, moved: false, reason: null, daysLeft, completedOn }
}

export function unit(id: string, parentId: string | null, more: Partial<ProgressUnit> = {}): ProgressUnit {
  return {
    id,
    name: text(id),
    parentId,
    depth: parentId === null ? 0 : 1,
    leader: null,
    safetyStanding: 'elected',
    countedAt: null,
    statuses: [],
    pause: null,
    told: [],
    notes: [],
    may: [],
    ...more,
  }
}

export function overview(units: ProgressUnit[]): Progress {
  return {
    round: {
      id: 'round',
      programmeId: 'ark-style',
      title: text('2025'),
      root: { id: 'faculty', name: text('faculty') },
      opensOn: '2025-11-03',
      closesOn: '2025-11-24',
      state: 'released',
      keeping: 'single-key',
      pilot: false,
      origin: 'held',
      releasedOn: '2025-11-25',
      counts: null,
      mayManage: false,
      followed: false,
      hasSurvey: true,
      basis: null,
      mayViewRelease: false,
    },
    today: '2026-10-13',
    top: { id: 'faculty', name: text('faculty') },
    steps: (
      [
        ['survey', 'survey', null],
        ['meeting', 'meeting', '2026-04-03'],
        ['plan', 'plan', '2026-10-23'],
        ['filing', 'filing', '2026-10-30'],
      ] as const
    ).map(([id, kind, due]) => ({
      id,
      kind,
      due,
      title: text(id),
      hint: text(id),
      who: ['leader'],
      opens: 'results',
    })),
    assistance: null,
    units,
  }
}
