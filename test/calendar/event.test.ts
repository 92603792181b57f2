import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { calendarChanges, calendarFiles, type SentEvent } from '../../server/calendar/changes.ts'
import {
  calendarFeed,
  type DeadlineEvent,
  downloadedEvent,
  eventFile,
  eventId,
} from '../../server/calendar/event.ts'

const now = Temporal.Instant.from('2026-10-13T08:00:00Z')
const plan: DeadlineEvent = {
  roundId: 'r',
  unitId: 'u',
  stepId: 'plan',
  step: 'Tiltaksplan; med komma, ærlig øvet og åpen over mer enn syttifem oktetter i én linje',
  unit: 'Institutt for kystbiologi',
  round: 'Høsten 2026',
  due: '2026-10-25',
  reason: null,
  sequence: 0,
  link: 'https://medvirk.example/units/u?round=r',
}
const people = {
  recipient: { name: 'Kari Lunde', email: 'kari.lunde@nordhavn.example' },
  sender: { name: 'Nordhavn universitet', email: 'medvirk@nordhavn.example' },
}

/** What another program makes of a file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        description: event.description,
        day: event.startDate.isDate ? event.startDate.toString() : 'not a whole day',
        status: component.getFirstPropertyValue('status'),
        attendees: component.getAllProperties('attendee').length,
        organizer: component.getFirstPropertyValue('organizer'),
        alarm: component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
      }
    }),
  }
}

describe('A deadline that goes with a mail', () => {
  test('is read by another program as a request for that whole day, with a reminder a week before', () => {
    const { method, events } = read(eventFile(plan, 'request', 'nb', people, now).content.toString())
    expect(method).toBe('REQUEST')
    expect(events).toEqual([
      {
        uid: eventId(plan),
        sequence: 0,
        summary: `Frist: ${plan.step}, Institutt for kystbiologi`,
        description:
          'Høsten 2026.\nEnhetens side viser hva som gjenstår:\nhttps://medvirk.example/units/u?round=r',
        day: '2026-10-25',
        status: 'CONFIRMED',
        attendees: 1,
        organizer: 'mailto:medvirk@nordhavn.example',
        alarm: '-P7D',
      },
    ])
  })

  test('is read whatever signs stand in the names of people and institution', () => {
    for (const name of ['Stiftelsen "Havet"; sør: nord', 'Ola \\ Kari, "K"', 'Kari\u0007 Lunde']) {
      const named = {
        recipient: { ...people.recipient, name },
        sender: { ...people.sender, name },
      }
      const unit = `${name}\u0000`
      const text = eventFile({ ...plan, unit }, 'request', 'nb', named, now).content.toString()
      expect(read(text).events).toMatchObject([
        { attendees: 1, organizer: 'mailto:medvirk@nordhavn.example' },
      ])
      const unfolded = text.replaceAll('\r\n ', '')
      expect(unfolded, 'RFC 5545, 3.1: no quotation mark within one').not.toMatch(/CN="[^"]*"(?!:)/)
      expect([...unfolded].filter((sign) => sign < ' ' && sign !== '\r' && sign !== '\n')).toEqual([])
    }
  })

  test('keeps to lines of 75 octets that end in both signs, also with Norwegian letters', () => {
    const lines = eventFile(plan, 'request', 'nn', people, now).content.toString().split('\r\n')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(lines.join('')).not.toContain('\n')
  })

  test('is taken out again under the same name, with a higher number and without a reminder', () => {
    const gone = { ...plan, sequence: 1 }
    const { method, events } = read(eventFile(gone, 'cancel', 'en', people, now).content.toString())
    expect(method).toBe('CANCEL')
    expect(events[0]).toMatchObject({ uid: eventId(plan), sequence: 1, status: 'CANCELLED' })
    expect(events[0]?.alarm).toBeUndefined()
  })

  test('says why it was moved, with line breaks and signs as they were written', () => {
    const moved = { ...plan, reason: 'Tokt; hjemme igjen,\nuka etter \\ ferie' }
    const { events } = read(downloadedEvent(moved, 'nb', now).content.toString())
    expect(events[0]?.description).toContain('Fristen er flyttet: Tokt; hjemme igjen,\nuka etter \\ ferie')
  })
})

test('the day on which clocks go back is one whole day, like any other', () => {
  // Oslo has 25 hours on 25 October 2026.
  const { events } = read(calendarFeed([plan, { ...plan, stepId: 'filing', due: '2026-03-29' }], 'nb', now))
  expect(events.map(({ day }) => day)).toEqual(['2026-10-25', '2026-03-29'])
})

describe('What a calendar is told', () => {
  const sent: SentEvent = {
    roundId: 'r',
    unitId: 'u',
    stepId: 'plan',
    sequence: 0,
    due: '2026-10-25',
    cancelled: false,
  }
  const told = (before: SentEvent[], today: DeadlineEvent[]) =>
    calendarChanges(before, today, () => plan).map(({ method, event }) => ({
      method,
      due: event.due,
      sequence: event.sequence,
    }))

  test('is nothing while nothing has changed', () => {
    expect(told([sent], [plan])).toEqual([])
  })

  test('is a new date as an update with a higher number', () => {
    const moved = { ...plan, due: '2026-11-02', sequence: 1 }
    expect(told([sent], [moved])).toEqual([{ method: 'request', due: '2026-11-02', sequence: 1 }])
  })

  test('has a higher number also where the date changed without a move', () => {
    const changed = { ...plan, due: '2026-11-02' }
    expect(told([{ ...sent, sequence: 4 }], [changed])).toEqual([
      { method: 'request', due: '2026-11-02', sequence: 5 },
    ])
  })

  test('is that a step no longer concerns the person, once', () => {
    expect(told([sent], [])).toEqual([{ method: 'cancel', due: '2026-10-25', sequence: 1 }])
    expect(told([{ ...sent, sequence: 1, cancelled: true }], [])).toEqual([])
  })

  test('is a step that comes back, newer than what was taken out', () => {
    expect(told([{ ...sent, sequence: 1, cancelled: true }], [plan])).toEqual([
      { method: 'request', due: '2026-10-25', sequence: 2 },
    ])
  })

  test('is one file each up to five, and then one for all', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ ...plan, unitId: `u${index}` }))
    const five = calendarChanges([], many.slice(1), () => null)
    expect(calendarFiles([], 'nb', people, now)).toEqual([])
    expect(calendarFiles(five, 'nb', people, now)).toHaveLength(5)
    const [file, ...others] = calendarFiles(
      calendarChanges([], many, () => null),
      'nb',
      people,
      now,
    )
    expect(others).toEqual([])
    expect(read(file?.content.toString() ?? '').events).toHaveLength(6)
  })
})
