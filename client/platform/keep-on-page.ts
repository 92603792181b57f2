/** Asks before a page is left that keeps something nowhere else. */
import { useEffect } from 'react'

/**
 * Before a reload or closed tab browsers ask in their own words; before a link on the page, in ours.
 *
 * @param question null while there is nothing to lose
 */
export function useKeepOnPage(question: string | null): void {
  useEffect(() => {
    if (question === null) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      // A file that is handed over is a link too, and leads nowhere.
      if (!link || link.hasAttribute('download') || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [question])
}
