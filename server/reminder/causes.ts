/** Whom to tell what of a step on a working day, from where it stands and what was told before. */
import type { ReminderKind, Rung } from '#shared/reminder.ts'
import { dueIn, type Ladder, type LadderNow, ladderNow, type Told } from './ladder.ts'
import { addDays } from './working-day.ts'

/** Ids of the people around a step at a unit who can be told: each has an address. */
export interface StepPeople {
  /** Those who are to take the step; for a step of the coordinator, the coordinators. */
  doers: readonly string[]
  superiors: readonly string[]
  coordinators: readonly string[]
  /** Among the doers: leads the unit since the last time anybody was told. */
  newLeader: string | null
}

/** A step at a unit. */
export interface StepMatter {
  /** The date that holds; null for a step without one. */
  due: string | null
  /** It can be taken now, as far as the round and the step before it go. */
  isPossible: boolean
  isDone: boolean
  /** Everything that anybody was ever told of it. */
  told: readonly Told[]
  /** Ids of what the coordinator has asked for and nobody has settled. */
  requests: readonly string[]
}

export interface PauseNow {
  isPaused: boolean
  /** First day after the newest pause that is over; null where there was none. */
  pausedBefore: string | null
}

export interface ReminderRules {
  /** Days before the date. */
  ahead: readonly number[]
  ladder: Ladder
}

/** Why somebody is to be told of a step, once. */
export interface Cause {
  personId: string
  kind: ReminderKind
  /** As what the person is told: to take the step, or as somebody above. */
  as: 'doer' | Rung
  due: string | null
  /** With unit, step, person and kind: what no other cause has. Begins with the date, or `-`. */
  mark: string
  /** The rung that is announced, and its day. */
  next: { rung: Rung; on: string } | null
  /** Of `asked`: which request. */
  requestId: string | null
}

/**
 * For how long a date that has passed is followed: what nobody began to tell of in that time, such as steps of rounds
 * from before reminders were sent, is left alone.
 */
const longestFollowed = 365

/**
 * At most one cause of its own for each person, besides what the coordinator asked for. What holds at the moment is
 * told and nothing that it has overtaken: however long nothing was sent, there is one cause to tell of.
 *
 * @param today a working day, `yyyy-mm-dd`
 */
export function causesOf(
  step: StepMatter,
  people: StepPeople,
  pause: PauseNow,
  rules: ReminderRules,
  today: string,
): Cause[] {
  if (step.isDone) return []
  const asked = askedCauses(step, people)
  if (!step.isPossible || pause.isPaused) return asked
  const { due } = step
  const own =
    due === null || due >= today
      ? people.doers.flatMap((personId) => beforeDate(step, personId, people, rules, today) ?? [])
      : afterDate(step, due, people, pause, rules, today)
  // Whatever the rules say, nothing is told twice.
  const isNew = ({ personId, kind, mark }: Cause) =>
    !step.told.some((told) => told.personId === personId && told.kind === kind && told.mark === mark)
  return [...own.filter(isNew), ...asked]
}

/** Requests that nobody needs to hear of any more: the step is done, or everybody who takes it was told. */
export function settledRequests(step: StepMatter, { doers }: StepPeople): string[] {
  if (step.isDone) return [...step.requests]
  const waits = new Set(askedCauses(step, { doers }).map(({ requestId }) => requestId))
  return doers.length === 0 ? [] : step.requests.filter((id) => !waits.has(id))
}

function askedCauses({ due, told, requests }: StepMatter, { doers }: Pick<StepPeople, 'doers'>): Cause[] {
  return requests.flatMap((requestId) =>
    doers
      .filter(
        (personId) =>
          !told.some(
            (each) => each.kind === 'asked' && each.personId === personId && each.mark.endsWith(requestId),
          ),
      )
      .map((personId) => ({ ...cause(personId, 'asked', due, requestId), requestId })),
  )
}

function cause(personId: string, kind: ReminderKind, due: string | null, extra: string | null): Cause {
  const mark = [due ?? '-', ...(extra === null ? [] : [extra])].join(' ')
  return { personId, kind, as: 'doer', due, mark, next: null, requestId: null }
}

function beforeDate(
  { due, told }: StepMatter,
  personId: string,
  { newLeader }: StepPeople,
  { ahead }: ReminderRules,
  today: string,
): Cause | null {
  if (personId === newLeader) return cause(personId, 'handover', due, today)
  const mine = told.filter((each) => each.personId === personId)
  const last = mine.reduce((day, each) => (each.day > day ? each.day : day), '')
  if (last === '') return cause(personId, 'opened', due, null)
  if (due === null) return null
  const ofDate = mine.filter(({ mark }) => dueIn(mark) === due)
  if (!ofDate.some(({ day }) => day === last)) return cause(personId, 'moved', due, today)
  const days = Math.min(...ahead.filter((each) => addDays(due, -each) <= today))
  if (days === Number.POSITIVE_INFINITY) return null
  const from = addDays(due, -days)
  // Whoever heard of this date since then, in whatever way, has been reminded.
  return ofDate.some(({ day }) => day >= from) ? null : cause(personId, 'ahead', due, String(days))
}

/**
 * What has been announced of a step: who is told next unless it is done. Null where nothing was, and where nothing is
 * told any more.
 */
export function ladderOf(
  step: StepMatter,
  people: StepPeople,
  pause: PauseNow,
  rules: ReminderRules,
  today: string,
): LadderNow['next'] {
  const { due, isDone, isPossible } = step
  if (isDone || !isPossible || pause.isPaused || due === null || due >= today) return null
  const now = ladderWith(step, due, people, pause, rules, today)
  return now.isAnnounced ? now.next : null
}

function ladderWith(
  { told }: StepMatter,
  due: string,
  people: StepPeople,
  { pausedBefore }: PauseNow,
  { ladder }: ReminderRules,
  today: string,
): LadderNow {
  return ladderNow({
    due,
    told,
    pausedBefore,
    hasDoers: people.doers.length > 0,
    isHandedOver: people.newLeader !== null && people.doers.includes(people.newLeader),
    rungs: { superior: people.superiors.length > 0, coordinator: people.coordinators.length > 0 },
    ladder,
    today,
  })
}

function afterDate(
  step: StepMatter,
  due: string,
  people: StepPeople,
  pause: PauseNow,
  rules: ReminderRules,
  today: string,
): Cause[] {
  if (addDays(due, longestFollowed) < today) return []
  const now = ladderWith(step, due, people, pause, rules, today)
  const { level, next } = now
  const above = level === 'late' ? [] : level === 'superior' ? people.superiors : people.coordinators
  const told = (personId: string, as: Cause['as']): Cause[] => {
    const isNew = as === 'doer' && personId === people.newLeader
    const again = hasHeard(now, personId)
    if (!isNew && again && (next === null || now.isAnnounced)) return []
    const extra = isNew || again ? today : now.since
    return [{ ...cause(personId, isNew ? 'handover' : level, due, extra), as, next }]
  }
  return [
    ...above.flatMap((personId) => told(personId, level === 'late' ? 'doer' : level)),
    ...people.doers.filter((id) => !above.includes(id)).flatMap((personId) => told(personId, 'doer')),
  ]
}

/** Of the rung that has been reached: also a new leader who took over since. */
function hasHeard({ level, told }: LadderNow, personId: string): boolean {
  const reached = told.filter(({ kind }) => kind === level).map(({ day }) => day)
  return told.some(
    (each) =>
      each.personId === personId &&
      (each.kind === level ||
        (each.kind === 'handover' && (level === 'late' || reached.some((day) => each.day >= day)))),
  )
}
