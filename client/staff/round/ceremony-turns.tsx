/** Third step of the key holders' meeting: one after the other takes the own part home, and sees it only once. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CodeGroups } from '../../components/CodeGroups.tsx'
import { saveFile } from '../../platform/download.ts'
import { useTexts } from '../../platform/language.tsx'
import type { HolderPart } from './ceremony.ts'

/** `onTaken`: the first of `holders` has the part; the page then forgets it. */
export function CeremonyTurns({
  holders,
  all,
  onTaken,
}: {
  /** Those who have not taken theirs yet. */
  holders: readonly HolderPart[]
  /** How many there are altogether. */
  all: number
  onTaken: () => void
}) {
  const holder = holders[0]
  if (!holder) return null
  return (
    <Turn key={holder.name} holder={holder} number={all - holders.length + 1} all={all} onTaken={onTaken} />
  )
}

function Turn({
  holder,
  number,
  all,
  onTaken,
}: {
  holder: HolderPart
  number: number
  all: number
  onTaken: () => void
}) {
  const t = useTexts(ceremonyTexts)
  const { name } = holder
  const [shown, setShown] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen is begun at its heading
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [shown])
  return (
    <section className="mv-sheet mv-section mv-turn">
      <p className="mv-muted">{t('turnCount', { number, all })}</p>
      {shown ? (
        <PartOf holder={holder} number={number} heading={heading} onTaken={onTaken} />
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {t('turnTitle', { name })}
          </h2>
          <p>{t('turnText', { name })}</p>
          <ButtonRow>
            <Button onClick={() => setShown(true)}>{t('showPart')}</Button>
          </ButtonRow>
        </>
      )}
    </section>
  )
}

function PartOf({
  holder: { name, part, words, file },
  number,
  heading,
  onTaken,
}: {
  holder: HolderPart
  number: number
  heading: React.RefObject<HTMLHeadingElement | null>
  onTaken: () => void
}) {
  const t = useTexts(ceremonyTexts)
  const [saved, setSaved] = useState(false)
  const [early, setEarly] = useState(false)
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('partTitle', { name })}
      </h2>
      <p>{t('partOnce')}</p>
      <dl className="mv-turn-part">
        <div>
          <dt>{t('partLabel')}</dt>
          <dd>
            <CodeGroups code={part} large />
          </dd>
        </div>
        <div>
          <dt>{t('checkWords')}</dt>
          <dd>
            <strong className="mv-check-words">{words}</strong>
            <p className="mv-muted mv-small">{t('checkWordsHelp')}</p>
          </dd>
        </div>
      </dl>
      <p>{t('saveFileHelp')}</p>
      {early && !saved && (
        <p role="alert" className="mv-keeping-missing">
          {t('haveItFirst')}
        </p>
      )}
      <ButtonRow>
        <Button
          variant={saved ? 'secondary' : 'primary'}
          onClick={() => {
            saveFile(t('fileName', { number }), file, 'text/plain;charset=utf-8')
            setSaved(true)
          }}
        >
          {t('saveFile')}
        </Button>
        <Button
          variant={saved ? 'primary' : 'secondary'}
          onClick={() => (saved ? onTaken() : setEarly(true))}
        >
          {t('haveIt')}
        </Button>
      </ButtonRow>
    </>
  )
}
