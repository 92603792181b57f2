import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from '#shared/ballot/bytes.ts'
import { answerSecrets } from '../../../client/answer/answer-code.ts'
import { lockDraft, unlockDraft } from '../../../client/answer/locked-draft.ts'
import { randomBytes } from '../../ballot/keys.ts'

const code = randomBytes(16)
const binding = { roundId: 'round', manifestHash: new Uint8Array(32) }
const draft = utf8('{"workload":{"pace":4}}')

describe('A draft', () => {
  it('is read again with the answer code, on another device as well', async () => {
    const locked = await lockDraft(await answerSecrets(code, binding), draft)
    expect(await unlockDraft(await answerSecrets(code, binding), locked)).toEqual(draft)
  })

  it('tells nothing by its length, nor by being saved twice', async () => {
    const secrets = await answerSecrets(code, binding)
    const [one, again, empty] = await Promise.all(
      [draft, draft, new Uint8Array()].map((each) => lockDraft(secrets, each)),
    )
    if (!one || !again || !empty) throw new Error('Three were locked')
    expect(empty).toHaveLength(one.length)
    expect(toHex(one.slice(0, 12))).not.toBe(toHex(again.slice(0, 12)))
    expect(toHex(one.slice(12, 100))).not.toBe(toHex(again.slice(12, 100)))
  })

  it('is not read with another code, in another’s place, altered or cut', async () => {
    const secrets = await answerSecrets(code, binding)
    const other = await answerSecrets(randomBytes(16), binding)
    const locked = await lockDraft(secrets, draft)
    expect(await unlockDraft(other, locked)).toBeNull()
    expect(await unlockDraft({ ...secrets, draftId: other.draftId }, locked)).toBeNull()
    expect(await unlockDraft(secrets, locked.with(99, (locked[99] ?? 0) ^ 1))).toBeNull()
    for (const length of [0, 11, 12, 28, locked.length - 1])
      expect(await unlockDraft(secrets, locked.slice(0, length))).toBeNull()
  })
})
