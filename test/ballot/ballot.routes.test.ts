import { describe, expect, test } from 'vitest'
import { bytesToNumber, numberToBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { classOffered, trustManifest } from '#shared/ballot/manifest-trust.ts'
import type { Group } from '#shared/programme.ts'
import { makeAnswerCode } from '../../client/answer/answer-code.ts'
import { countRows } from '../../server/ballot/box.store.ts'
import { destroyPrivateKeys, forgetPrivateKeys } from '../../server/keeping/signing-key.store.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { eraseInvitations, loadInvitations } from '../../server/round/invitation.store.ts'
import { setClosingDate, setRoundState } from '../../server/round/round.store.ts'
import { memberId, people } from '../cast.ts'
import { shortProgramme } from '../programme/short.ts'
import { draft } from '../round/launched.ts'
import { bytesOf, collect, delivery, formRequest, issueBody, openInvitation, withdrawal } from './browser.ts'
import { answers, openBallot, unknownToken } from './open-ballot.ts'

describe('opening an invitation', () => {
  test('gives what everybody gets: one manifest, in which the own group and its key are found', async () => {
    const { anonymous, token, tokenFor } = await openBallot()
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
    const { post, token } = await openBallot()
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
    const { anonymous, tokenFor } = await openBallot()
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
    const { anonymous, token } = await openBallot(undefined, [
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
    const { anonymous, token, issued } = await openBallot()
    for (let round = 0; round < 3; round++) await openInvitation(anonymous, token)
    expect(await issued()).toBe(0)
    await collect(anonymous, token)
  })
})

describe('collecting an answer form', () => {
  test('is written down as one hash, and the same form again gets the same signatures', async () => {
    const { anonymous, post, token, issued, storage, key, roundId } = await openBallot()
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
    const { anonymous, post, tokenFor, issued } = await openBallot()
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
    const { anonymous, post, token, issued } = await openBallot()
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
    const { anonymous, token, storage, vault, roundId, issued } = await openBallot()
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
    const { anonymous, post, token, issued } = await openBallot()
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

describe('a survey that takes no answers', () => {
  test('an unknown link says so, in no language', async () => {
    const { anonymous, post, token } = await openBallot()
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
    const lastMinute = await openBallot('2026-10-25T22:59:00Z')
    await openInvitation(lastMinute.anonymous, lastMinute.token)
    const { post, token } = await openBallot('2026-10-25T23:00:00Z')
    const { body } = await post('/api/answer/invitation', { token }).expect(410)
    expect(body).toMatchObject({ code: 'round-closed', language: 'nb' })
  })

  test.each([
    ['closing', 'round-closed'],
    ['released', 'round-closed'],
    ['aborted', 'round-aborted'],
    ['preparing', 'round-not-open'],
  ] as const)('it is %s: neither form nor answer, whatever was collected before', async (state, code) => {
    const { anonymous, post, token, tokenFor, roundId, boxed, storage, key } = await openBallot()
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
    const late = await openBallot('2026-10-26T08:00:00Z')
    const { anonymous, post, token, roundId, storage } = late
    await post('/api/answer/invitation', { token }).expect(410)
    await transaction(storage, (tx) => setClosingDate(tx, roundId, '2026-11-04'))
    const { form } = await collect(anonymous, token)
    await post('/api/box', await delivery(roundId, form, answers)).expect(201)
  })

  test('its round key is gone: said to be a fault of the server on every way, and nothing is lost', async () => {
    const { anonymous, post, token, tokenFor, vault, roundId, storage } = await openBallot()
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
