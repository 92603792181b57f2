/** The link in the tab's address: it must stay there for a reload, and must not where others use the browser too. */
import { useEffect } from 'react'
import { type PersonalLink, writeLink } from './link.ts'
import type { Place } from './place.ts'

/** @param place changes with the entry of the browser's history: each has an address of its own */
export function useAddress(link: PersonalLink, shared: boolean, place: Place): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an earlier entry that is gone back to is cleared as well
  useEffect(() => {
    const { pathname, search, hash } = window.location
    const fragment = shared ? '' : writeLink(link)
    if (hash !== fragment) window.history.replaceState(window.history.state, '', pathname + search + fragment)
  }, [link, shared, place])
}
