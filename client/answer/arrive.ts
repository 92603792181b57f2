/**
 * The first script of the answer page, and all there is of script until the person presses Start: reads the link, asks
 * what it opens, shows what is the person's own, and fetches the pages of answering while the person reads.
 */
import { sameBytes, sha256, utf8 } from '#shared/ballot/bytes.ts'
import { writeFingerprint } from '#shared/ballot/readable.ts'
import { isLanguage, suggestLanguage } from '../platform/chosen-language.ts'
import { leaveFor } from './arrival.ts'
import { type PersonalLink, readLink } from './link.ts'
import { type OwnClass, type TrustPage, takeTrustPage } from './trust-page.ts'

/** Milliseconds after which the pages are fetched although the browser never had nothing to do. */
const patience = 1500

/**
 * Sets the page going.
 *
 * @param root where the pages after the trust page are drawn
 * @returns how to take it down
 */
export function arrive(root: HTMLElement): () => void {
  const link = readLink(window.location.hash)
  const asked = link && ask(link)
  let unmount = () => {}
  let failed = false
  let fetching: Promise<void> | null = null
  const section = document.getElementById('trust')
  const trust: TrustPage | null = section && takeTrustPage(section, () => void goOn())
  const goOn = async () => {
    // Some browsers remember that a script could not be fetched; a reload tries anew, when there is a way.
    if (failed) return (await isReached()) ? window.location.reload() : trust?.fail()
    fetching ??= fetchPages().catch(() => {
      failed = true
      if (trust) trust.fail()
      else document.getElementById('not-reached')?.removeAttribute('hidden')
    })
    await fetching
  }
  const fetchPages = async () => {
    // By far the heaviest part: asked for at once, and not only when the pages before it are there.
    import('./questionnaire.tsx').catch(() => undefined)
    const { mount } = await import('./mount.tsx')
    unmount = mount(root, { link, asked, trust })
  }

  // Nothing may be shown of the first page when a reload goes on in the middle.
  const isInside = window.history.state?.at !== undefined && window.history.state.at !== 'trust'
  if (isInside) trust?.setShown(false)
  void whatIsOwn(link, asked, trust).then((next) => {
    if (next === 'elsewhere') return
    if (next === 'at-once' || isInside) {
      trust?.wait()
      return goOn()
    }
    whenIdle(() => void goOn())
  })
  return () => unmount()
}

/** The personal part of the page; the seal is checked whole by the pages that follow, before anything is answered. */
async function whatIsOwn(
  link: PersonalLink | null,
  asked: Promise<Response> | null,
  trust: TrustPage | null,
): Promise<'read-first' | 'at-once' | 'elsewhere'> {
  try {
    const reply: Partial<Reply> = await (await asked)?.clone().json()
    if (isLanguage(reply?.language)) suggestLanguage(reply.language)
    if (!link || !globalThis.crypto?.subtle || typeof reply?.manifest !== 'string') return 'at-once'
    const hash = await sha256(utf8(reply.manifest))
    if (!sameBytes(hash.slice(0, link.pin.length), link.pin)) return 'at-once'
    const manifest: Manifest = JSON.parse(reply.manifest)
    if (leaveFor(manifest.roundId)) return 'elsewhere'
    const own = manifest.classes.find(({ id }) => id === reply.classId)
    if (!own || !trust) return 'at-once'
    trust.showOwn(own, writeFingerprint(hash.slice(0, 20)))
    // Who has collected an answer form has been here before, and goes on where it was left.
    return reply.issued ? 'at-once' : 'read-first'
  } catch {
    // The pages that follow ask again, and say what is wrong.
    return 'at-once'
  }
}

/** What this script needs of the reply; mount.tsx checks all of it. */
interface Reply {
  manifest: string
  classId: string
  language: string
  issued: boolean
}

interface Manifest {
  roundId: string
  classes: (OwnClass & { id: string })[]
}

function ask({ token }: PersonalLink): Promise<Response> {
  return fetch('/api/answer/invitation', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    // As nobody, whoever is signed in in the same browser.
    credentials: 'omit',
    body: JSON.stringify({ token }),
  })
}

async function isReached(): Promise<boolean> {
  return fetch(window.location.pathname, { method: 'HEAD', credentials: 'omit' }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** After the page is drawn, so that nothing competes with it. */
function whenIdle(act: () => void): void {
  // Not in every browser.
  const idle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200))
  const begin = () => idle(act, { timeout: patience })
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}
