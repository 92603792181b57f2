import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Bytes, bytesToNumber, numberToBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { classOffered, trustManifest } from '#shared/ballot/manifest-trust.ts'
import type { Group } from '#shared/programme.ts'
import { makeAnswerCode } from '../../client/answer/answer-code.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { countRows, readBox } from '../../server/ballot/box.store.ts'
import { destroyPrivateKeys, forgetPrivateKeys } from '../../server/keeping/signing-key.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { countIssued, eraseInvitations, loadInvitations } from '../../server/round/invitation.store.ts'
import { setClosingDate, setRoundState } from '../../server/round/round.store.ts'
import { memberId, people } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme } from '../programme/short.ts'
import { draft, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { bytesOf, collect, delivery, formRequest, issueBody, openInvitation, withdrawal } from './browser.ts'

async function start(now?: string, groups: Group[] = []) {
  const services = freshServices()
  const clocked = now ? { ...services, clock: frozenClock(now) } : services
  const app = await startApp(ballotRoutes({ boxOrigin: null }), clocked)
  const { roundId, tokenOf } = await launchedRound(services, {}, groups)
  const { storage, vault } = services
  const key = vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  const tokenFor = (personId: string) => tokenOf.get(personId) ?? expect.fail('This person is not invited')
  return {
    ...app,
    storage,
    vault,
    key,
    roundId,
    tokenOf,
    tokenFor,
    token: tokenFor(people.employee),
    post: (path: string, body: object) => app.anonymous.post(path).send(body),
    issued: async () => [...(await countIssued(storage, key, roundId)).values()].reduce((a, b) => a + b, 0),
    boxed: async () => (await readBox(storage, key, roundId, null)).answers,
  }
}

const answers = { work: { clear: 4, calm: 2, help: 5 }, people: { heard: 3 }, overall: 4 }
const unknownToken = 'x'.repeat(43)

/** The text with one of its bytes altered. */
function altered(text: string, length: number, at = 0): string {
  const bytes = Uint8Array.from(bytesOf(text, length))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return toBase64url(bytes)
}

describe('opening an invitation', () => {
  test('gives what everybody gets: one manifest, in which the own group and its key are found', async () => {
    const { anonymous, token, tokenFor } = await start()
    const { invitation, manifest } = await openInvitation(anonymous, token)
    const trusted = await trustManifest(invitation.manifest, invitation.signatures)
    expect('manifest' in trusted && trusted.manifest).toEqual(manifest)
    const offered = {
      classId: invitation.classId,
      admissionKey: bytesOf(invitation.admissionKey, 256),
      classKey: bytesOf(invitation.classKey, 256),
    }
    expect(await classOffered(manifest, offered)).toMatchObject({
      unit: { nb: 'Seksjon for akvakultur' },
      groups: [],
      invited: 9,
    })
    expect(manifest).toMatchObject({ title: draft.title, closesOn: '2026-10-25' })
    const other = await openInvitation(anonymous, tokenFor(people.leader))
    expect(other.invitation.manifest).toBe(invitation.manifest)
    expect(other.invitation.admissionKey).toBe(invitation.admissionKey)
  })

  test('shows the questionnaire and the minimum groups, and nothing of who the person is', async () => {
    const { post, token } = await start()
    const { body, text, headers } = await post('/api/answer/invitation', { token }).expect(200)
    expect(body).toMatchObject({
      institution: { contact: 'arbeidsmiljo@nordhavn.example' },
      language: 'nb',
      minutes: [2, 4],
      statements: 6,
      layout: 'theme-pages',
      leader: 'Kari Lunde',
      thresholds: { mean: 5, detail: 10, sensitive: 50 },
      questionnaire: shortProgramme.questionnaire,
      codebook: shortProgramme.items,
      issued: false,
      boxOrigin: null,
    })
    expect(text).not.toMatch(/Eva|employee@nordhavn\.example/)
    expect(text).not.toContain(people.employee)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
  })

  test('shows a leader that the answer counts with the unit above', async () => {
    const { anonymous, tokenFor } = await start()
    const { invitation, manifest } = await openInvitation(anonymous, tokenFor(people.leader))
    const own = manifest.classes.find(({ id }) => id === invitation.classId)
    expect(own?.unit.nb).toBe('Det naturvitenskapelige fakultet')
  })

  test('shows the groups that go with the answer, and no group that is too small for a class', async () => {
    const group = (id: string, name: string, who: Group['people']): Group => ({
      id,
      title: { nb: name, nn: `${name} nn`, en: `${name} en` },
      people: who,
      movesUp: true,
    })
    const { anonymous, token } = await start(undefined, [
      group('staff', 'Ansatte', {
        attribute: 'category',
        values: ['Vitenskapelig', 'Teknisk-administrativ'],
      }),
      group('academic', 'Vitenskapelige', { attribute: 'category', values: ['vitenskapelig'] }),
      group('phd', 'Stipendiater', { attribute: 'phd' }),
    ])
    const { manifest } = await openInvitation(anonymous, token)
    const grouped = manifest.classes.filter(({ groups }) => groups.length > 0)
    expect(grouped.length).toBeGreaterThan(0)
    for (const { invited } of grouped) expect(invited).toBeGreaterThanOrEqual(10)
    expect(JSON.stringify(manifest)).not.toContain('Stipendiater')
  })

  test('changes nothing, however often a mail scanner does it', async () => {
    const { anonymous, token, issued } = await start()
    for (let round = 0; round < 3; round++) await openInvitation(anonymous, token)
    expect(await issued()).toBe(0)
    await collect(anonymous, token)
  })
})

describe('collecting an answer form', () => {
  test('is written down as one hash, and the same form again gets the same signatures', async () => {
    const { anonymous, post, token, issued, storage, key, roundId } = await start()
    const request = await formRequest(await openInvitation(anonymous, token))
    const first = await post('/api/answer/issue', issueBody(token, request)).expect(200)
    const again = await post('/api/answer/issue', issueBody(token, request)).expect(200)
    expect(again.body).toEqual(first.body)
    expect(await issued()).toBe(1)
    const kept = (await loadInvitations(storage, key, roundId)).filter((row) => row.issued !== null)
    expect(kept.map((row) => row.personId)).toEqual([people.employee])
    expect(kept[0]?.issued).toHaveLength(32)
    expect((await openInvitation(anonymous, token)).invitation.issued).toBe(true)
  })

  test('with a second answer code is refused in the person’s language, and the first goes on', async () => {
    const { anonymous, post, tokenFor, issued } = await start()
    const token = tokenFor(memberId('aquaculture', 1))
    const code = makeAnswerCode()
    await collect(anonymous, token, code)
    const other = await formRequest(await openInvitation(anonymous, token))
    const { body } = await post('/api/answer/issue', issueBody(token, other)).expect(409)
    expect(body).toMatchObject({ code: 'issued-already', language: 'en' })
    expect(await issued()).toBe(1)
    await collect(anonymous, token, code)
  })

  test('ten codes at once: exactly one of them gets a form', async () => {
    const { anonymous, post, token, issued } = await start()
    const opened = await openInvitation(anonymous, token)
    const requests = await Promise.all(Array.from({ length: 10 }, () => formRequest(opened)))
    const replies = await Promise.all(
      requests.map((request) => post('/api/answer/issue', issueBody(token, request))),
    )
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(replies.filter(({ body }) => body.code === 'issued-already')).toHaveLength(9)
    expect(await issued()).toBe(1)
  })

  test('every link of one invitation leads to the same form', async () => {
    const { anonymous, token, storage, vault, roundId, issued } = await start()
    const code = makeAnswerCode()
    await collect(anonymous, token, code)
    const [mail] = (await newestMails(storage, vault, 'employee@nordhavn.example', 1)).rows
    const inMail = /#([\w-]+)\.([\w-]{16})/.exec(mail?.text ?? '')
    expect(inMail?.[1]).not.toBe(token)
    const { opened } = await collect(anonymous, inMail?.[1] ?? '', code)
    expect(toBase64url(opened.hash.slice(0, 12))).toBe(inMail?.[2])
    expect(opened.manifest.roundId).toBe(roundId)
    expect(await issued()).toBe(1)
  })

  test('refuses values that cannot be signed, by a stable code, and gives nothing away', async () => {
    const { anonymous, post, token, issued } = await start()
    const opened = await openInvitation(anonymous, token)
    const request = await formRequest(opened)
    const good = issueBody(token, request)
    const n = bytesOf(opened.invitation.admissionKey, 256)
    const beyond = numberToBytes(bytesToNumber(n) + 1n, 256)
    for (const blindedAdmission of [new Uint8Array(256), n, beyond].map(toBase64url)) {
      const { body } = await post('/api/answer/issue', { ...good, blindedAdmission }).expect(422)
      expect(body.code).toBe('blinded-invalid')
    }
    const classKey = bytesOf(opened.invitation.classKey, 256)
    await post('/api/answer/issue', { ...good, blindedClass: toBase64url(classKey) }).expect(422)
    expect(await issued()).toBe(0)
    await post('/api/answer/issue', good).expect(200)
  })
})

describe('the answer box', () => {
  test('takes an answer from anybody with a form, without session or cookie, and keeps it sealed', async () => {
    const { anonymous, post, token, roundId, boxed } = await start()
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
    const { anonymous, post, token, roundId, boxed } = await start()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    await post('/api/box', sent).expect(201)
    for (let again = 0; again < 3; again++) await post('/api/box', sent).expect(200)
    expect(await boxed()).toHaveLength(1)
  })

  test('the same bytes ten times at once are one answer', async () => {
    const { anonymous, post, token, roundId, boxed } = await start()
    const { form } = await collect(anonymous, token)
    const sent = await delivery(roundId, form, answers)
    const replies = await Promise.all(Array.from({ length: 10 }, () => post('/api/box', sent)))
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(await boxed()).toHaveLength(1)
  })

  test('other answers under the same code come in only as a replacement, and the newest counts', async () => {
    const { anonymous, post, token, roundId, boxed } = await start()
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
    const { anonymous, post, token, roundId, boxed, storage } = await start()
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
    const { anonymous, post, token, roundId, boxed } = await start()
    const { form } = await collect(anonymous, token)
    await post('/api/box/withdraw', withdrawal(roundId, form, 1)).expect(200)
    await post('/api/box', await delivery(roundId, form, answers)).expect(409)
    expect(await boxed()).toEqual([])
  })
})

describe('the answer box refuses', () => {
  async function withTwoForms() {
    const world = await start()
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

describe('a survey that takes no answers', () => {
  test('an unknown link says so, in no language', async () => {
    const { anonymous, post, token } = await start()
    const request = await formRequest(await openInvitation(anonymous, token))
    for (const attempt of [
      post('/api/answer/invitation', { token: unknownToken }),
      post('/api/answer/issue', issueBody(unknownToken, request)),
    ]) {
      const { body } = await attempt.expect(404)
      expect(body.code).toBe('link-unknown')
      expect(body.language).toBeUndefined()
    }
  })

  test('its last day has passed, by the calendar in Norway', async () => {
    const lastMinute = await start('2026-10-25T22:59:00Z')
    await openInvitation(lastMinute.anonymous, lastMinute.token)
    const { post, token } = await start('2026-10-25T23:00:00Z')
    const { body } = await post('/api/answer/invitation', { token }).expect(410)
    expect(body).toMatchObject({ code: 'round-closed', language: 'nb' })
  })

  test.each([
    ['closing', 'round-closed'],
    ['released', 'round-closed'],
    ['aborted', 'round-aborted'],
    ['preparing', 'round-not-open'],
  ] as const)('it is %s: neither form nor answer, whatever was collected before', async (state, code) => {
    const { anonymous, post, token, tokenFor, roundId, boxed, storage, key } = await start()
    const { form } = await collect(anonymous, token)
    const other = tokenFor(people.safetyRepresentative)
    const request = await formRequest(await openInvitation(anonymous, other))
    await post('/api/box', await delivery(roundId, form, answers)).expect(201)
    await transaction(storage, async (tx) => {
      await setRoundState(tx, roundId, state)
      await destroyPrivateKeys(tx, roundId)
      if (state === 'released') await eraseInvitations(tx, roundId)
    })
    forgetPrivateKeys(key)
    for (const attempt of [
      post('/api/answer/invitation', { token }),
      post('/api/answer/issue', issueBody(other, request)),
      post('/api/box', await delivery(roundId, form, { overall: 1 }, 1)),
      post('/api/box/withdraw', withdrawal(roundId, form, 2)),
    ])
      expect((await attempt).body.code).toBe(code)
    expect(await boxed()).toHaveLength(1)
  })

  test('works again when the last day is moved ahead, with the form collected before', async () => {
    const late = await start('2026-10-26T08:00:00Z')
    const { anonymous, post, token, roundId, storage } = late
    await post('/api/answer/invitation', { token }).expect(410)
    await transaction(storage, (tx) => setClosingDate(tx, roundId, '2026-11-04'))
    const { form } = await collect(anonymous, token)
    await post('/api/box', await delivery(roundId, form, answers)).expect(201)
  })

  test('its round key is gone: said to be a fault of the server on every way, and nothing is lost', async () => {
    const { anonymous, post, token, tokenFor, vault, roundId, storage } = await start()
    const { form } = await collect(anonymous, token)
    const other = tokenFor(people.safetyRepresentative)
    const request = await formRequest(await openInvitation(anonymous, other))
    const sent = await delivery(roundId, form, answers)
    vault.destroy(roundId)
    for (const attempt of [
      post('/api/answer/invitation', { token }),
      post('/api/answer/issue', issueBody(other, request)),
      post('/api/box', sent),
    ])
      expect((await attempt).body.code).toBe('round-key-missing')
    expect(await countRows(storage, roundId)).toBe(0)
  })
})
