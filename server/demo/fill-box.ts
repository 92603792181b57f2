/**
 * Puts many answers in an open round's box, for the demo and for tests: box and invitations are afterwards as if people
 * had answered in their browsers. No browser and no blinding takes part, so it is the answers of nobody.
 */
import { constants, createHash, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { encodeBallot } from '#shared/ballot/ballot.ts'
import { type Bytes, fromBase64url, joinBytes, utf8 } from '#shared/ballot/bytes.ts'
import { seal } from '#shared/ballot/seal.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { prefixLength, saltLength } from '#shared/ballot/signature.ts'
import { putInBox } from '../ballot/box.store.ts'
import type { BoxRow } from '../ballot/box.ts'
import { findRoundBox, manifestOf } from '../keeping/round-box.store.ts'
import { admissionName, loadSigningKey } from '../keeping/signing-key.store.ts'
import type { SigningKey } from '../keeping/signing-key.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { RoundKey } from '../platform/vault.ts'
import type { Answers } from '../programme/answers.ts'
import { loadInvitations, saveInvitation } from '../round/invitation.store.ts'

export interface FilledIn {
  /** The ballot class that is answered as. */
  classId: string
  /** As a browser would send them; the questionnaire is not asked. */
  answers: Answers
}

/** Answers sealed and written at a time. */
const atOnce = 200

/**
 * Gives out an answer form for each answer and puts the answer in the box.
 *
 * @returns the people whose invitations now count as used; which answer is whose nobody knows
 * @throws Error when the round is not open, or fewer of a class have no answer form yet than there are answers
 */
export async function fillBox(
  { storage, vault }: Pick<Services, 'storage' | 'vault'>,
  roundId: string,
  filledIn: readonly FilledIn[],
): Promise<{ used: Set<string> }> {
  const key = vault.keyOf(roundId)
  const manifest = (await findRoundBox(storage, roundId))?.manifest
  const boxKey = manifest && fromBase64url(manifestOf(manifest).boxKey, pointLength)
  const keyOf = async (name: string) => key && (await loadSigningKey(storage, key, roundId, name))
  const admission = await keyOf(admissionName)
  if (!key || !boxKey || !admission) throw new Error('Only the box of an open round can be filled')
  const used = await takeInvitations({ storage }, key, roundId, filledIn)
  for (let start = 0; start < filledIn.length; start += atOnce) {
    const rows = await Promise.all(
      filledIn.slice(start, start + atOnce).map(async ({ classId, answers }) => {
        const ofClass = await keyOf(classId)
        if (!ofClass) throw new Error('A ballot class has no key')
        return answerRow(boxKey, admission, { key: ofClass, classId }, answers)
      }),
    )
    await transaction(storage, async (tx) => {
      for (const { id, row } of rows) await putInBox(tx, key, roundId, id, row)
    })
  }
  return { used }
}

/** Marks as many invitations of each class as there are answers: any of them, for the box does not know whose. */
async function takeInvitations(
  { storage }: Pick<Services, 'storage'>,
  key: RoundKey,
  roundId: string,
  filledIn: readonly FilledIn[],
): Promise<Set<string>> {
  const wanted = new Map<string, number>()
  for (const { classId } of filledIn) wanted.set(classId, (wanted.get(classId) ?? 0) + 1)
  return transaction(storage, async (tx) => {
    const used = new Set<string>()
    for (const invitation of await loadInvitations(tx, key, roundId)) {
      const still = wanted.get(invitation.classId) ?? 0
      if (still === 0 || invitation.issued) continue
      wanted.set(invitation.classId, still - 1)
      used.add(invitation.personId)
      await saveInvitation(tx, key, { ...invitation, issued: randomBytes(32) })
    }
    for (const [classId, missing] of wanted)
      if (missing > 0) throw new Error(`${missing} more answers than invited in the ballot class ${classId}`)
    return used
  })
}

async function answerRow(
  boxKey: Bytes,
  admission: SigningKey,
  of: { key: SigningKey; classId: string },
  answers: Answers,
): Promise<{ id: Uint8Array; row: BoxRow }> {
  const m1 = sha256(randomBytes(32))
  const m2 = Uint8Array.from(randomBytes(32))
  const content = encodeBallot({
    classId: of.classId,
    m2,
    signature: await signed(of.key, m2),
    answers: utf8(JSON.stringify(answers)),
  })
  const sealed = await seal(boxKey, m1, content)
  const signature = await signed(admission, m1)
  return { id: sha256(m1), row: { state: 'boxed', sequence: 0, m1, signature, sealed } }
}

const signInThread = promisify(sign)

/** What unblinding gives in the browser (RFC 9474): a random prefix, then RSA-PSS over prefix and message. */
async function signed({ privateKey }: SigningKey, message: Uint8Array): Promise<Bytes> {
  const prefix = randomBytes(prefixLength)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const signature = await signInThread('sha384', joinBytes(prefix, message), {
    key: privateKey,
    padding,
    saltLength,
  })
  return joinBytes(prefix, signature)
}

function sha256(bytes: Uint8Array): Bytes {
  return Uint8Array.from(createHash('sha256').update(bytes).digest())
}
