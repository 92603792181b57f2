/** The client's own functions against the real server: what is sent, and what comes of it when replies are lost. */
import { describe, expect, test } from 'vitest'
import { sha256, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import { makeAnswerCode, readAnswerCode } from '../../../client/answer/answer-code.ts'
import { deliver, withdraw } from '../../../client/answer/delivery.ts'
import { ballotRoutes } from '../../../server/ballot/ballot.routes.ts'
import { countRows, findInBox } from '../../../server/ballot/box.store.ts'
import { findManifestHash } from '../../../server/keeping/round-box.store.ts'
import { answerWith, formFor, pinOf, postBy, sendBy } from '../../answering.ts'
import { people } from '../../cast.ts'
import { startApp } from '../../http.ts'
import { openedRound } from '../../opened-round.ts'
import { draftedRound } from '../../round/launched.ts'
import { freshServices } from '../../world.ts'

const answers = { work: { clear: 4 } }

async function start(mode: KeepingMode = 'single-key') {
  const services = freshServices()
  const { anonymous } = await startApp(ballotRoutes({ boxOrigin: null }), services)
  const { roundId, tokenOf } = await openedRound(services, await draftedRound(services.storage), { mode })
  const hash = await findManifestHash(services.storage, roundId)
  const token = tokenOf.get(people.employee)
  if (!hash || !token) throw new Error('The round is not open')
  const send = sendBy(anonymous)
  return { ...services, roundId, send, post: postBy(send), token, pin: pinOf(hash) }
}

describe('an answer on its way', () => {
  test.each(['single-key', 'custodian'] as const)('lies in the box under its own id: %s', async (mode) => {
    const { storage, vault, roundId, send, token, pin } = await start(mode)
    const { code, m1 } = await answerWith(send, token, pin, answers)
    expect(code).toMatch(/^(\w{4}-){6}\w{4}$/)
    const key = vault.keyOf(roundId)
    const row = key && (await findInBox(storage, key, roundId, await sha256(m1)))
    expect(row).toMatchObject({ state: 'boxed', sequence: 0 })
  })

  test('is one answer however often the same bytes are sent', async () => {
    const { storage, roundId, send, post, token, pin } = await start()
    const { form, code } = await formFor(send, token, pin)
    const sealed = toBase64url(await form.seal(utf8(JSON.stringify(answers))))
    const box = { origin: '', roundId, form, sequence: 0 }
    await deliver(post, box, sealed)
    await deliver(post, box, sealed)
    // The tab was killed; with the code the same form is given out again.
    const again = await formFor(send, token, pin, code)
    await deliver(post, { ...box, form: again.form }, sealed)
    expect(await countRows(storage, roundId)).toBe(1)
  })

  test('is replaced and withdrawn with the code alone, and a late retry does not bring it back', async () => {
    const { roundId, send, post, token, pin } = await start()
    const given = await answerWith(send, token, pin, answers)
    const typed = readAnswerCode(given.code)
    if ('refused' in typed) throw new Error('The code cannot be read')
    const { form } = await formFor(send, token, pin, typed.bytes)
    const sealed = toBase64url(await form.seal(utf8('{}')))
    const box = { origin: '', roundId, form }
    await expect(deliver(post, { ...box, sequence: 0 }, sealed)).rejects.toThrow('boxed-already')
    await deliver(post, { ...box, sequence: 1 }, sealed)
    await withdraw(post, { ...box, sequence: 2 })
    await withdraw(post, { ...box, sequence: 2 })
    await expect(deliver(post, { ...box, sequence: 1 }, sealed)).rejects.toThrow('overtaken')
  })

  test('needs the one code that the form was collected with', async () => {
    const { send, token, pin } = await start()
    await answerWith(send, token, pin, answers)
    await expect(formFor(send, token, pin, makeAnswerCode())).rejects.toThrow('issued-already')
  })

  test('is not sent when the link was written for another manifest', async () => {
    const { send, token } = await start()
    await expect(answerWith(send, token, 'AAAAAAAAAAAAAAAA', answers)).rejects.toThrow('other-manifest')
  })
})
