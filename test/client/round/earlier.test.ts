import { describe, expect, it } from 'vitest'
import type { EarlierColumns } from '#shared/earlier.ts'
import { exampleFile } from '../../../client/staff/round/earlier-example.ts'
import {
  faultsOf,
  proposedTitle,
  surveyBody,
  withOpening,
} from '../../../client/staff/round/earlier-fields.ts'
import { previewOf, readEarlier } from '../../../server/results/earlier.ts'
import { programme, registered } from '../../results/earlier-files.ts'

const fields = {
  kind: 'answers' as const,
  programmeId: 'short',
  title: proposedTitle('2021-11-01'),
  opensOn: '2021-11-01',
  closesOn: '2021-11-21',
}

describe('what is typed about an earlier survey', () => {
  it('is named after its year until somebody writes another name', () => {
    expect(withOpening(fields, '2019-10-01').title.nn).toBe('Arbeidsmiljøundersøking 2019')
    const own = { ...fields, title: { ...fields.title, nb: 'ARK 2021' } }
    expect(withOpening(own, '2019-10-01').title).toEqual(own.title)
  })

  it('lacks what is empty, and is in the past', () => {
    expect(faultsOf(fields, '2026-11-22')).toEqual(new Map())
    const empty = { ...fields, title: { nb: ' ', nn: 'To', en: 'Two' }, opensOn: '', closesOn: '2027-01-01' }
    expect([...faultsOf(empty, '2026-11-22')]).toEqual([
      ['title.nb', 'empty'],
      ['opensOn', 'empty'],
      ['closesOn', 'in-future'],
    ])
    expect([...faultsOf({ ...fields, closesOn: '2021-10-01' }, '2026-11-22')]).toEqual([
      ['closesOn', 'before-opening'],
    ])
  })

  it('becomes a request only when it is whole', () => {
    expect(surveyBody(fields, 'QQ==')).toMatchObject({ kind: 'answers', file: 'QQ==' })
    expect(surveyBody({ ...fields, closesOn: '' }, 'QQ==')).toBeNull()
  })
})

describe('the example to start from', () => {
  const columns: EarlierColumns = {
    unit: 'enhetskode',
    groups: programme.definition.groups,
    statements: programme.items.map((column) => ({
      column,
      text: { nb: column, nn: column, en: column },
      values: [1, 2, 3, 4, 5],
    })),
    scales: programme.scales.scales,
  }
  const register = [
    registered('01', null),
    registered('0110', '01'),
    registered('011010', '0110'),
    registered('011020', '0110'),
  ]

  it.each(['answers', 'figures'] as const)('can be read as it stands: %s', async (kind) => {
    const bytes = new TextEncoder().encode(exampleFile(kind, columns))
    const { errors, found } = previewOf(await readEarlier(kind, bytes, programme, register), programme)
    expect(errors).toEqual([])
    expect(found?.rows).toBe(3)
  })
})
