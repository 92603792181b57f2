/** Answers on their way to the answer box of an invented round, made beforehand with the round's own keys. */
import { constants, createHash, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { encodeBallot } from '#shared/ballot/ballot.ts'
import { type Bytes, fromBase64url, joinBytes, utf8 } from '#shared/ballot/bytes.ts'
import { seal } from '#shared/ballot/seal.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { prefixedLength, prefixLength, saltLength } from '#shared/ballot/signature.ts'
import { findRoundBox, manifestOf } from '../../server/keeping/round-box.store.ts'
import { admissionName, loadSigningKey } from '../../server/keeping/signing-key.store.ts'
import type { InventedRound } from '../invented-round.ts'
import type { Asked } from './load.ts'

/** How many different sealed answers there are; to the server they look all the same. */
const sealedAnswers = 50

const signInThread = promisify(sign)

/**
 * Deliveries that the box accepts, each under an id of its own, as POST /api/box wants them.
 *
 * @returns makes one more
 */
export async function deliveriesTo({ services, roundId }: InventedRound): Promise<() => Promise<Asked>> {
  const { storage, vault } = services
  const key = vault.keyOf(roundId)
  const admission = key && (await loadSigningKey(storage, key, roundId, admissionName))
  const manifest = (await findRoundBox(storage, roundId))?.manifest
  const boxKey = manifest && fromBase64url(manifestOf(manifest).boxKey, pointLength)
  if (!admission || !boxKey) throw new Error('The round is not open')
  const sealed = await Promise.all(Array.from({ length: sealedAnswers }, () => sealedAnswer(boxKey)))
  let made = 0
  return async () => {
    made += 1
    const m1 = randomBytes(32)
    const prefix = randomBytes(prefixLength)
    // What unblinding gives in the browser (RFC 9474).
    const signature = await signInThread('sha384', joinBytes(prefix, m1), {
      key: admission.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength,
    })
    const body = JSON.stringify({
      round: roundId,
      m1: m1.toString('base64url'),
      admission: Buffer.concat([prefix, signature]).toString('base64url'),
      sequence: 0,
      w: null,
      sealed: sealed[made % sealed.length],
    })
    return { method: 'POST', path: '/api/box', body }
  }
}

async function sealedAnswer(boxKey: Bytes): Promise<string> {
  const content = encodeBallot({
    classId: '00000000-0000-4000-8000-000000000001',
    m2: Uint8Array.from(randomBytes(32)),
    signature: Uint8Array.from(randomBytes(prefixedLength)),
    answers: utf8(JSON.stringify({ question: { statement: 3 } })),
  })
  const m1 = Uint8Array.from(createHash('sha256').update(randomBytes(32)).digest())
  return Buffer.from(await seal(boxKey, m1, content)).toString('base64url')
}
