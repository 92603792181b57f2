import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Bytes, bytesToNumber, numberToBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { countRows } from '../../server/ballot/box.store.ts'
import { memberId, people } from '../cast.ts'
import { launchedRound } from '../round/launched.ts'
import { collect, delivery, withdrawal } from './browser.ts'
import { altered, answers, openBallot } from './open-ballot.ts'

describe('the answer box', () => {
  test('takes an answer from anybody with a form, without session or cookie, and keeps it sealed', async () => {
    const { anonymous, post, token, roundId, boxed } = await openBallot()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    const { body, headers } = await post('/api/box', sent).expect(201)
    expect(body).toEqual({ in: 'box' })
    expect(headers['set-cookie']).toBeUndefined()
    const rows = await boxed()
    expect(rows.map(({ id }) => Buffer.from(id).toString('hex'))).toEqual([
      createHash('sha256').update(form.m1).digest('hex'),
    ])
    expect(toBase64url(Uint8Array.from(rows[0]?.sealed ?? []))).toBe(sent.sealed)
  })

  test('recognises the same bytes again, and keeps one answer', async () => {
    const { anonymous, post, token, roundId, boxed } = await openBallot()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    await post('/api/box', sent).expect(201)
    for (let again = 0; again < 3; again++) await post('/api/box', sent).expect(200)
    expect(await boxed()).toHaveLength(1)
  })

  test('the same bytes ten times at once are one answer', async () => {
    const { anonymous, post, token, roundId, boxed } = await openBallot()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    const replies = await Promise.all(Array.from({ length: 10 }, () => post('/api/box', sent)))
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(await boxed()).toHaveLength(1)
  })

  test('other answers under the same code come in only as a replacement, and the newest counts', async () => {
    const { anonymous, post, token, roundId, boxed } = await openBallot()
    const { form } = await collect(anonymous, token)
    await post('/api/box', await delivery(roundId, form, answers)).expect(201)
    const other = await delivery(roundId, form, { overall: 1 })
    expect((await post('/api/box', other).expect(409)).body.code).toBe('boxed-already')
    const third = await delivery(roundId, form, { overall: 3 }, 3)
    await post('/api/box', third).expect(200)
    const { body } = await post('/api/box', await delivery(roundId, form, { overall: 2 }, 2)).expect(409)
    expect(body).toMatchObject({ code: 'overtaken', sequence: 3 })
    expect((await boxed()).map(({ sealed }) => toBase64url(Uint8Array.from(sealed)))).toEqual([third.sealed])
  })

  test('gives a withdrawn answer out of its hands: a late retry does not bring it back', async () => {
    const { anonymous, post, token, roundId, boxed, storage } = await openBallot()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    await post('/api/box', sent).expect(201)
    const taken = await post('/api/box/withdraw', withdrawal(roundId, form, 1)).expect(200)
    expect(taken.body).toEqual({ in: 'nothing' })
    await post('/api/box/withdraw', withdrawal(roundId, form, 1)).expect(200)
    expect(await boxed()).toEqual([])
    expect((await post('/api/box', sent).expect(409)).body.code).toBe('boxed-already')
    expect(await boxed()).toEqual([])
    expect(await countRows(storage, roundId)).toBe(1)
    await post('/api/box', await delivery(roundId, form, { overall: 5 }, 2)).expect(200)
    expect(await boxed()).toHaveLength(1)
  })

  test('a withdrawal that comes before its answer stops it', async () => {
    const { anonymous, post, token, roundId, boxed } = await openBallot()
    const { form } = await collect(anonymous, token)
    await post('/api/box/withdraw', withdrawal(roundId, form, 1)).expect(200)
    await post('/api/box', await delivery(roundId, form, answers)).expect(409)
    expect(await boxed()).toEqual([])
  })
})

describe('the answer box refuses', () => {
  async function withTwoForms() {
    const world = await openBallot()
    const mine = await collect(world.anonymous, world.token)
    const theirs = await collect(world.anonymous, world.tokenFor(memberId('aquaculture', 2)))
    return { ...world, mine: mine.form, theirs: theirs.form }
  }

  test('what has no signature of this survey: altered, swapped, with s ≥ n, of another survey, of none', async () => {
    const { anonymous, services, post, roundId, mine, theirs, boxed } = await withTwoForms()
    const good = await delivery(roundId, mine, answers)
    const another = await launchedRound(services)
    const foreign = await collect(anonymous, another.tokenOf.get(people.employee) ?? '')
    const s = mine.admission.slice(32)
    const large = numberToBytes((bytesToNumber(s) + (1n << 2047n)) % (1n << 2048n), 256)
    const cases: [string, object][] = [
      ['another message', { m1: toBase64url(theirs.m1) }],
      ['an altered message', { m1: altered(good.m1, 32) }],
      ['an altered prefix', { admission: altered(good.admission, 288, 3) }],
      ['an altered signature', { admission: altered(good.admission, 288, 200) }],
      ['another person’s signature', { admission: toBase64url(theirs.admission) }],
      [
        'a signature that is not below the modulus',
        { admission: toBase64url(joined(mine.admission, large)) },
      ],
      ['all ones', { admission: toBase64url(new Uint8Array(288).fill(255)) }],
      ['nothing but zeros', { admission: toBase64url(new Uint8Array(288)) }],
      ['a form of another survey', await delivery(roundId, foreign.form, answers)],
      ['a survey that does not exist', { round: '00000000-0000-4000-8000-999999999999' }],
    ]
    for (const [what, change] of cases) {
      const { status, body } = await post('/api/box', { ...good, ...change })
      expect({ what, status, code: body.code }).toEqual({ what, status: 403, code: 'not-admitted' })
      expect(body.detail).toBeUndefined()
    }
    expect(await boxed()).toEqual([])
    await post('/api/box', good).expect(201)
  })

  test('another person’s code for replacing and withdrawing', async () => {
    const { post, roundId, mine, theirs, boxed } = await withTwoForms()
    await post('/api/box', await delivery(roundId, mine, answers)).expect(201)
    const w = toBase64url(theirs.w)
    const replacing = { ...(await delivery(roundId, mine, { overall: 1 }, 1)), w }
    expect((await post('/api/box', replacing).expect(403)).body.code).toBe('not-yours')
    const taking = { ...withdrawal(roundId, mine, 1), w }
    expect((await post('/api/box/withdraw', taking).expect(403)).body.code).toBe('not-yours')
    const zero = { ...withdrawal(roundId, mine, 0) }
    expect((await post('/api/box/withdraw', zero).expect(403)).body.code).toBe('not-yours')
    const silent = { ...(await delivery(roundId, mine, { overall: 1 }, 1)), w: null }
    expect((await post('/api/box', silent).expect(403)).body.code).toBe('not-yours')
    expect(await boxed()).toHaveLength(1)
  })

  test('bytes that are too few, too many or spelt in a second way, by the field’s name', async () => {
    const { post, roundId, mine, boxed } = await withTwoForms()
    const good = await delivery(roundId, mine, answers)
    const spellings = (text: string) => [
      text.slice(0, -1),
      text.slice(0, -4),
      `${text}A`,
      `${text}=`,
      `${text.slice(0, -1)}+`,
      `${text.slice(0, -1)} `,
      '',
    ]
    for (const field of ['m1', 'admission', 'sealed'] as const)
      for (const spelt of spellings(good[field])) {
        const { body } = await post('/api/box', { ...good, [field]: spelt }).expect(400)
        expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([`body.${field}`])
      }
    // The last character has bits that stand for nothing: a second spelling of the same bytes.
    const last = good.m1.at(-1) ?? ''
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const twin = alphabet[alphabet.indexOf(last) + 1] ?? ''
    await post('/api/box', { ...good, m1: good.m1.slice(0, -1) + twin }).expect(400)
    for (const sequence of [-1, 0.5, 1e9, '1', null])
      await post('/api/box', { ...good, sequence }).expect(400)
    await post('/api/box', { ...good, person: 'x' }).expect(400)
    await post('/api/box', { ...good, sealed: good.sealed.repeat(40) }).expect(413)
    expect(await boxed()).toEqual([])
  })

  function joined(admission: Bytes, signature: Bytes): Bytes {
    const both = Uint8Array.from(admission)
    both.set(signature, 32)
    return both
  }
})
