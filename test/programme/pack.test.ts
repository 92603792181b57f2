import { describe, expect, test } from 'vitest'
import { surveyOf } from '#shared/programme.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { readForeign } from '../../server/programme/foreign.ts'
import { programmeWith } from '../../server/programme/pack.ts'
import { keepProgramme, loadProgrammeCopy } from '../../server/programme/programme.store.ts'
import { freshStorage } from '../world.ts'
import { mixedPack } from './mixed.ts'
import { shortProgramme } from './short.ts'

describe('a programme with an imported questionnaire', () => {
  const programme = programmeWith(shortProgramme, mixedPack)

  test('asks and counts what was imported, and says whose it is', () => {
    expect(programme.items).toEqual([
      ...['often', 'seen', 'what.noise', 'what.light', 'what.air'],
      ...['mood.calm', 'mood.tired', 'well', 'where'],
    ])
    expect(programme.definition).toMatchObject({
      id: 'short',
      licence: 'CC BY 4.0',
      source: 'Somebody (2026)',
      validated: true,
      survey: { minutes: [3, 5] },
    })
  })

  test('goes on with the steps, thresholds and forms that it had, under another hash', () => {
    const { definition, forms, hash } = shortProgramme
    expect(programme.forms).toEqual(forms)
    expect(programme.definition.steps).toEqual(definition.steps)
    expect(programme.definition.thresholds).toEqual(definition.thresholds)
    expect(programme.hash).not.toBe(hash)
    expect(surveyOf(shortProgramme.definition).minutes).not.toEqual([3, 5])
  })

  test('is read again as it was kept with the round', async () => {
    const storage = freshStorage()
    await transaction(storage, (tx) => keepProgramme(tx, programme))
    expect(await loadProgrammeCopy(storage, programme.hash)).toEqual(programme)
  })

  test('has been checked like any other', () => {
    const { questionnaire, scales } = mixedPack
    expect(readForeign({ questionnaire, scales })).toEqual({ questionnaire, scales, missing: [], notes: [] })
  })
})
