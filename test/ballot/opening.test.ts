import { beforeAll, describe, expect, it } from 'vitest'
import { encodeBallot } from '#shared/ballot/ballot.ts'
import { type Bytes, toHex, utf8 } from '#shared/ballot/bytes.ts'
import { seal } from '#shared/ballot/seal.ts'
import { requestForm } from '../../client/answer/answer-form.ts'
import { signBlinded } from '../../server/ballot/blind-signature.ts'
import {
  type OpenedAnswer,
  type OpeningEnd,
  openBox,
  type SealedAnswer,
} from '../../server/ballot/opening.ts'
import { randomBytes } from './keys.ts'
import {
  answered,
  boxed,
  formOf,
  inOrder,
  openingKeys,
  type SealedRound,
  sealedRound,
} from './sealed-round.ts'

let round: SealedRound
let another: SealedRound

beforeAll(async () => {
  round = await sealedRound()
  another = await sealedRound()
})

/** Answers in this test are the numbers 1 to 5 as text. */
function readAnswers(answers: Bytes): Uint8Array | null {
  const value = Number(new TextDecoder().decode(answers))
  return value >= 1 && value <= 5 ? Uint8Array.of(value) : null
}

async function opened(
  answers: readonly SealedAnswer[],
  issued: Record<string, number> = { coast: 100, 'coast-phd': 100 },
  order: (answers: readonly SealedAnswer[]) => readonly SealedAnswer[] = inOrder,
): Promise<{ answers: OpenedAnswer[]; end: OpeningEnd }> {
  const opening = openBox(order(answers), openingKeys(round), new Map(Object.entries(issued)), readAnswers)
  const list: OpenedAnswer[] = []
  for (;;) {
    const next = await opening.next()
    if (next.done) return { answers: list, end: next.value }
    list.push(next.value)
  }
}

const nothingInvalid = { 'not-admitted': 0, unreadable: 0, 'no-class': 0, second: 0, answers: 0 }

describe('The opened box', () => {
  it('says of each answer the class and what was answered, and nothing else', async () => {
    const answers = await Promise.all([
      answered(round, 'coast', '4'),
      answered(round, 'coast', '2'),
      answered(round, 'coast-phd', '5'),
    ])
    const { answers: list, end } = await opened(answers)
    expect(list.map((answer) => `${answer.classId} ${answer.bytes}`).sort()).toEqual([
      'coast 2',
      'coast 4',
      'coast-phd 5',
    ])
    for (const answer of list) expect(Object.keys(answer).sort()).toEqual(['bytes', 'classId'])
    expect(end).toEqual({ counts: { boxed: 3, opened: 3, invalid: nothingInvalid } })
  })

  it('of nobody is empty', async () => {
    expect(await opened([])).toEqual({
      answers: [],
      end: { counts: { boxed: 0, opened: 0, invalid: nothingInvalid } },
    })
  })

  it('takes the answer of a person who went on with the code on another device', async () => {
    const code = randomBytes(16)
    const [here, there] = [await formOf(round, code, 'coast'), await formOf(round, code, 'coast')]
    expect(toHex(here.admission)).toBe(toHex(there.admission))
    const [first, second] = [await boxed(here, utf8('1')), await boxed(there, utf8('3'))]
    expect(toHex(first.id)).toBe(toHex(second.id))
    expect(toHex(first.sealed)).not.toBe(toHex(second.sealed))
    expect((await opened([second])).answers).toEqual([{ classId: 'coast', bytes: Uint8Array.of(3) }])
  })

  it('counts as invalid what was altered, exchanged, written past the door or belongs to another round', async () => {
    const [one, other, foreign] = await Promise.all([
      answered(round, 'coast', '1'),
      answered(round, 'coast', '2'),
      answered(another, 'coast', '3'),
    ])
    const invalid = async (answer: SealedAnswer) => {
      const { answers, end } = await opened([answer])
      expect(answers).toEqual([])
      return Object.entries(end.counts.invalid).flatMap(([reason, count]) => (count > 0 ? [reason] : []))
    }
    const altered = Uint8Array.from(one.sealed)
    altered[5000] = (altered[5000] ?? 0) ^ 1
    expect(await invalid({ ...one, sealed: altered })).toEqual(['unreadable'])
    expect(await invalid({ ...one, sealed: other.sealed })).toEqual(['unreadable'])
    expect(await invalid({ ...one, sealed: one.sealed.slice(1) })).toEqual(['unreadable'])
    expect(await invalid({ ...one, signature: other.signature })).toEqual(['not-admitted'])
    expect(await invalid({ ...one, id: other.id })).toEqual(['not-admitted'])
    expect(await invalid(foreign)).toEqual(['not-admitted'])
    expect(
      await invalid({ ...one, sealed: await seal(round.box.publicKey, Uint8Array.from(one.m1), utf8('?')) }),
    ).toEqual(['unreadable'])
    expect(await invalid(await answered(round, 'coast', '6'))).toEqual(['answers'])
  })

  it('counts as invalid an answer for a class whose key did not sign it', async () => {
    const form = await formOf(round, randomBytes(16), 'coast')
    const keyOfAnother = await formOf(another, randomBytes(16), 'coast')
    const m2 = randomBytes(32)
    for (const classId of ['coast', 'coast-phd', 'no-such-class'])
      for (const signature of [keyOfAnother.admission, randomBytes(288), form.admission]) {
        const content = encodeBallot({ classId, m2, signature, answers: utf8('5') })
        const sealed = await seal(round.box.publicKey, form.m1, content)
        const { answers, end } = await opened([{ ...(await boxed(form, utf8('5'))), sealed }])
        expect(answers).toEqual([])
        expect(end.counts.invalid).toEqual({ ...nothingInvalid, 'no-class': 1 })
      }
  })

  it('counts one of two answers with the same class signature: that with the smaller id', async () => {
    // Two people put their forms together: two admissions, and one class signature for both.
    const [one, other] = [await twoAdmissions(), await twoAdmissions()]
    for (const { answers, first } of [one, other]) {
      const { answers: list, end } = await opened(answers)
      expect(list).toEqual([{ classId: 'coast', bytes: Uint8Array.of(first) }])
      expect(end.counts).toEqual({ boxed: 2, opened: 1, invalid: { ...nothingInvalid, second: 1 } })
    }
  })

  it('is not used when more was opened than given out, in one class alone as well', async () => {
    const answers = [await answered(round, 'coast', '1'), await answered(round, 'coast', '2')]
    const tooFew: Record<string, number>[] = [{ coast: 1, 'coast-phd': 100 }, { 'coast-phd': 100 }, {}]
    for (const issued of tooFew)
      expect((await opened(answers, issued)).end).toMatchObject({
        refused: 'more-opened-than-issued',
        classIds: ['coast'],
      })
    expect((await opened(answers, { coast: 2 })).end).not.toHaveProperty('refused')
  })

  it('is read one answer at a time', async () => {
    const [one, other] = inOrder([await answered(round, 'coast', '1'), await answered(round, 'coast', '2')])
    let read = 0
    function* rows() {
      for (const row of [one, other]) {
        read++
        if (row) yield row
      }
    }
    const opening = openBox(rows(), openingKeys(round), new Map([['coast', 2]]), readAnswers)
    expect((await opening.next()).done).toBe(false)
    expect(read).toBe(1)
  })

  it('is not opened in another order, nor with an answer twice', async () => {
    const answers = inOrder([await answered(round, 'coast', '1'), await answered(round, 'coast', '2')])
    for (const wrong of [answers.toReversed(), [answers[0], answers[0]].flatMap((answer) => answer ?? [])])
      await expect(opened(wrong, {}, (given) => given)).rejects.toThrow('do not rise')
  })
})

describe('A form', () => {
  it('is not used by the browser when either signature is another than asked for', async () => {
    const { coast } = round.classes
    const keys = { classId: 'coast', admissionKey: round.admission.modulus, classKey: coast.modulus }
    const request = await requestForm(randomBytes(16), round.binding, keys, round.box.publicKey)
    const admission = signBlinded(round.admission, request.blindedAdmission)
    const ofClass = signBlinded(coast, request.blindedClass)
    if (!admission || !ofClass) throw new Error('The server did not sign')
    expect(await request.receive({ admission, ofClass })).not.toBeNull()
    expect(await request.receive({ admission: ofClass, ofClass })).toBeNull()
    expect(await request.receive({ admission, ofClass: admission })).toBeNull()
    expect(await request.receive({ admission, ofClass: new Uint8Array(256) })).toBeNull()
  })
})

/** Two answers with the same class message, and which of them has the smaller id. */
async function twoAdmissions(): Promise<{ answers: SealedAnswer[]; first: number }> {
  const [one, other] = [
    await formOf(round, randomBytes(16), 'coast'),
    await formOf(round, randomBytes(16), 'coast'),
  ]
  const mine = await boxed(one, utf8('1'))
  const theirs = await boxed(other, utf8('2'))
  const content = openingKeys(round).unseal(mine.m1, mine.sealed)
  if (!content) throw new Error('It was just sealed')
  const copied = content.with(content.length - 1, '2'.charCodeAt(0))
  const copy = { ...theirs, sealed: await seal(round.box.publicKey, other.m1, copied) }
  return { answers: [mine, copy], first: inOrder([mine, copy])[0] === mine ? 1 : 2 }
}
