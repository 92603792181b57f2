/**
 * The person's own browser: code, answers and place lie there locked, with a key that only the personal links of this
 * invitation give. Whoever has the device and the link can open them, and the trust page says so.
 */
import type { Invitation } from '#shared/answer.ts'
import { type Bytes, fromBase64url, sha256, toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { nonceLength, paddedLength, tagLength } from '#shared/ballot/sealing.ts'
import type { Language } from '#shared/language.ts'
import { currentLanguage, isLanguage } from '../platform/chosen-language.ts'
import { type Kept, keptSchema } from './kept.ts'
import { keepReceipt } from './kept-receipt.ts'
import { type DraftSecrets, lockDraft, unlockDraft } from './locked-draft.ts'

export interface Device {
  /** Null when nothing is kept, or it cannot be opened. */
  load(): Promise<Kept | null>
  /** False when the device does not keep it: storage switched off or full. */
  save(kept: Kept): Promise<boolean>
  clear(): Promise<void>
  /** Calls when another tab has changed what is kept; returns how to stop. */
  onChange(changed: () => void): () => void
}

const lockedLength = nonceLength + paddedLength + tagLength

/**
 * The place of one invitation on this device.
 *
 * @param pin of the personal link: by it what is kept can be removed when the survey is over
 * @param storage null where there is none: nothing is kept then, and `save` says so
 */
export async function openDevice(
  { deviceKey, pin }: Pick<Invitation, 'deviceKey'> & { pin: Bytes },
  roundId: string,
  storage: Storage | null,
): Promise<Device> {
  const secrets: DraftSecrets = {
    draftKey: await sha256(utf8(`medvirk device lock 1 ${deviceKey}`)),
    draftId: (await sha256(utf8(`medvirk device place 1 ${deviceKey}`))).slice(0, 16),
  }
  // Whose receipt is removed with the rest: its place is found by the code alone.
  let code: Bytes | null = null
  const item = `${answersOf(pin)}${toBase64url(secrets.draftId)}`
  // One after the other, so that the last change is the one that stays.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act)
    last = done
    return done
  }
  return {
    load: () =>
      inTurn(async () => {
        const kept = await unlock(secrets, storage?.getItem(item) ?? null)
        code = kept && fromBase64url(kept.code, 16)
        return kept
      }),
    save: (kept) =>
      inTurn(async () => {
        try {
          const locked = await lock(secrets, kept)
          storage?.setItem(roundOf(pin), `${roundId} ${currentLanguage()}`)
          storage?.setItem(item, locked)
          code = fromBase64url(kept.code, 16)
          if (code) await keepReceipt(storage, code, kept.receipt)
          return storage !== null
        } catch {
          return false
        }
      }),
    clear: () =>
      inTurn(async () => {
        storage?.removeItem(item)
        storage?.removeItem(roundOf(pin))
        if (code) await keepReceipt(storage, code, null)
      }),
    onChange(changed) {
      const listen = (event: StorageEvent) => {
        if (event.key === item) changed()
      }
      window.addEventListener('storage', listen)
      return () => window.removeEventListener('storage', listen)
    },
  }
}

/** The browser's own storage, or null where it is switched off: then even reading the property throws. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/**
 * The round that a link of which something is kept belongs to, and the language it was answered in: when the round is
 * over, the server knows neither.
 */
export function knownRound(
  pin: Bytes,
  storage: Storage | null,
): { roundId: string; language: Language | null } | null {
  const [roundId, language] = storage?.getItem(roundOf(pin))?.split(' ') ?? []
  return roundId ? { roundId, language: isLanguage(language) ? language : null } : null
}

/** Removes what is kept of a survey that is over, but for the receipt: nothing else of it can be used any more. */
export function forgetRound(pin: Bytes, storage: Storage | null): void {
  for (const item of itemsOf(pin, storage)) storage?.removeItem(item)
}

/** True when answers given by this link lie here, locked. */
export function keepsAnswers(pin: Bytes, storage: Storage | null): boolean {
  return itemsOf(pin, storage).length > 0
}

function itemsOf(pin: Bytes, storage: Storage | null): string[] {
  return Object.keys(storage ?? {}).filter((name) => name.startsWith(answersOf(pin)))
}

const answersOf = (pin: Bytes) => `medvirk-answer-${toBase64url(pin)}-`
const roundOf = (pin: Bytes) => `medvirk-round-${toBase64url(pin)}`

/** What is locked; after a dot what is sealed already and could not be locked for its length. */
async function lock(secrets: DraftSecrets, { sealed, ...kept }: Kept): Promise<string> {
  const locked = toBase64url(await lockDraft(secrets, utf8(JSON.stringify(kept))))
  return sealed === null ? locked : `${locked}.${sealed}`
}

async function unlock(secrets: DraftSecrets, text: string | null): Promise<Kept | null> {
  const [locked = '', sealed = null] = text?.split('.') ?? []
  const bytes = fromBase64url(locked, lockedLength)
  const opened = bytes && (await unlockDraft(secrets, bytes))
  if (!opened) return null
  try {
    return { ...keptSchema.parse(JSON.parse(new TextDecoder().decode(opened))), sealed }
  } catch {
    return null
  }
}
