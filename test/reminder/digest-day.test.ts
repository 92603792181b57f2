import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { moveUnitDeadline } from '../../server/deadlines/deadlines.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { loadMailFiles } from '../../server/platform/outbox-file.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { sendDigests } from '../../server/reminder/digest.job.ts'
import { addRequests } from '../../server/reminder/reminder.store.ts'
import { addDays, isWorkingDay } from '../../server/reminder/working-day.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { moveIn, people, units } from '../cast.ts'
import { waitingMails } from '../mails.ts'
import { holdImprovementRound, holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'

const ledUnits = Array.from({ length: 40 }, (_, at) => `00000000-0000-4000-8000-0900000000${at + 10}`)

/** @param led further units that the leader of the coast leads */
async function world(led: string[] = []) {
  const services = freshServices()
  const { storage } = services
  await moveIn(storage)
  await transaction(storage, async (tx) => {
    for (const [at, id] of led.entries()) {
      const name = `Seksjon ${at + 1}`
      await tx.db.insert(unitTable).values({
        id,
        code: `0110${100 + at}`,
        ...{ nameNb: name, nameNn: name, nameEn: name },
        parentId: units.science,
        level: 3,
        leaderId: people.leader,
        active: true,
      })
    }
  })
  await holdRound(storage)
  const had = new Set<string>()
  /** New mails of the day, as `who: what`. */
  const sweep = async (day: string, baseUrl = services.baseUrl, together?: number) => {
    const clock = frozenClock(`${day}T06:30:00Z`)
    await sendDigests({ ...services, clock, baseUrl }, together)
    const mails = (await waitingMails(services, 'digest')).filter(({ id }) => !had.has(id))
    for (const { id } of mails) had.add(id)
    return mails
  }
  /** What the mail to the leader of the coast brings for the calendar. */
  const calendar = async (mails: Awaited<ReturnType<typeof sweep>>) => {
    const mail = mails.find(({ to }) => to === 'leader@nordhavn.example')
    const files = mail ? await loadMailFiles(storage, mail.id) : []
    return files.flatMap(({ content }) => eventsIn(Buffer.from(content).toString())).sort()
  }
  return { services, storage, sweep, calendar }
}

/** `REQUEST 2026-10-23 0 Frist: …`, as read by another library than the one that writes. */
function eventsIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, sequence } = new ICAL.Event(component)
    const cancelled = component.getFirstPropertyValue('status') === 'CANCELLED' ? ' cancelled' : ''
    return `${calendar.getFirstPropertyValue('method')} ${startDate}${cancelled} ${sequence} ${summary}`
  })
}

const coastPlan = { roundId, unitId: units.coast, stepId: 'plan' }

describe('The mail of the day and one’s calendar', () => {
  test('has the dates it tells of once, and a moved one in place of the old', async () => {
    const { storage, sweep, calendar } = await world()
    const plan = 'Frist: Tiltaksplan, Institutt for kystbiologi'
    const first = await calendar(await sweep('2026-10-13'))
    // Two steps of four units: more than five are one file. What is late is no date to come.
    expect(first).toHaveLength(8)
    expect(first).toContain(`PUBLISH 2026-10-23 0 ${plan}`)
    await transaction(storage, (tx) => moveUnitDeadline(tx, coastPlan, { due: '2026-11-20', reason: 'Tokt' }))
    expect(await calendar(await sweep('2026-10-14'))).toEqual([`REQUEST 2026-11-20 1 ${plan}`])
    // Told again, but the calendar has it.
    const asked = { askedBy: people.coordinator, askedOn: '2026-10-14', message: '' }
    await transaction(storage, (tx) => addRequests(tx, roundId, [coastPlan], asked))
    const mails = await sweep('2026-10-15')
    expect(mails.map(({ to }) => to)).toContain('leader@nordhavn.example')
    expect(await calendar(mails)).toEqual([])
  })

  test('takes out what is another’s now and what was aborted, with the next mail there is', async () => {
    const { storage, sweep, calendar } = await world()
    const first = await calendar(await sweep('2026-10-13'))
    await transaction(storage, async (tx) => {
      await tx.db.update(roundTable).set({ state: 'aborted' })
    })
    await holdImprovementRound(storage)
    const second = await calendar(await sweep('2026-10-14'))
    expect(first.length).toBeGreaterThan(0)
    expect(second).toEqual(
      expect.arrayContaining(first.map((event) => event.replace(' 0 ', ' cancelled 1 '))),
    )
    expect(await calendar(await sweep('2026-10-15'))).toEqual([])
  })

  test('takes out the dates of a unit that somebody else leads now', async () => {
    const { storage, sweep, calendar } = await world()
    await sweep('2026-10-13')
    await transaction(storage, async (tx) => {
      const { fieldStation } = units
      await tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.id, fieldStation))
      const asked = { askedBy: people.coordinator, askedOn: '2026-10-13', message: '' }
      await addRequests(tx, roundId, [coastPlan], asked)
    })
    expect(await calendar(await sweep('2026-10-14'))).toEqual([
      'CANCEL 2026-10-23 cancelled 1 Frist: Tiltaksplan, Feltstasjonen Ytterholmen',
      'CANCEL 2026-12-16 cancelled 1 Frist: Oppsummering og evaluering, Feltstasjonen Ytterholmen',
    ])
  })
})

describe('The leader of forty units', () => {
  test('has one mail a day at most, whatever opens, comes up and is late, with all units in it', async () => {
    const { sweep, calendar } = await world(ledUnits)
    for (let day = '2026-10-12'; day < '2026-10-28'; day = addDays(day, 1)) {
      const mails = await sweep(day)
      const to = mails.map((mail) => mail.to)
      expect(new Set(to).size).toBe(to.length)
      if (!isWorkingDay(day)) expect(to).toEqual([])
      if (day !== '2026-10-12') continue
      const text = mails.find((mail) => mail.to === 'leader@nordhavn.example')?.text.split('\n')
      for (const at of ledUnits.keys()) expect(text).toContain(`  - Seksjon ${at + 1}`)
      expect((await calendar(mails)).length).toBeGreaterThan(40)
    }
  })
})

describe('A server that is stopped between two portions of the day’s mails', () => {
  test('goes on with those who have had none: nobody has two, and nobody is forgotten', async () => {
    const whole = await (await world()).sweep('2026-10-13')
    const { sweep, services } = await world()
    let portions = 0
    const stopped = () => {
      portions += 1
      if (portions > 1) throw new Error('stopped')
      return 'http://localhost'
    }
    await expect(sweep('2026-10-13', stopped, 2)).rejects.toThrow('stopped')
    expect(portions).toBe(2)
    await sweep('2026-10-13')
    const all = (await waitingMails(services, 'digest')).map(({ to }) => to)
    expect(all.sort()).toEqual(whole.map(({ to }) => to).sort())
  })
  test('tells whoever took over while the mails were being made of everything that is open, the next day', async () => {
    const { storage, sweep } = await world()
    const email = 'eva.strand@nordhavn.example'
    await transaction(storage, (tx) =>
      tx.db.update(personTable).set({ email }).where(eq(personTable.id, people.employee)),
    )
    await sweep('2026-10-13')
    const making = sweep('2026-10-14')
    await transaction(storage, (tx) =>
      tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.id, units.coast)),
    )
    await making
    const mail = (await sweep('2026-10-15')).find(({ to }) => to === email)
    expect(mail?.text).toContain('du har overtatt enheten')
  })
})
