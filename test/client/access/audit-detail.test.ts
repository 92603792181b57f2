import { describe, expect, it } from 'vitest'
import { auditDetail } from '../../../client/staff/access/audit-detail.ts'

const hash = 'ab12'.repeat(16)

describe('what the log keeps beside an act', () => {
  it('is taken apart as the server stores it', () => {
    expect(auditDetail('round-launched', '230 invited, 18 response units')).toEqual({
      kind: 'launched',
      invited: 230,
      units: 18,
      keeping: null,
      layout: null,
      questionnaire: '',
    })
    expect(
      auditDetail('round-launched', '230 invited, 18 response units, custodian, one-statement, calm 1.0.0'),
    ).toMatchObject({ kind: 'launched', layout: 'one-statement', questionnaire: 'calm 1.0.0' })
    expect(auditDetail('round-launched', '230 invited, 18 response units, custodian')).toMatchObject({
      kind: 'launched',
      keeping: 'custodian',
    })
    expect(auditDetail('ceremony-held', '3 signed 003G-W58W-4CN3')).toEqual({
      kind: 'signed',
      signed: 3,
      hash: '003G-W58W-4CN3',
    })
    expect(auditDetail('round-mailed', 'first-reminder: 9000')).toEqual({
      kind: 'mailed',
      mailing: 'first-reminder',
      mails: 9000,
    })
    expect(auditDetail('data-deleted', 'papers 12')).toEqual({ kind: 'deleted', data: 'papers', number: 12 })
    expect(auditDetail('retention-changed', 'papers 2000, people 30')).toEqual({ kind: 'nothing' })
    expect(auditDetail('letters-made', '12 letters')).toEqual({ kind: 'letters', letters: 12 })
    expect(auditDetail('register-imported', 'units +0 ~1 -2; people +30 ~4 -0')).toEqual({
      kind: 'imported',
      units: { added: 0, changed: 1, removed: 2 },
      people: { added: 30, changed: 4, removed: 0 },
    })
    expect(auditDetail('results-released', `figures sha256:${hash}`)).toEqual({ kind: 'fingerprint', hash })
    expect(auditDetail('results-planned', 'leaders 2027-01-12, employees at-once')).toEqual({
      kind: 'circles',
      circles: [
        { circle: 'leaders', on: '2027-01-12' },
        { circle: 'employees', on: null },
      ],
    })
    expect(auditDetail('results-opened', 'top, leaders')).toMatchObject({ kind: 'circles' })
    expect(auditDetail('closing-moved', '2026-11-01 to 2026-11-08')).toEqual({
      kind: 'moved',
      from: '2026-11-01',
      to: '2026-11-08',
    })
    expect(auditDetail('role-granted', 'records-officer')).toEqual({ kind: 'role', role: 'records-officer' })
    expect(auditDetail('meeting-recorded', 'meeting 2026-04-01')).toEqual({
      kind: 'day',
      date: '2026-04-01',
    })
  })

  it('keeps the whole reason of a moved deadline, over several lines too', () => {
    expect(auditDetail('deadline-moved', '2026-12-01: Sykdom: ny leder\nfra mandag')).toEqual({
      kind: 'deadline',
      due: '2026-12-01',
      reason: 'Sykdom: ny leder\nfra mandag',
    })
  })

  it('is shown as it is when this page does not know it', () => {
    expect(auditDetail('round-launched', '18 units, without a survey, hms-round 1.0.0')).toEqual({
      kind: 'running',
      units: 18,
      programme: 'hms-round 1.0.0',
    })
    expect(auditDetail('round-launched', 'many invited')).toEqual({ kind: 'unknown', text: 'many invited' })
    expect(auditDetail('role-granted', 'emperor')).toEqual({ kind: 'unknown', text: 'emperor' })
    expect(auditDetail('something-new', '3 things')).toEqual({ kind: 'unknown', text: '3 things' })
    expect(auditDetail('plan-signed', null)).toEqual({ kind: 'nothing' })
  })
})
