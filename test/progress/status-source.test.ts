import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { recordCompletion } from '../../server/deadlines/deadlines.store.ts'
import { pdfOf } from '../../server/handout/pdf.ts'
import { documentPdf } from '../../server/handout/pdf-document.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { followUpStatusQuestion } from '../../server/progress/follow-up-status.store.ts'
import { statusSource } from '../../server/progress/status-source.store.ts'
import { roundUnitTable } from '../../server/round/round.tables.ts'
import { actorOf, moveIn, units } from '../cast.ts'
import { longWord, setInBoth, today, wordsOf, writtenBy } from '../records/written.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshStorage } from '../world.ts'

const asDean = { unitId: units.science, as: 'dean' } as const

async function world() {
  const storage = freshStorage()
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, (tx) =>
    recordCompletion(tx, {
      roundId,
      unitId: units.coast,
      stepId: 'meeting',
      state: 'done',
      completedOn: '2026-03-20',
    }),
  )
  return storage
}

describe('the status of the follow-up', () => {
  it('is made when it is asked for, as it is that day, and stands in no list', async () => {
    const storage = await world()
    expect(await statusSource.list(storage, roundId)).toEqual([])
    expect(await writtenBy(statusSource, storage, '', asDean)).toMatchObject({
      id: 'status',
      name: { nb: 'Status for oppfølgingen', nn: 'Status for oppfølginga', en: 'Status of the follow-up' },
      on: today,
      edition: today,
      version: null,
      consulted: null,
      responsible: 'Dag Eide',
      content: { date: today, label: 'Status for oppfølgingen' },
    })
  })

  it('has the unit answer for it where the unit has no leader', async () => {
    const storage = await world()
    await transaction(storage, (tx) =>
      tx.db.update(unitTable).set({ leaderId: null }).where(eq(unitTable.id, units.science)),
    )
    const asked = { unitId: units.science, as: 'coordinator' } as const
    expect((await writtenBy(statusSource, storage, '', asked))?.responsible).toBe(
      'Det naturvitenskapelige fakultet',
    )
  })

  it('is not there of a unit with nothing below it, nor for those who do not follow the unit', async () => {
    const storage = await world()
    expect(await writtenBy(statusSource, storage, '', { unitId: units.history, as: 'stranger' })).toBeNull()
    for (const as of ['employee', 'stranger', 'leader'] as const)
      expect(await writtenBy(statusSource, storage, '', { ...asDean, as })).toBeNull()
  })

  it('is the very document that a committee gets, in either language', async () => {
    const storage = await world()
    for (const language of ['nb', 'en'] as const) {
      const written = await writtenBy(statusSource, storage, '', { ...asDean, language })
      const actor = actorOf('dean')
      const question = await followUpStatusQuestion(
        storage,
        { roundId, unitId: units.science, actor, today },
        language,
      )
      if (!written || !question) throw new Error('There is no status')
      const { institution } = question
      const filed = await documentPdf({ ...written.content, language, institution })
      expect(Buffer.compare(filed, await pdfOf(question))).toBe(0)
    }
  })

  it('counts units and names nobody', async () => {
    const storage = await world()
    const said = wordsOf(await writtenBy(statusSource, storage, '', asDean))
    expect(said).toContain('Hvor langt 5 enheter har kommet')
    expect(said).not.toMatch(/Kari Lunde|Tor Moe|Dag Eide/)
  })

  it('is set whatever the units are called', async () => {
    const storage = await world()
    const nasty = { nameNb: longWord, nameNn: longWord, nameEn: longWord }
    await transaction(storage, async (tx) => {
      await tx.db.update(unitTable).set(nasty)
      await tx.db.update(roundUnitTable).set(nasty)
    })
    for (const language of ['nb', 'en'] as const) {
      const written = await writtenBy(statusSource, storage, '', { ...asDean, language })
      expect(wordsOf(written)).toContain(longWord)
      for (const bytes of await setInBoth(written, language)) expect(bytes).toBeGreaterThan(1000)
    }
  })
})
