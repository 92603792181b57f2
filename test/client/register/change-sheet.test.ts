import { expect, test } from 'vitest'
import { changeSheet } from '../../../client/staff/register/change-sheet.ts'
import type { RegisterChange } from '../../../shared/register.ts'

const changes: RegisterChange[] = [
  {
    kind: 'unit',
    change: 'added',
    key: '0130',
    name: 'Nytt institutt',
    fields: [{ column: 'overordnet', before: '', after: '01' }],
  },
  {
    kind: 'person',
    change: 'changed',
    key: '1004',
    name: 'Tor Moe',
    fields: [
      { column: 'e-post', before: '', after: '=tor@fjell.example' },
      { column: 'stilling', before: '01, 60,5 %, Drift', after: '' },
    ],
  },
  { kind: 'person', change: 'removed', key: '0042', name: 'Per Null', fields: [] },
]

test('the sheet has a row for each column of each change, in the order of the page, and no formula', () => {
  expect(
    changeSheet(changes, 'nb')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n'),
  ).toEqual([
    'Endring;Kode;Navn;Kolonne;Nå;Blir',
    'Nye enheter;0130;Nytt institutt;overordnet;;01',
    "Ansatte som endres;1004;Tor Moe;e-post;;'=tor@fjell.example",
    'Ansatte som endres;1004;Tor Moe;stilling;01, 60,5 %, Drift;',
    'Ansatte som tas bort;0042;Per Null;;;',
  ])
})
