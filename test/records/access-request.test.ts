import { expect, test } from 'vitest'
import type { AccessRequest, AskedReport } from '#shared/access-request.ts'
import { accessLetter, numbered, reportFile, zipFile } from '../../server/records/access-letter.ts'
import { daysBetween, inOrderOfWork } from '../../server/records/access-request.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })

const report = (unit: string, decided: AskedReport['decided'], more: Partial<AskedReport> = {}) => ({
  unitId: '00000000-0000-4000-8000-000000000001',
  groupId: null,
  unit: text(unit),
  group: null,
  above: null,
  includes: [],
  answers: 14,
  statements: false,
  sensitive: false,
  leader: false,
  handedOut: null,
  decided,
  ...more,
})

const release = { what: { decision: 'release' as const }, by: 'Arne Kvist', on: '2026-10-13' }
const refuse = {
  what: {
    decision: 'refuse' as const,
    legalBasis: 'offentleglova § 13 første ledd',
    reason: 'Én person kan kjennes igjen.\n\nDet gjelder også etter § 11.',
  },
  by: 'Arne Kvist',
  on: '2026-10-13',
}

const request = (reports: AskedReport[], answeredOn: string | null = '2026-10-13'): AccessRequest => ({
  id: '00000000-0000-4000-8000-000000000002',
  round: { id: '00000000-0000-4000-8000-000000000003', title: text('Arbeidsmiljø 2026') },
  reference: '2026/1204',
  receivedOn: '2026-10-06',
  answeredOn,
  days: 7,
  workingDays: 5,
  registeredBy: 'Arne Kvist',
  publishedOn: '2026-01-15',
  employeesSince: null,
  reports,
})

test('working days are counted from the day after a request came, without weekends and holidays', () => {
  expect(daysBetween('2026-10-06', '2026-10-06')).toEqual({ days: 0, workingDays: 0 })
  expect(daysBetween('2026-10-09', '2026-10-12')).toEqual({ days: 3, workingDays: 1 })
  // Constitution Day and Whit Monday of 2027 fall on one Monday.
  expect(daysBetween('2027-05-14', '2027-05-18')).toEqual({ days: 4, workingDays: 1 })
  expect(daysBetween('2026-10-12', '2026-10-06')).toEqual({ days: 0, workingDays: 0 })
})

test('what waits for an answer comes first, the oldest request on top', () => {
  const one = (receivedOn: string, answeredOn: string | null) => ({ receivedOn, answeredOn })
  const old = one('2026-09-01', null)
  const young = one('2026-10-01', null)
  const answered = one('2026-08-01', '2026-08-04')
  const answeredLast = one('2026-07-01', '2026-09-04')
  expect(inOrderOfWork([answered, young, answeredLast, old])).toEqual([old, young, answeredLast, answered])
})

test('the list of decisions gives every refusal its provision and reason, and names no reader', () => {
  const reports = [
    report('Institutt A', release, { includes: [text('Seksjon B')] }),
    report('Institutt C', refuse),
  ]
  expect(accessLetter(request(reports), text('Nordhavn universitet'), 'nb')).toBe(
    `Vedlegg til svar på innsynskrav 2026/1204
Nordhavn universitet

Undersøkelse: Arbeidsmiljø 2026
Kravet mottatt: 6. oktober 2026
Besvart: 13. oktober 2026

Hver rapport er vurdert for seg, og er utlevert i sin helhet eller ikke utlevert.

Én rapport er utlevert
======================

1. Institutt A
   Svar fra disse telles med: Seksjon B
   Fil: 001 Institutt A.pdf

Én rapport er ikke utlevert
===========================

2. Institutt C
   Hjemmel: offentleglova § 13 første ledd
   Begrunnelse: Én person kan kjennes igjen.
   Det gjelder også etter § 11.

Hvordan man klager, og fristen for det, står i svaret som dette er vedlegg til.
`,
  )
})

test('until the request is answered the list says that it is a draft, and what is not decided', () => {
  const draft = accessLetter(request([report('Institutt A', null)], null), text('Nordhavn'), 'nn')
  expect(draft).toContain('UTKAST. Kravet er ikkje svara på, og avgjerdene kan endrast.')
  expect(draft).toContain('Éin rapport er ikkje avgjord')
  expect(draft).not.toContain('.pdf')
})

test('no name of a unit breaks the name of a file', () => {
  const hostile = report(`../«A»: "b"\\c|d?*\u0000\u202e${'😀'.repeat(300)}`, release)
  const [first] = numbered([hostile])
  if (!first) throw new Error('there is one report')
  expect(reportFile(first, 'nb')).toMatch(/^001 -«A»- ’b’-c-d--(😀)+\.pdf$/u)
  expect(reportFile({ ...first, number: 600, group: text('Stipendiater') }, 'nb')).toMatch(
    /^600 Stipendiater, /,
  )
  expect(zipFile(request([]), 'nb')).toBe('innsyn 2026-1204.zip')
  expect(zipFile(request([], null), 'nn')).toBe('innsyn 2026-1204 utkast.zip')
})
