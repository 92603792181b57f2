import { expect, test } from 'vitest'
import type { Actor } from '#shared/session.ts'
import { buildTree, type TreeUnit } from '../../server/organisation/tree.ts'
import { rowsBelow, seenTree } from '../../server/progress/progress.ts'
import type { RoundUnit } from '../../server/round/round.store.ts'

const unit = (id: string, parentId: string | null, level: number): TreeUnit => ({
  id,
  code: id,
  name: { nb: id, nn: id, en: id },
  parentId,
  level,
  leaderId: null,
  safetyAreaId: null,
})
const frozen = ({ id, code, name, parentId, level }: TreeUnit): RoundUnit => ({
  unitId: id,
  code,
  name,
  parentId,
  level,
  invited: 9,
  leaderCountsAt: null,
})
const coordinatorAt = (unitId: string): Actor => ({
  personId: 'siri',
  name: 'Siri Vik',
  language: 'nb',
  grants: [{ role: 'coordinator', unitId }],
})

const university = unit('1', null, 1)
const science = unit('11', '1', 2)
const coast = unit('111', '11', 3)
const arts = unit('12', '1', 2)
const all = [university, science, coast, arts]
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

test('a unit that was moved to another faculty since launch is followed by its new one alone', () => {
  const today = buildTree([university, science, arts, { ...coast, parentId: '12' }])
  expect(idsOf(rowsBelow(seenTree(coordinatorAt('11'), today, all.map(frozen)), undefined))).toEqual(['11'])
  expect(idsOf(seenTree(coordinatorAt('12'), today, all.map(frozen)).units).sort()).toEqual(['111', '12'])
})

test('a unit that was closed since launch stays with the unit above it', () => {
  const today = buildTree([university, science, arts])
  expect(idsOf(rowsBelow(seenTree(coordinatorAt('11'), today, all.map(frozen)), undefined))).toEqual([
    '11',
    '111',
  ])
  expect(idsOf(seenTree(coordinatorAt('12'), today, all.map(frozen)).units)).toEqual(['12'])
})

test('without a choice the overview begins at the uppermost unit the person may follow', () => {
  const tree = seenTree(coordinatorAt('1'), buildTree(all), all.map(frozen))
  expect(rowsBelow(tree, undefined).map(({ id, depth }) => [id, depth])).toEqual([
    ['1', 0],
    ['11', 1],
    ['111', 2],
    ['12', 1],
  ])
  expect(rowsBelow(tree, '11').map(({ id, depth }) => [id, depth])).toEqual([
    ['11', 0],
    ['111', 1],
  ])
  expect(rowsBelow(tree, 'unknown')).toEqual([])
})
