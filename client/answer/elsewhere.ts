/** Drafts that the person wants to find again on another device: locked here, kept by the server, opened by the code. */
import { draftSchema as keptOnServerSchema } from '#shared/answer.ts'
import { type Bytes, fromBase64url, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { nonceLength, paddedLength, tagLength } from '#shared/ballot/sealing.ts'
import { answerSecrets, type Binding } from './answer-code.ts'
import { type Draft, draftSchema } from './kept.ts'
import { lockDraft, unlockDraft } from './locked-draft.ts'
import { post, put } from './post.ts'

interface Place {
  token: string
  code: Bytes
  binding: Binding
}

const lockedLength = nonceLength + paddedLength + tagLength

/** @throws Failure, `too-many-requests` when the server keeps as many as it may */
export async function keepElsewhere({ token, code, binding }: Place, draft: Draft): Promise<void> {
  const secrets = await answerSecrets(code, binding)
  const { answers, place } = draft
  const locked = await lockDraft(secrets, utf8(JSON.stringify({ answers, place })))
  await put('PUT', '/api/answer/draft', {
    token,
    id: toBase64url(secrets.draftId),
    locked: toBase64url(locked),
  })
}

/** Null when the server has none for this code. @throws Failure */
export async function fetchElsewhere({ token, code, binding }: Place): Promise<Draft | null> {
  const secrets = await answerSecrets(code, binding)
  const id = toBase64url(secrets.draftId)
  const { locked } = await post('/api/answer/draft', keptOnServerSchema, { token, id })
  const bytes = locked === null ? null : fromBase64url(locked, lockedLength)
  const opened = bytes && (await unlockDraft(secrets, bytes))
  if (!opened) return null
  try {
    return draftSchema.parse(JSON.parse(new TextDecoder().decode(opened)))
  } catch {
    return null
  }
}

/** Once the answer is delivered. Drafts that stay are erased at closing, so a failure is nobody's trouble. */
export async function removeElsewhere({ token, code, binding }: Place): Promise<void> {
  const { draftId } = await answerSecrets(code, binding)
  await put('POST', '/api/answer/draft/remove', { token, id: toBase64url(draftId) }).catch(() => undefined)
}
