/** Below the rows that are drawn: draws more when it comes into sight, or is pressed. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { progressTexts } from '#shared/texts/progress.ts'
import { useTexts } from '../../platform/language.tsx'

export function MoreRows({ onMore }: { onMore: () => void }) {
  const t = useTexts(progressTexts)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const sight = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore()
      },
      { rootMargin: '400px' },
    )
    sight.observe(place.current)
    return () => sight.disconnect()
  }, [onMore])
  return (
    <div ref={place} className="mv-more-rows mv-not-on-paper">
      <Button variant="tertiary" onClick={onMore}>
        {t('more')}
      </Button>
    </div>
  )
}
