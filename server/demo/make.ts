/** Makes the demo institution in an empty database, stage by stage, with the product's own functions. */
import { join } from 'node:path'
import type { Layout } from '#shared/layout.ts'
import type { Publication } from '#shared/publication.ts'
import type { MakeKey } from '../keeping/preparation.job.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { dayOf } from '../platform/clock.ts'
import { newToken } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { findRound } from '../round/round.store.ts'
import { makeAccessRequests } from './access-requests.ts'
import { makeBeyond } from './beyond-units.ts'
import { daysAfter, demoCalendar, momentOf, type RoundDays } from './calendar.ts'
import { type DemoState, loadIdsByNumber, saveDemoState } from './demo.store.ts'
import { makeDice } from './dice.ts'
import { makeFollowUp } from './follow-up-of-round.ts'
import { institutionAsOf } from './former-staff.ts'
import { inventInstitution } from './institution.ts'
import { makeAbsence, makePeriodPlan } from './make-period-plan.ts'
import { importInstitution, settleIn, writeRegisterFiles } from './make-register.ts'
import { type MadeRound, makeClosedRound, makeOpenRound, type RoundPlan } from './make-round.ts'
import { makeSafetyRound } from './make-safety-round.ts'
import { beforeMerger } from './merger.ts'
import { employeesLater, openToEmployees, sendPastMails } from './open-results.ts'
import type { DemoInstitution } from './people.ts'
import { type DemoSize, places } from './units.ts'

export interface DemoOptions {
  services: Services
  programme: Programme
  /** The programme of the safety round that one faculty holds. */
  safetyRound: Programme
  /** The programme of the plan for a period, with sickness absence beside it. */
  periodPlan: Programme
  size: DemoSize
  /** Today's register files are written to its folder register/. */
  dataDir: string
  /** Called with one line for each thing made. */
  say(line: string): void
  /** How the open round's signing keys are made; tests hand in finished ones. */
  makeKey?: MakeKey
}

/** The demo is the same every time it is made on the same day. */
const dice = makeDice('Nordhavn')

/** Makes everything; the state is what the demo's links are made from. */
export async function makeDemo(options: DemoOptions): Promise<DemoState> {
  const { services, programme, size, say } = options
  const { storage, clock } = services
  const today = dayOf(clock.now())
  const calendar = demoCalendar(today)
  const done = stopwatch(say)

  const institution = inventInstitution(dice, size, today)
  writeRegisterFiles(institution, join(options.dataDir, 'register'))
  done(`${institution.people.length} people in ${institution.units.length} units`)

  const closed = async (
    { opensOn, closesOn }: RoundDays,
    layout: Layout,
    publication?: Publication,
  ): Promise<MadeRound> => {
    const year = opensOn.slice(0, 4)
    const staffed = institutionAsOf(dice.apart(`staff of ${year}`), institution, opensOn)
    const then = opensOn === calendar.earlier.opensOn ? beforeMerger(staffed) : staffed
    await importInstitution(storage, then, momentOf(opensOn))
    const cast = await settleIn(storage, institution, calendar.earlier.opensOn)
    done(`register of ${year}, imported`)
    const made = await makeClosedRound(services, {
      chance: chanceOf(opensOn),
      programme,
      days: { opensOn, closesOn },
      layout,
      publication,
      rootUnitId: await unitId(storage, places.university),
      part: null,
      actorId: cast.centralCoordinator,
    })
    done(`round of ${year}: ${made.answered} answers counted, then deleted`)
    return made
  }
  // So that a report has something to say about it.
  const earlier = await closed(calendar.earlier, 'one-statement')
  await sendPastMails(services, [])
  const { closesOn } = calendar.current
  const current = await closed(calendar.current, 'theme-pages', employeesLater(closesOn))

  await importInstitution(storage, institution, clock.now())
  const cast = await settleIn(storage, institution, calendar.earlier.opensOn)
  await openToEmployees(services, current.round.id, closesOn)
  done('register of today, imported; results open')

  for (const { round } of [earlier, current]) {
    const followed = { round, programme, current: round.id === current.round.id }
    const apart = dice.apart(`follow-up of ${round.opensOn}`)
    const plans = await makeFollowUp(storage, apart, followed, today, cast.centralCoordinator)
    done(`follow-up of ${round.opensOn.slice(0, 4)}: ${plans} action plans`)
  }

  const walked = await makeSafetyRound(
    services,
    dice.apart('safety round'),
    options.safetyRound,
    await unitId(storage, places.science),
    { beginsOn: daysAfter(current.round.opensOn, -60), today },
    cast.coordinator,
  )
  done(`safety round in ${walked} units`)

  const apart = dice.apart('period plan')
  const plans = await makePeriodPlan(
    services,
    apart,
    options.periodPlan,
    await unitId(storage, places.administration),
    { beginsOn: `${current.round.opensOn.slice(0, 4)}-01-15`, today },
    cast.centralCoordinator,
  )
  await makeAbsence(services, apart, institution.units, options.periodPlan, today, cast.hr)
  done(`plan for a period in ${plans} units, and sickness absence`)

  const rounds = { earlier: earlier.round, current: current.round }
  const where = {
    university: await unitId(storage, places.university),
    faculty: await unitId(storage, places.science),
    unit: await unitId(storage, places.coast),
  }
  await makeBeyond(storage, where, rounds, cast, today)
  await makeAccessRequests(storage, rounds, cast.recordsOfficer, today)
  done('two requests for access')

  const state: DemoState = {
    key: newToken(),
    people: {
      leader: cast.leader,
      'safety-representative': cast.safetyRepresentative,
      coordinator: cast.coordinator,
      hr: cast.hr,
      'union-representative': cast.unionRepresentative,
      'records-officer': cast.recordsOfficer,
      admin: cast.admin,
      stranger: cast.stranger,
      'employee-signed-in': await colleague(storage, institution),
    },
    openRoundId: '',
    employeeTokens: [],
  }
  await sendPastMails(services, Object.values(state.people))
  return openFaculty(options, state, done)
}

/** Somebody without any role, in the section where the safety representative works. */
async function colleague(storage: Services['storage'], institution: DemoInstitution): Promise<string> {
  const busy = new Set([...institution.leaders.values(), ...Object.values(institution.cast)])
  const person = institution.people.find(
    ({ number, email, language, positions: [main, second], represents }) =>
      main?.unitCode === places.ecology &&
      main.to === null &&
      !second &&
      email !== '' &&
      language === 'nb' &&
      represents.length === 0 &&
      !busy.has(number),
  )
  const id = person && (await loadIdsByNumber(storage)).get(person.number)
  if (!id) throw new Error('The demo has nobody without a role')
  return id
}

/**
 * Opens a round of the coordinator's own faculty, and again when a kept demo is started after it has closed: somebody must be able to
 * answer.
 */
export async function keepRoundOpen(options: DemoOptions, state: DemoState): Promise<DemoState> {
  const { storage, clock } = options.services
  const round = await findRound(storage, state.openRoundId)
  const open = round?.state === 'open' && round.closesOn >= dayOf(clock.now())
  return open ? state : openFaculty(options, state, stopwatch(options.say))
}

async function openFaculty(
  { services, programme, makeKey }: DemoOptions,
  state: DemoState,
  done: (what: string) => void,
): Promise<DemoState> {
  const { storage, clock } = services
  const days = demoCalendar(dayOf(clock.now())).open
  const plan: RoundPlan = {
    chance: chanceOf(days.opensOn),
    programme,
    days,
    layout: 'theme-pages',
    publication: employeesLater(days.closesOn),
    rootUnitId: await unitId(storage, places.science),
    part: { nb: 'naturvitenskap', nn: 'naturvitskap', en: 'natural sciences' },
    actorId: state.people.coordinator,
  }
  const { round, answered, classes, unusedTokens } = await makeOpenRound(services, plan, makeKey)
  const opened = { ...state, openRoundId: round.id, employeeTokens: unusedTokens }
  await transaction(storage, (tx) => saveDemoState(tx, opened))
  done(`open round: ${classes + 1} signing keys made, ${answered} of ${round.invited} answers sealed so far`)
  return opened
}

function chanceOf(opensOn: string) {
  return { dice: dice.apart(`answers of ${opensOn}`), lasting: dice.apart('climate') }
}

async function unitId(storage: Services['storage'], code: string): Promise<string> {
  const unit = (await loadTree(storage)).units.find((each) => each.code === code)
  if (!unit) throw new Error(`The demo has no unit ${code}`)
  return unit.id
}

/** Says what was made and how many seconds it took. */
function stopwatch(say: (line: string) => void): (what: string) => void {
  let started = performance.now()
  return (what) => {
    const now = performance.now()
    say(`  ${((now - started) / 1000).toFixed(1).padStart(5)} s  ${what}`)
    started = now
  }
}
