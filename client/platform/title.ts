/** The document's title: the page first, then the product. */
import { useEffect } from 'react'

/** Sets the title while the component is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Medvirk`
  }, [title])
}
