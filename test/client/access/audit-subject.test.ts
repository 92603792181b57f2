import { describe, expect, it } from 'vitest'
import { shortId, subjectParts } from '../../../client/staff/access/audit-subject.ts'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

describe('what an act in the log concerned', () => {
  it('is read part by part', () => {
    expect(subjectParts(`round:${id}/unit:${id}/step:plan`)).toEqual([
      { kind: 'round', id },
      { kind: 'unit', id },
      { kind: 'step', id: 'plan' },
    ])
  })

  it('is kept as it is when this page does not know it', () => {
    expect(subjectParts('register')).toEqual([{ kind: null, id: 'register' }])
    expect(subjectParts('strange:thing')).toEqual([{ kind: null, id: 'strange:thing' }])
  })

  it('random identifiers are shortened, words are not', () => {
    expect(shortId(id)).toBe('3f2504e0')
    expect(shortId('summary-and-evaluation')).toBe('summary-and-evaluation')
  })
})
