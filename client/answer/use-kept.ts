/** The answer while the page is open: shown from memory, and kept on the device at every change unless it is shared. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Device } from './device.ts'
import { answeredIn, type Kept } from './kept.ts'

/** `shared`: the person shares this device, and nothing is kept after the page is closed. */
export type KeptHow = 'kept' | 'not-kept' | 'shared'

export interface KeptAnswer {
  kept: Kept
  how: KeptHow
  /** Done when the device has it, or could not take it. */
  change: (changes: Partial<Kept>) => Promise<void>
  share: (shared: boolean) => void
  /** Removes everything from the device; what is in memory is for the caller to begin anew. */
  forget: (begun: Kept) => Promise<void>
}

export function useKept(device: Device, initial: Kept): KeptAnswer {
  const [kept, setKept] = useState(initial)
  const [how, setHow] = useState<KeptHow>('kept')
  // A change must see the one before, also when both come before the page is drawn again.
  const latest = useRef({ kept: initial, shared: false })

  const save = useCallback(async () => {
    if (latest.current.shared) return
    const isKept = await device.save(latest.current.kept)
    if (!latest.current.shared) setHow(isKept ? 'kept' : 'not-kept')
  }, [device])
  const change = useCallback(
    async (changes: Partial<Kept>) => {
      latest.current.kept = { ...latest.current.kept, ...changes }
      setKept(latest.current.kept)
      await save()
    },
    [save],
  )
  const share = useCallback(
    (shared: boolean) => {
      latest.current.shared = shared
      setHow(shared ? 'shared' : 'kept')
      const { answers, stage } = latest.current.kept
      if (shared) void device.clear()
      else if (answeredIn(answers) > 0 || stage !== 'answering') void save()
    },
    [device, save],
  )
  const forget = useCallback(
    async (begun: Kept) => {
      latest.current.kept = begun
      setKept(begun)
      await device.clear()
    },
    [device],
  )

  // Only what the device has can be read anew: a reload would lose the rest.
  useEffect(() => {
    if (how === 'kept') return device.onChange(() => window.location.reload())
  }, [device, how])
  useReturn(how)
  useWarning(how !== 'kept' && kept.stage === 'answering' && answeredIn(kept.answers) > 0)
  return { kept, how, change, share, forget }
}

/**
 * Browsers keep a page that was left as it was, and show it again to whoever goes back. On a shared device that may be
 * somebody else; on one's own, another tab may have gone on meanwhile.
 */
function useReturn(how: KeptHow): void {
  useEffect(() => {
    if (how === 'not-kept') return
    const onLeaving = () => {
      if (how === 'shared') document.body.replaceChildren()
    }
    const onReturn = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload()
    }
    window.addEventListener('pagehide', onLeaving)
    window.addEventListener('pageshow', onReturn)
    return () => {
      window.removeEventListener('pagehide', onLeaving)
      window.removeEventListener('pageshow', onReturn)
    }
  }, [how])
}

/** Where nothing is kept, the browser asks before it closes a page with answers on it. */
function useWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [on])
}
