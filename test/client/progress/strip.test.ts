import { describe, expect, it } from 'vitest'
import { labelledDays, shadeOf, stripOf } from '../../../client/staff/progress/strip.ts'
import { overview, status, unit } from './overview.ts'

const withDues = (...dues: [string, 'not-started' | 'late' | 'done'][]) =>
  stripOf(
    overview(
      dues.map(([due, state], index) =>
        unit(`unit ${index}`, null, { statuses: [status('plan', state, due, state === 'late' ? -1 : 1)] }),
      ),
    ),
  )
const day = (strip: ReturnType<typeof withDues>, date: string) => strip?.days.find((one) => one.date === date)

describe('open deadlines per working day', () => {
  it('counts what is open and nothing that is done', () => {
    const strip = withDues(
      ['2026-10-23', 'not-started'],
      ['2026-10-23', 'not-started'],
      ['2026-10-23', 'done'],
    )
    expect(day(strip, '2026-10-23')?.open).toBe(2)
  })

  it('leaves out empty Saturdays and Sundays, and shows one with a deadline under its own date', () => {
    const strip = withDues(['2026-10-24', 'not-started'], ['2026-10-30', 'not-started'])
    expect(day(strip, '2026-10-24')?.open).toBe(1)
    expect(day(strip, '2026-10-25')).toBeUndefined()
    expect(day(strip, '2026-10-23')?.open).toBe(0)
  })

  it('parts the weeks after their last day, whether that is a Friday or a Saturday', () => {
    const strip = withDues(['2026-10-24', 'not-started'], ['2026-10-30', 'not-started'])
    const ends = strip?.days.filter((one) => one.endsWeek).map((one) => one.date)
    expect(ends).toEqual(['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-24'])
  })

  it('on a Sunday today stands at the last day that is shown before it', () => {
    const sunday = {
      ...overview([unit('x', null, { statuses: [status('plan', 'ready', '2026-10-30', 12)] })]),
    }
    const strip = stripOf({ ...sunday, today: '2026-10-18' })
    expect(strip?.days[strip.todayIndex]?.date).toBe('2026-10-16')
  })

  it('begins on a Monday and shows where today is', () => {
    const strip = withDues(['2026-10-30', 'not-started'])
    expect(strip?.days[0]?.date).toBe('2026-09-28')
    expect(strip?.days[strip.todayIndex]?.date).toBe('2026-10-13')
    expect(strip?.days.at(-1)?.date).toBe('2026-10-30')
  })

  it('marks days with a deadline that has passed', () => {
    const strip = withDues(['2026-10-09', 'late'], ['2026-10-30', 'not-started'])
    expect(day(strip, '2026-10-09')?.late).toBe(true)
    expect(day(strip, '2026-10-30')?.late).toBe(false)
  })

  it('counts very old deadlines apart, so that the strip stays readable', () => {
    const strip = withDues(['2026-04-03', 'late'], ['2026-10-30', 'not-started'])
    expect(strip?.earlier).toBe(1)
    expect(strip?.days.length).toBeLessThan(100)
  })

  it('names each month once, where it begins', () => {
    const strip = withDues(['2026-12-16', 'not-started'])
    expect(strip?.months.map((month) => month.date.slice(0, 7))).toEqual(['2026-10', '2026-11', '2026-12'])
  })

  it('is not drawn when nothing is open', () => {
    expect(withDues(['2026-10-23', 'done'])).toBeNull()
  })

  it('writes the fullest days out, and never two on top of each other or of today', () => {
    const strip = withDues(
      ['2026-10-14', 'not-started'],
      ['2026-10-29', 'not-started'],
      ['2026-10-30', 'not-started'],
      ['2026-10-30', 'not-started'],
    )
    const labelled = strip ? labelledDays(strip, 5).map((index) => strip.days[index]?.date) : []
    expect(labelled).toEqual(['2026-10-30'])
  })

  it('has four steps of shade and one for none', () => {
    expect([0, 1, 2, 3, 5, 6, 9, 10, 40].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
  })
})
