/** Looks for one's own answer in the published list. The answer code and what is derived from it stay in the browser. */
import { sha256 } from '#shared/ballot/bytes.ts'
import type { KeyList } from '#shared/ballot/key-list.ts'
import { checkIdList, type PublishedBox } from '#shared/ballot/merkle.ts'
import type { CodeRefusal } from '#shared/ballot/readable.ts'
import { answerSecrets, readAnswerCode } from '../answer/answer-code.ts'

export type Found = Awaited<ReturnType<typeof checkIdList>>

/** @param list the whole list as it was downloaded; asked for only when the code is whole */
export async function findOwnAnswer(
  typed: string,
  { manifest, hash }: KeyList,
  published: PublishedBox,
  list: () => Promise<string>,
): Promise<{ found: Found } | { refused: CodeRefusal }> {
  const code = readAnswerCode(typed)
  if ('refused' in code) return code
  const { m1 } = await answerSecrets(code.bytes, { roundId: manifest.roundId, manifestHash: hash })
  return { found: await checkIdList(await list(), published, await sha256(m1), sha256) }
}
