import { describe, expect, it } from 'vitest'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { addDeputy } from '../../server/organisation/deputy.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { formSource } from '../../server/records/form-source.store.ts'
import { people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { headingsOf, longWord, setInBoth, today, wordsOf, writtenBy } from './written.ts'

const formId = 'summary-and-evaluation'
const path = `/api/rounds/${roundId}/units/${units.coast}/forms/${formId}`
const answers = {
  'meeting-held': 'several',
  participants: 1250,
  involved: ['employees', 'occupational-health'],
  helped: 'Korte møter.\n\nFaste dager.',
  effect: 4,
}

async function world() {
  const app = await startApp(followUpRoutes)
  const { storage } = app.services
  await holdRound(storage)
  return {
    storage,
    as: app.as,
    leader: await app.as('leader'),
    rep: await app.as('safetyRepresentative'),
    list: () => formSource.list(storage, roundId),
    write: (language: 'nb' | 'nn' | 'en' = 'nb') => writtenBy(formSource, storage, formId, { language }),
  }
}

const fillIn = (leader: Agent, filledIn: object = answers, revision = 0) =>
  leader.put(path).send({ revision, answers: filledIn }).expect(200)
const sign = (leader: Agent, revision = 1) => leader.post(`${path}/signature`).send({ revision }).expect(200)
const reopen = (leader: Agent, revision = 1) =>
  leader.post(`${path}/reopening`).send({ revision }).expect(200)

describe('a form', () => {
  it('is not ready while it is a draft, nor when it is opened again', async () => {
    const { leader, list, write } = await world()
    expect([await list(), await write()]).toEqual([[], null])
    await fillIn(leader)
    expect([await list(), await write()]).toEqual([[], null])
    await sign(leader)
    expect(await list()).toHaveLength(1)
    await reopen(leader)
    expect([await list(), await write()]).toEqual([[], null])
  })

  it('stands in the list as it is written once it is signed, under its title and who signed', async () => {
    const { leader, list, write } = await world()
    await fillIn(leader)
    await sign(leader)
    const [ready] = await list()
    expect(ready).toEqual({
      unitId: units.coast,
      id: `form.${formId}`,
      name: {
        nb: 'Oppsummering og evaluering',
        nn: 'Oppsummering og evaluering',
        en: 'Summary and evaluation',
      },
      on: today,
      edition: expect.any(String),
      version: null,
      consulted: false,
    })
    const written = await write()
    expect({ unitId: units.coast, ...written }).toMatchObject({ ...ready, responsible: 'Kari Lunde' })
    expect(written?.content.date).toBe(today)
  })

  it('is another edition when it is changed and signed again', async () => {
    const { leader, write } = await world()
    await fillIn(leader)
    await sign(leader)
    const first = await write()
    await reopen(leader)
    await fillIn(leader, { ...answers, effect: 5 }, 1)
    await sign(leader, 2)
    const second = await write()
    expect(second?.edition).not.toBe(first?.edition)
    expect(wordsOf(second)).not.toBe(wordsOf(first))
  })

  it('is another edition when it is consulted on after the signature, or signed again by somebody else', async () => {
    const { storage, as, leader, rep, list, write } = await world()
    await fillIn(leader)
    await sign(leader)
    const editions = [(await write())?.edition]
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: '' }).expect(200)
    editions.push((await write())?.edition)
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: 'For sent.' }).expect(200)
    editions.push((await write())?.edition)
    await reopen(leader)
    await transaction(storage, (tx) =>
      addDeputy(tx, { unitId: units.coast, personId: people.employee, fromDay: today, untilDay: today }),
    )
    await sign(await as('employee'))
    editions.push((await write())?.edition)
    expect(new Set(editions).size).toBe(4)
    expect((await list())[0]?.edition).toBe(editions[3])
  })

  it('is not there of a unit that has signed none, nor one that the programme does not have', async () => {
    const { leader, storage } = await world()
    await fillIn(leader)
    await sign(leader)
    expect(await writtenBy(formSource, storage, formId, { unitId: units.history })).toBeNull()
    expect(await writtenBy(formSource, storage, 'checklist')).toBeNull()
    expect(await writtenBy(formSource, storage, 'facts')).toBeNull()
    expect(await formSource.list(storage, '00000000-0000-4000-8000-700000000009')).toEqual([])
  })
})

describe('the document of a form', () => {
  it('has each question with its answer in the language of the document, and none that nobody answered', async () => {
    const { leader, write } = await world()
    await fillIn(leader)
    await sign(leader)
    const { blocks, under } = (await write())?.content ?? { blocks: [], under: [] }
    expect(under).toEqual(['Nordhavn universitet › Det naturvitenskapelige fakultet', 'Arbeidsmiljø'])
    const below = (question: string, count: number) => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === question)
      expect(at).toBeGreaterThan(0)
      return blocks.slice(at + 1, at + 1 + count)
    }
    expect(below('Ble oppfølgingsmøtet holdt?', 1)).toEqual([
      { kind: 'paragraph', text: 'Ja, delt på flere møter eller grupper' },
    ])
    expect(below('Hvor mange deltok til sammen?', 1)).toEqual([{ kind: 'paragraph', text: '1\u00a0250' }])
    expect(below('Hvem var med i prosessen?', 1)).toEqual([
      { kind: 'list', ordered: false, items: ['Ansatte i enheten', 'Bedriftshelsetjenesten (BHT)'] },
    ])
    expect(below('Hva hjalp dere med å gjennomføre tiltakene?', 2)).toEqual([
      { kind: 'paragraph', text: 'Korte møter.' },
      { kind: 'paragraph', text: 'Faste dager.' },
    ])
    expect(headingsOf(await write()).slice(0, 2)).toEqual(['1 Svarene', '2 Ble oppfølgingsmøtet holdt?'])
    expect(wordsOf(await write())).not.toContain('Hva hindret dere?')
    const english = wordsOf(await write('en'))
    for (const part of ['Summary and evaluation: Institutt for kystbiologi', '1,250', 'Korte møter.'])
      expect(english).toContain(part)
    expect(english).not.toMatch(/oppfølgingsmøtet|Signert/)
  })

  it('has no answer to a question that later answers have hidden', async () => {
    const { leader, write } = await world()
    await fillIn(leader, { ...answers, 'meeting-held': 'no' })
    await sign(leader)
    expect(wordsOf(await write())).not.toContain('1\u00a0250')
  })

  it('says who confirmed the consultation and what they remarked, or that nobody did', async () => {
    const { leader, rep, list, write } = await world()
    await fillIn(leader)
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: 'Vi var for få.' }).expect(200)
    await sign(leader)
    expect([(await list())[0]?.consulted, (await write())?.consulted]).toEqual([true, true])
    const said = wordsOf(await write())
    for (const part of ['Kari Lunde, 13. oktober 2026', 'Tor Moe, 13. oktober 2026', 'Vi var for få.'])
      expect(said).toContain(part)
    expect(said).not.toContain('Dokumentet ble endret')
    const other = await world()
    await fillIn(other.leader)
    await sign(other.leader)
    expect(wordsOf(await other.write())).toContain('Ikke bekreftet ved signeringen')
  })

  it('says that the answers were changed after the consultation', async () => {
    const { leader, rep, write } = await world()
    await fillIn(leader)
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: '' }).expect(200)
    await fillIn(leader, { ...answers, effect: 5 }, 1)
    await sign(leader, 2)
    expect(wordsOf(await write())).toContain('Dokumentet ble endret mellom bekreftelsen og signaturen.')
  })

  it('says that a deputy signed, who answers for it then', async () => {
    const { storage, leader, as, write } = await world()
    const personId = people.employee
    await transaction(storage, (tx) =>
      addDeputy(tx, { unitId: units.coast, personId, fromDay: today, untilDay: today }),
    )
    await fillIn(leader)
    await sign(await as('employee'))
    expect((await write())?.responsible).toBe('Eva Strand')
    expect(wordsOf(await write())).toContain('Signert av stedfortreder for leder')
  })

  it('is set whatever was written in it', async () => {
    const { leader, rep, write } = await world()
    await fillIn(leader, { ...answers, helped: longWord, hindered: `#import "x"\n${'a'.repeat(1900)}` })
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: longWord }).expect(200)
    await sign(leader)
    for (const language of ['nb', 'en'] as const)
      for (const bytes of await setInBoth(await write(language), language))
        expect(bytes).toBeGreaterThan(1000)
  })
})
