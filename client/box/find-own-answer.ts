/** Looks for one's own answer in the published list. The answer code and what is derived from it stay in the browser. */
import { type Bytes, sha256 } from '#shared/ballot/bytes.ts'
import type { KeyList } from '#shared/ballot/key-list.ts'
import { type BoxListFinding, checkBoxList, type PublishedBox } from '#shared/ballot/merkle.ts'
import type { CodeRefusal } from '#shared/ballot/readable.ts'
import { answerSecrets, readAnswerCode } from '../answer/answer-code.ts'
import { deviceStorage } from '../answer/device.ts'
import { findReceipt, readReceipt } from '../answer/kept-receipt.ts'

export interface Typed {
  code: string
  /** From the saved file; empty where this browser may know it itself. */
  receipt: string
}

export type TypedRefusal = { refused: CodeRefusal; in: 'code' } | { refused: 'no-receipt'; in: 'receipt' }

/** @param list the whole list as it was downloaded; asked for only when what was typed is whole */
export async function findOwnAnswer(
  typed: Typed,
  { manifest, hash }: KeyList,
  published: PublishedBox,
  list: () => Promise<string>,
): Promise<{ found: BoxListFinding } | TypedRefusal> {
  const code = readAnswerCode(typed.code)
  if ('refused' in code) return { ...code, in: 'code' }
  const pasted = readReceipt(typed.receipt)
  if (!pasted && typed.receipt.trim() !== '') return { refused: 'no-receipt', in: 'receipt' }
  const { m1 } = await answerSecrets(code.bytes, { roundId: manifest.roundId, manifestHash: hash })
  const own = { id: await sha256(m1), sealedHash: pasted ?? (await receiptHere(code.bytes)) }
  return { found: await checkBoxList(await list(), published, own, sha256) }
}

/** What this browser knows of an answer that it sent. */
function receiptHere(code: Bytes): Promise<Bytes | null> {
  return findReceipt(deviceStorage(), code)
}
