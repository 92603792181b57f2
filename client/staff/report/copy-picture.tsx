/** A button that copies one picture of a report, with what must be known of it inside. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Piece } from '#shared/chart/svg.ts'
import type { Text } from '#shared/language.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { pictureTexts } from '#shared/texts/picture.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { copyPicture } from '../../platform/picture.ts'
import { useSession } from '../../platform/session.tsx'

/** Whose picture it is. */
export interface PictureOf {
  unit: string
  round: { title: Text }
  /** That the whole picture stands on; null where that is not one number. */
  answers: number | null
}

/** @param what the picture's name @param draw fetches what draws it, once somebody wants it */
export function CopyPicture({
  of: { unit, round, answers },
  what,
  draw,
}: {
  of: PictureOf
  what: string
  draw: () => Promise<(top: number) => Piece>
}) {
  const t = useTexts(pictureTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { institution } = useSession()
  const [said, setSaid] = useState<'copied' | 'saved' | 'failed' | null>(null)
  const title = t('title', { unit, what })
  const roundTitle = textIn(round.title)
  const count = answers === null ? [] : [r('answers', { count: wholeNumber(answers, language) })]
  const frame = {
    title,
    subtitle: [roundTitle, ...count].join(', '),
    source: t('source', { institution: textIn(institution.name), round: roundTitle }),
    description: t('description', { unit, what }),
  }
  const drawing = async () => {
    const [{ svgOf }, piece] = await Promise.all([import('#shared/chart/svg.ts'), draw()])
    return svgOf(frame, piece)
  }
  const press = async () => {
    setSaid(null)
    setSaid(await copyPicture(drawing(), title).catch(() => 'failed' as const))
  }
  return (
    <span className="mv-copy-picture mv-not-on-paper">
      <Button variant="tertiary" data-color="neutral" onClick={() => void press()}>
        {t('copy')}
      </Button>
      <span role="status" className="mv-muted mv-small">
        {said && t(said)}
      </span>
    </span>
  )
}
